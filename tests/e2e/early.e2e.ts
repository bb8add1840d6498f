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
