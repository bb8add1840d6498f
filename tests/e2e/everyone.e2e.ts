import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { languages, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { violations, withAxe } from './violations.ts';

test.beforeEach(({ page }) => withAxe(page));

for (const lang of languages) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing on any scene in ${lang}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const frame = await launch(page, { lang });
			const learner = new Learner(page, frame, 'mouse', whimFrom(lang.charCodeAt(1)));

			expect.soft(await violations(frame), 'start card').toEqual([]);
			await learner.start();
			do {
				const { scene, moment } = await learner.stand();
				expect.soft(await violations(frame), `${scene}, ${moment}`).toEqual([]);
			} while (await learner.step());
		});
	}
}

test('axe finds nothing on any sheet, and Escape brings the focus back', async ({ page }) => {
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(1));
	await learner.start();

	for (const sheet of ['help', 'mirror', 'language']) {
		const opener = learner.action(sheet).first();
		await opener.click();
		await expect(frame.locator(`[data-sheet="${sheet}"]`)).toBeVisible();
		expect.soft(await violations(frame), sheet).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(frame.locator('[data-sheet]')).toHaveCount(0);
		await expect(opener).toBeFocused();
	}
});

test('the focus stands on the heading of each new scene', async ({ page }) => {
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'keyboard', whimFrom(2));
	await learner.start();
	do {
		const { moment } = await learner.stand();
		if (moment === 'scene') await expect(frame.locator('h1')).toBeFocused();
	} while (await learner.step());
});

test('with scripts forbidden, the card still says whom to call', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(await launchAddress(browser));

	await expect(page.locator('noscript p')).toBeVisible();
	await expect(page.locator('noscript p')).toContainText('116 000');
	await context.close();
});

async function launchAddress(browser: { newPage(): Promise<Page> }): Promise<string> {
	const page = await browser.newPage();
	const frame = await launch(page);
	await frame.locator('[data-action="start"]').waitFor();
	const address = await page.locator('#scorm_object').getAttribute('src');
	const url = new URL(address!, page.url()).href;
	await page.close();
	return url;
}
