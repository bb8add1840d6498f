import { expect, test } from 'playwright/test';
import type { FrameLocator } from 'playwright/test';
import { withShelf } from '../benchmark/shelf.ts';
import { everyLesson } from './every-scene.ts';
import { everySpot, openedAs } from './every-screen.ts';
import { launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { lendWithin } from './open-within.ts';

declare global {
	interface Window {
		/** Every movement that has begun in this frame. */
		moved: Moved[];
	}
}

interface Moved {
	readonly what: string;
	/** Delay and all rounds together, in milliseconds. */
	readonly ends: number;
	readonly changes: readonly string[];
}

for (const lesson of everyLesson) {
	test(`who asks for less motion sees ${lesson} stand still on every screen, its chats complete`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.addInitScript(noteWhatMoves);
		await lendWithin(page);
		const zip = `dist/packages/${openedAs(lesson)}-fr-nl-de-en-scorm12.zip`;
		const { faults, passed, screens } = await withShelf(zip, (shelf) =>
			everySpot(page, shelf, lesson, { for: 'stillness' }),
		);
		expect(faults).toEqual([]);
		expect(passed).toBe(screens);
	});
}

test('what moves is carried by transform and opacity alone, and at rest within five seconds', async ({
	page,
}) => {
	await page.addInitScript(noteWhatMoves);
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(1));
	await learner.start();
	await learner.action('help').first().click();
	await frame.locator('.sheet').waitFor();
	await page.keyboard.press('Escape');
	do {
		const hurry = learner.action('hurry');
		if ((await hurry.count()) > 0) await hurry.click();
	} while (await learner.step());
	await expect.poll(async () => (await moved(frame)).map(({ what }) => what)).toContain('turn');

	const all = await moved(frame);
	const names = new Set(all.map(({ what }) => what));
	for (const name of ['rise', 'pull', 'write', 'swing', 'turn', 'opacity'])
		expect.soft(names).toContain(name);
	for (const { what, ends, changes } of all) {
		expect.soft(ends, what).toBeLessThanOrEqual(5000);
		expect.soft(['transform', 'opacity'], what).toEqual(expect.arrayContaining([...changes]));
	}
});

test('sheets and the wardrobe stand still for who asks for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(noteWhatMoves);
	const frame = await launch(page, { course: 'wardrobe' });
	const learner = new Learner(page, frame, 'mouse', whimFrom(1));
	for (const sheet of ['help', 'mirror', 'language']) {
		await learner.action(sheet).first().click();
		await frame.locator(`[data-sheet="${sheet}"]`).waitFor();
		await page.keyboard.press('Escape');
	}
	await frame.locator('[data-lesson]').first().click();
	await learner.action('start').waitFor();

	expect(await moved(frame)).toEqual([]);
});

/** What has begun to move since the page was opened, and what moves now, after a frame in which it could begin. */
function moved(frame: FrameLocator): Promise<Moved[]> {
	return frame.locator('html').evaluate(async () => {
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
		return window.moved;
	});
}

/** Notes each animation and transition at its beginning: what it is called, when it ends and what it changes. */
function noteWhatMoves(): void {
	window.moved = [];
	const note = () => {
		for (const one of document.getAnimations()) {
			const effect = one.effect as KeyframeEffect;
			const called = one as Partial<CSSAnimation & CSSTransition>;
			window.moved.push({
				what: called.animationName ?? called.transitionProperty ?? 'script',
				ends: Number(effect.getComputedTiming().endTime),
				changes: effect
					.getKeyframes()
					.flatMap((frame) => Object.keys(frame))
					.filter((key) => !/^(offset|computedOffset|easing|composite)$/.test(key)),
			});
		}
	};
	for (const type of ['animationstart', 'transitionrun', 'scroll'])
		document.addEventListener(type, note, true);
}
