import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

test('no byte of the second script stands before the first choice', async ({ page }) => {
	const asked = scriptsAsked(page);
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(3));
	await learner.start();
	while ((await learner.stand()).kind !== 'decision') await learner.step();
	expect(asked.filter((file) => file === 'rest.js')).toEqual([]);

	await learner.step();
	await learner.step();

	await expect.poll(() => asked.filter((file) => file === 'rest.js')).toEqual(['rest.js']);
});

test('where the second script cannot be had one is told, and goes on once it can', async ({
	page,
}) => {
	await page.route(/rest\.js/, (route) => route.abort());
	const frame = await launch(page, { course: 'consent' });
	const learner = new Learner(page, frame, 'mouse', whimFrom(3));
	await learner.start();
	while ((await learner.stand()).kind !== 'question') await learner.step();
	const again = frame.locator('[data-action="fetch"]');
	await expect(again).toBeVisible();
	await expect(frame.locator('[data-option]')).toHaveCount(0);

	await page.unroute(/rest\.js/);
	await again.click();

	await frame.locator('[data-option]').first().waitFor();
	await expect(again).toHaveCount(0);
	while (await learner.step());
});

test('what the school sees can be asked for at once, and the focus comes back from it', async ({
	page,
}) => {
	const frame = await launch(page);
	const opener = frame.locator('nav [data-action="mirror"]');
	await opener.click();
	await expect(frame.locator('[data-sheet="mirror"] dl')).toBeVisible();
	await expect(frame.locator('[data-sheet="mirror"] h2').first()).toBeFocused();

	await page.keyboard.press('Escape');

	await expect(opener).toBeFocused();
});

function scriptsAsked(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const file = /\/([\w-]+\.js)\b/.exec(new URL(request.url()).pathname)?.[1];
		if (file) asked.push(file);
	});
	return asked;
}
