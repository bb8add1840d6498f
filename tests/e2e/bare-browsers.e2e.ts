import { randomUUID } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { until } from './bare/bare-browser.ts';
import type { BareBrowser } from './bare/bare-browser.ts';
import { BareLearner } from './bare/bare-learner.ts';
import { openOldChromium } from './bare/old-chromium.ts';
import { openWebKit } from './bare/webkit.ts';
import { formats, statusElement } from './launch.ts';
import type { Format } from './launch.ts';
import { whimFrom } from './learner.ts';
import { isMissing, oldChromiumsHere, webKitHere } from './other-browsers.ts';

const dark = 'rgb(17, 22, 44)';

test.describe('WebKitGTK', () => {
	test.skip(isMissing(webKitHere), webKitHere.reason);
	for (const format of formats) {
		test(`a whole lesson in ${format}, left in the middle and taken up again`, async () => {
			const browser = await openWebKit(webKitHere.found!);
			try {
				await playThrough(browser, process.env['TRIAL_URL']!, format);
			} finally {
				await browser.close();
			}
		});
	}
});

for (const old of oldChromiumsHere) {
	test.describe(`Chromium ${old.version}`, () => {
		test.skip(isMissing(old), old.reason);
		for (const format of formats) {
			test(`a whole lesson in ${format}, left in the middle and taken up again`, async () => {
				const browser = await openOldChromium(old.found!);
				try {
					await playThrough(browser, process.env['TRIAL_URL']!, format);
				} finally {
					await browser.close();
				}
			});
		}
	});
}

/** From the start card to an ending, with a departure and a return on the way. */
async function playThrough(browser: BareBrowser, url: string, format: Format): Promise<void> {
	test.info().annotations.push({ type: 'browser', description: browser.version });
	const learner = new BareLearner(browser, whimFrom(6));
	const trial = async (question: string) =>
		JSON.parse((await browser.evaluate(`JSON.stringify(window.trial.${question})`)) as string);
	const launching = new URLSearchParams({
		package: `camp-t-shirt-fr-nl-de-en-${format}.zip`,
		profile: 'plain',
		lang: 'en',
		layout: 'frame',
		attempt: randomUUID(),
	});

	await browser.goTo(`${url}/launch?${launching}`);
	await learner.seeLive();
	expect(await learner.hasWideLayout()).toBe(true);
	expect.soft(await learner.oddities()).toEqual([]);
	for (const sheet of ['help', 'mirror', 'language']) {
		await learner.click(`[data-action="${sheet}"]`);
		await learner.see(`[data-sheet="${sheet}"]`);
		expect.soft(await learner.oddities(), sheet).toEqual([]);
		if (sheet === 'language') await learner.click('[name="theme"][value="dark"]');
		await browser.press('Escape');
		await learner.see('[data-sheet]', 'none');
	}
	expect.soft(await learner.ground()).toBe(dark);
	await learner.click('[data-action="start"]');
	for (let steps = 0; steps < 8; steps++) await learner.step();
	const { scene } = await learner.stand();
	await browser.evaluate('void window.trial.leave()');
	await learner.see('[data-scene]', 'none');

	await browser.goTo(`${url}/launch?${launching}`);
	await learner.click('[data-action="resume"]');
	expect.soft(await learner.ground()).toBe(dark);
	expect((await learner.stand()).scene).toBe(scene);
	while (await learner.step());
	await learner.click('[data-action="finish"]');

	await until(async () => (await trial(`journal.of('Finish').length`)) === 1, 'a Finish');
	expect(await trial('faults()')).toEqual([]);
	expect((await trial('kept().values'))[statusElement[format]]).toBe('completed');
	expect(browser.complaints).toEqual([]);
}
