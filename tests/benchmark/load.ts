import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { findBrowser } from '../../packaging/browser.ts';
import type { Shelf } from './shelf.ts';

/** What one load cost, in milliseconds and bytes on the wire. */
export interface Load {
	readonly firstPaint: number;
	readonly firstControl: number;
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
	await page.addInitScript(anLms);
	await page.addInitScript(aWatch);

	await page.goto(shelf.url + path, { waitUntil: 'load' });
	await page.waitForFunction(() => 'firstControl' in window);
	const ownFiles = () =>
		asked.filter((url) => !url.startsWith('data:') && !url.includes('/lessons/'));
	const before = { bytes: bytes - lessonBytes, requests: ownFiles().length };
	const seen = await page.evaluate(() => ({
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		firstControl: (window as unknown as { firstControl: number }).firstControl,
		longTasks: (window as unknown as { longTasks: number }).longTasks,
	}));
	await begin(page);
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

/** Notes when the first control answers: the start button once the script has taken the page over, or, on a page without one, the page itself. */
function aWatch(): void {
	const seen = window as unknown as { firstControl?: number; longTasks: number };
	seen.longTasks = 0;
	new PerformanceObserver((list) => (seen.longTasks += list.getEntries().length)).observe({
		type: 'longtask',
		buffered: true,
	});
	const look = () => {
		const hasScript = document.querySelector('script[src]') !== null;
		const isLive = document.documentElement.hasAttribute('data-live');
		if (isLive || (document.readyState !== 'loading' && !hasScript)) {
			seen.firstControl ??= performance.now();
		}
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
	});
	document.addEventListener('DOMContentLoaded', look);
}
