import type { Browser } from 'playwright';
import { Learner, whimFrom } from '../e2e/learner.ts';
import type { Shelf } from './shelf.ts';

/** What a whole lesson costs an LMS. */
export interface Cost {
	readonly scenes: number;
	readonly calls: number;
	readonly commits: number;
	/** The largest suspend data seen, in characters. */
	readonly suspendData: number;
}

/** Plays a package from the start card to an ending, and counts what the LMS hears. */
export async function walkWhole(browser: Browser, shelf: Shelf): Promise<Cost> {
	const page = await browser.newPage();
	await page.addInitScript(countingLms);
	await page.goto(`${shelf.url}/package/index.html`);
	const learner = new Learner(page, page, 'mouse', whimFrom(1));
	const seen: string[] = [];
	await learner.start();
	do {
		const { scene } = await learner.stand();
		if (seen.at(-1) !== scene) seen.push(scene);
	} while (await learner.step());
	await learner.action('finish').click();
	const heard = await page.evaluate(
		() =>
			(window as unknown as { heard: { calls: number; commits: number; suspendData: number } })
				.heard,
	);
	await page.close();
	return { scenes: seen.length, ...heard };
}

function countingLms(): void {
	const heard = { calls: 0, commits: 0, suspendData: 0 };
	const values: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted' };
	const hear = (answer: string) => {
		heard.calls += 1;
		return answer;
	};
	Object.assign(window, {
		heard,
		API: {
			LMSInitialize: () => hear('true'),
			LMSFinish: () => hear('true'),
			LMSGetValue: (element: string) =>
				hear(values[element] ?? (element.endsWith('_count') ? '0' : '')),
			LMSSetValue(element: string, value: string) {
				values[element] = value;
				if (element === 'cmi.suspend_data') {
					heard.suspendData = Math.max(heard.suspendData, value.length);
				}
				return hear('true');
			},
			LMSCommit() {
				heard.commits += 1;
				return hear('true');
			},
			LMSGetLastError: () => hear('0'),
		},
	});
}
