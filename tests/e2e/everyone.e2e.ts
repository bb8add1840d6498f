import { expect, test } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

test('Escape takes a sheet away, and brings the focus back', async ({ page }) => {
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(1));
	await learner.start();

	for (const sheet of ['help', 'mirror', 'language']) {
		const opener = learner.action(sheet).first();
		await opener.click();
		await expect(frame.locator(`[data-sheet="${sheet}"]`)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(frame.locator('[data-sheet]')).toHaveCount(0);
		await expect(opener).toBeFocused();
	}
});

test('on every sheet the keyboard reaches whatever can be done there, help and quick exit too', async ({
	page,
}) => {
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'keyboard', whimFrom(1));
	await learner.start();

	for (const name of ['mirror', 'language']) {
		const opener = learner.action(name).first();
		await opener.click();
		const sheet = frame.locator(`[data-sheet="${name}"]`);
		// Of radio buttons the keyboard reaches the one that is chosen; arrows lead to the others.
		const controls = sheet.locator(
			'button, a[href], [type="checkbox"], [type="radio"]:checked, summary',
		);
		for (const control of await controls.all()) await reaches(page, control);
		await expect(sheet.locator('[data-action="leave"]')).toHaveCount(1);

		await learner.act(sheet.locator('[data-action="help"]'));

		await expect(frame.locator('[data-sheet="help"] h2')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(opener).toBeFocused();
	}
});

test('with scripts forbidden, the card still says whom to call', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(await launchAddress(browser));

	await expect(page.locator('noscript p')).toBeVisible();
	await expect(page.locator('noscript p')).toContainText('116 000');
	await context.close();
});

/** With Tab alone, in one round of the sheet. */
async function reaches(page: Page, control: Locator): Promise<void> {
	for (let pressed = 0; pressed < 20; pressed++) {
		if (await control.evaluate((one) => one === one.ownerDocument.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not reach ${control}`);
}

async function launchAddress(browser: { newPage(): Promise<Page> }): Promise<string> {
	const page = await browser.newPage();
	const frame = await launch(page);
	await frame.locator('[data-action="start"]').waitFor();
	const address = await page.locator('#scorm_object').getAttribute('src');
	const url = new URL(address!, page.url()).href;
	await page.close();
	return url;
}
