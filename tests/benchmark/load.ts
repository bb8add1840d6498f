import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { findBrowser } from '../../packaging/browser.ts';
import type { Shelf } from './shelf.ts';

/** What one load cost, in milliseconds and bytes on the wire. */
export interface Load {
	readonly firstPaint: number;
	/** Until the player has put its living controls in the place of the drawn ones. */
	readonly alive: number;
	/** Tasks over 50 ms that began after the first paint. */
	readonly longTasks: number;
	/** Until the first control answers, and until the first choice of a story stands there with its lesson fetched. */
	readonly bytes: number;
	readonly bytesOfLesson: number;
	readonly requests: number;
	readonly requestsOfLesson: number;
	readonly otherHosts: number;
}

/** A browser for measuring. */
export async function openBrowser(): Promise<Browser> {
	const { executablePath, args } = await findBrowser();
	return chromium.launch({ executablePath, args: [...args] });
}

/** Loads a page of the shelf on a slow phone: CPU ÷ 4, 1.6 Mbit/s, 150 ms, nothing cached. `begin` opens its lesson. */
export async function load(
	browser: Browser,
	shelf: Shelf,
	path: string,
	begin: (page: Page) => Promise<void> = async () => {},
): Promise<Load> {
	const { context, page, line } = await slowPhone(browser);
	let bytes = 0;
	const asked: string[] = [];
	let lessonBytes = 0;
	const lessons = new Set<string>();
	line.on('Network.requestWillBeSent', ({ requestId, request }) => {
		if (request.url.includes('/lessons/')) lessons.add(requestId);
	});
	line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes += encodedDataLength;
		if (lessons.has(requestId)) lessonBytes += encodedDataLength;
	});
	page.on('request', (request) => asked.push(request.url()));
	await page.addInitScript(aWatch);

	await page.goto(shelf.url + path, { waitUntil: 'load' });
	await page.waitForFunction(() => 'alive' in window);
	const ownFiles = () =>
		asked.filter((url) => !url.startsWith('data:') && !url.includes('/lessons/'));
	const before = { bytes: bytes - lessonBytes, requests: ownFiles().length };
	await begin(page);
	const seen = await page.evaluate(() => {
		const { alive, tasks } = window as unknown as Seen;
		const painted = performance.getEntriesByName('first-contentful-paint')[0];
		const firstPaint = painted?.startTime ?? NaN;
		return { alive: alive!, firstPaint, longTasks: tasks.filter((at) => at > firstPaint).length };
	});
	await context.close();
	const requests = asked.filter((url) => !url.startsWith('data:'));
	return {
		...seen,
		bytes: before.bytes,
		bytesOfLesson: bytes,
		requests: before.requests,
		requestsOfLesson: requests.length,
		otherHosts: requests.filter((url) => !url.startsWith(shelf.url)).length,
	};
}

/**
 * When the first control answers, in milliseconds: help is tapped in every frame until its sheet has opened and is painted.
 * On a page without one, when the page is painted.
 */
export async function firstControl(browser: Browser, shelf: Shelf, path: string): Promise<number> {
	const { context, page } = await slowPhone(browser);
	await page.addInitScript(aTapper);
	await page.goto(shelf.url + path);
	const answered = await page.waitForFunction(() => (window as { answered?: number }).answered);
	const at = (await answered.jsonValue())!;
	await context.close();
	return at;
}

async function slowPhone(browser: Browser) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr' });
	const page = await context.newPage();
	const line = await context.newCDPSession(page);
	await line.send('Network.enable');
	await line.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: (1.6 * 1024 * 1024) / 8,
		uploadThroughput: (0.75 * 1024 * 1024) / 8,
	});
	await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(anLms);
	return { context, page, line };
}

/** Starts the lesson of a page, until its first scene stands there. */
export async function startLesson(page: Page): Promise<void> {
	await page.click('[data-action="start"]');
	await page.waitForSelector('[data-scene]');
}

/** An LMS that answers at once, so that only the package is measured. */
function anLms(): void {
	const yes = () => 'true';
	const get = (element: string) => (element.endsWith('status') ? 'not attempted' : '');
	Object.assign(window, {
		API: {
			LMSInitialize: yes,
			LMSFinish: yes,
			LMSGetValue: get,
			LMSSetValue: yes,
			LMSCommit: yes,
			LMSGetLastError: () => '0',
		},
	});
}

interface Seen {
	alive?: number;
	/** When each task over 50 ms began. */
	tasks: number[];
}

/** Notes when the script has taken the page over; on a page without one, when it is there. */
function aWatch(): void {
	const seen = window as unknown as Seen;
	seen.tasks = [];
	new PerformanceObserver((list) =>
		list.getEntries().forEach(({ startTime }) => seen.tasks.push(startTime)),
	).observe({ type: 'longtask', buffered: true });
	const look = () => {
		const hasScript = document.querySelector('script[src]') !== null;
		const isLive = document.documentElement.hasAttribute('data-live');
		if (isLive || (document.readyState !== 'loading' && !hasScript)) {
			seen.alive ??= performance.now();
		}
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
	});
	document.addEventListener('DOMContentLoaded', look);
}

function aTapper(): void {
	const seen = window as { answered?: number };
	const tap = () => {
		const help = document.querySelector<HTMLElement>('[data-action="help"]');
		help?.click();
		const isOpen = document.querySelector('[data-sheet="help"] a') !== null;
		const isPlain = !help && document.readyState !== 'loading';
		requestAnimationFrame(
			isOpen || isPlain ? () => setTimeout(() => (seen.answered = performance.now())) : tap,
		);
	};
	requestAnimationFrame(tap);
}
