import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { expect, test as anyTest } from 'playwright/test';
import { carriedBrowser } from '../../packaging/browser.ts';
import { bringInto, formNamed } from '../shots/forms.ts';
import { chosenLooks } from '../shots/looks.ts';
import { openPackage } from '../shots/opened.ts';

/** The very browser that drew the kept pictures: another one draws letters in its own way. */
const test = anyTest.extend<object, { carried: Browser | undefined }>({
	carried: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names from this pattern
		async ({}, use) => {
			const found = await carriedBrowser();
			const args = [...(found?.args ?? []), '--font-render-hinting=none', '--disable-lcd-text'];
			const browser = found && (await chromium.launch({ ...found, args }));
			await use(browser);
			await browser?.close();
		},
		{ scope: 'worker' },
	],
});

for (const { name, course, language, form, attempt, reach } of chosenLooks) {
	test(`${name} in ${language}, ${form}, looks as kept`, async ({ carried }) => {
		test.skip(!carried, 'Compared only in the Chromium that npm ci brings, on Linux on x64.');
		const { page, learner, close } = await openPackage(carried!, course, language, attempt);
		// What is being checked by then says so, and would look otherwise.
		await page.clock.setFixedTime('2026-11-24T10:00:00');
		// Our own letters alone: those of the device stand before the first choice.
		await page.evaluate(() => document.documentElement.classList.add('lettered'));

		await reach?.(learner, page);
		await expect(page.locator('.standing')).not.toHaveText(/…|\.\.\./);
		await bringInto(page, formNamed(form), 'as it is');
		await page.evaluate(() => scrollTo(0, 0));

		await expect(page).toHaveScreenshot(`${name.replace(/\W+/g, '-')}.png`, {
			threshold: 0.01,
			maxDiffPixels: 10,
		});
		await close();
	});
}
