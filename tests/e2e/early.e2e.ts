import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { launch } from './launch.ts';

test('what is tapped before the player is there is done when it is', async ({ page }) => {
	const letPlayerThrough = await holdPlayer(page);
	const sco = await launch(page);
	await sco.locator('[data-band="15-18"]').click();
	await sco.locator('[data-action="start"]').click();
	expect(await sco.locator('[data-scene]').count()).toBe(0);

	letPlayerThrough();

	await sco.locator('[data-scene]').waitFor();
	await sco.locator('[data-action="continue"]').click();
	// The toast is for both ages; the jacket that everyone knows is for the older ones.
	await expect(sco.locator('[data-scene]')).toContainText('tout le monde connaît la veste');
});

test('a button is not taken from under the finger that presses it', async ({ page }) => {
	const letPlayerThrough = await holdPlayer(page);
	const sco = await launch(page);
	await sco.locator('[data-action="start"]').hover();
	await page.mouse.down();
	const arrived = page.waitForEvent('requestfinished', (one) => /player\.js/.test(one.url()));
	letPlayerThrough();
	await arrived;

	await page.mouse.up();

	await sco.locator('[data-scene]').waitFor();
});

test('a story that was asked for says at once that it is coming', async ({ page }) => {
	await holdPlayer(page);
	const sco = await launch(page);

	await sco.locator('[data-action="start"]').click();

	await expect(sco.locator('[data-action="start"]')).toHaveAttribute('aria-disabled', 'true');
});

test('help opens before the player is there, and stays open when it comes', async ({ page }) => {
	const letPlayerThrough = await holdPlayer(page);
	const sco = await launch(page);
	await sco.locator('[data-action="help"]').focus();
	await page.keyboard.press('Enter');
	await expect(sco.locator('[data-sheet="help"]')).toContainText('116 000');
	await expect(sco.locator('[data-sheet="help"] h2')).toBeFocused();

	letPlayerThrough();

	await sco.locator('[data-live]').waitFor();
	await expect(sco.locator('[data-sheet="help"]')).toHaveCount(1);
	await expect(sco.locator('[data-sheet="help"] h2')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(sco.locator('[data-sheet]')).toHaveCount(0);
	await expect(sco.locator('[data-action="help"]')).toBeFocused();
});

for (const way of ['Escape', 'its button', 'the page behind']) {
	test(`help that was closed with ${way} before the player came stays closed`, async ({ page }) => {
		const letPlayerThrough = await holdPlayer(page);
		const sco = await launch(page);
		const sheet = sco.locator('[data-sheet="help"]');
		await sco.locator('[data-action="help"]').click();
		await sheet.waitFor();

		if (way === 'Escape') await page.keyboard.press('Escape');
		else if (way === 'its button') await sheet.locator('[data-action="close"]').click();
		else await sco.locator('.veil').click({ position: { x: 5, y: 5 } });

		await expect(sheet).toHaveCount(0);
		await expect(sco.locator('[data-action="help"]')).toBeFocused();
		letPlayerThrough();
		await sco.locator('[data-live]').waitFor();
		await sco.locator('[data-action="start"]').click();
		await sco.locator('[data-scene]').waitFor();
		await expect(sheet).toHaveCount(0);
	});
}

/** Keeps the player on its way until it is let through. */
async function holdPlayer(page: Page): Promise<() => void> {
	const { promise, resolve } = withResolver();
	await page.route(/player\.js/, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
	let resolve = () => {};
	const promise = new Promise<void>((done) => (resolve = done));
	return { promise, resolve };
}
