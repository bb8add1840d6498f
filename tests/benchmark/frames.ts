import type { Browser, Page } from 'playwright';
import { Learner, whimFrom } from '../e2e/learner.ts';
import type { Shelf } from './shelf.ts';

/** A movement, and the share of its frames that came on time, of ours and of an empty page that moves one thing. */
export interface Smoothness {
	readonly movement: string;
	readonly ours: number;
	readonly empty: number;
}

interface Movement {
	readonly called: string;
	/** How long it lasts, in milliseconds. */
	readonly lasts: number;
	/** The learner comes to where it begins … */
	readonly before: (learner: Learner) => Promise<void>;
	/** … and does what begins it. */
	readonly begin: (learner: Learner) => Promise<void>;
}

const movements: readonly Movement[] = [
	{
		called: 'a scene changes',
		lasts: 500,
		before: (learner) => goTo(learner, 'monday'),
		begin: (learner) => learner.action('continue').click(),
	},
	{
		called: 'messages arrive',
		lasts: 6000,
		before: (learner) => goTo(learner, 'class_chat'),
		begin: (learner) => learner.action('continue').click(),
	},
	{
		called: 'a sheet opens',
		lasts: 500,
		before: (learner) => learner.start(),
		begin: (learner) => learner.action('help').first().click(),
	},
	{
		called: 'the hanger swings, the label turns',
		lasts: 3000,
		before: (learner) => goTo(learner, 'help_last'),
		begin: (learner) => learner.action('continue').click(),
	},
];

/** Counts the frames of each movement on a phone's processor (CPU ÷ 6), turn by turn with an empty page. */
export async function smoothness(browser: Browser, shelf: Shelf): Promise<Smoothness[]> {
	const found: Smoothness[] = [];
	for (const { called, lasts, before, begin } of movements) {
		const still = await openPhone(browser, `${shelf.url}/empty.html`);
		await still.evaluate(moveOneThing);
		const empty = await framesOf(still, lasts, () => still.mouse.click(200, 400));
		await still.close();
		const page = await openPhone(browser, `${shelf.url}/package/index.html`);
		const learner = new Learner(page, page, 'mouse', whimFrom(1));
		await before(learner);
		found.push({
			movement: called,
			ours: await framesOf(page, lasts, () => begin(learner)),
			empty,
		});
		await page.close();
	}
	return found;
}

/** As far as a scene, on the way that is always the same; in front of its note, if it has one. */
async function goTo(learner: Learner, wanted: string): Promise<void> {
	await learner.start();
	while ((await learner.stand()).scene !== wanted && (await learner.step()));
}

async function openPhone(browser: Browser, url: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'fr' });
	await page.goto(url);
	return page;
}

/** The share of all frames due, from the tap on, that came. */
async function framesOf(page: Page, lasts: number, tap: () => Promise<void>): Promise<number> {
	const line = await page.context().newCDPSession(page);
	await line.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await page.evaluate(countFrames, lasts);
	await tap();
	const frames = await page.evaluate(() => window.frameCount);
	return Math.min(1, frames / ((lasts / 1000) * 60));
}

declare global {
	interface Window {
		frameCount: Promise<number>;
	}
}

/** Counts the frames that follow the next tap. */
function countFrames(lasts: number): void {
	window.frameCount = new Promise((counted) => {
		const begin = () => {
			let frames = 0;
			const start = performance.now();
			const next = (now: number) => {
				if (now - start > lasts) return counted(frames);
				frames++;
				requestAnimationFrame(next);
			};
			requestAnimationFrame(next);
		};
		addEventListener('click', begin, { capture: true, once: true });
	});
}

/** What any page can do: one thing goes to and fro. */
function moveOneThing(): void {
	document.querySelector('p')!.animate([{ transform: 'none' }, { transform: 'translateX(5rem)' }], {
		duration: 1000,
		iterations: Infinity,
		direction: 'alternate',
	});
}
