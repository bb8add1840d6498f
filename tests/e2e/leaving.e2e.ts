import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { ask, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

test.beforeEach(async ({ page }) => {
	await page.route(/wikipedia\.org/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
	);
});

test('quick exit covers the page at once and takes the whole window away', async ({ page }) => {
	const learner = await inTheStory(page);

	await learner.action('leave').first().click();

	await page.waitForURL(/wikipedia\.org/);
	await page.goBack().catch(() => undefined);
	expect(page.url()).not.toContain('/launch');
});

test('Shift three times is a quick exit too, and twice is not', async ({ page }) => {
	const learner = await inTheStory(page);

	await page.keyboard.press('Shift');
	await page.keyboard.press('Shift');
	await page.keyboard.press('a');
	await page.keyboard.press('Shift');
	await expect(learner.scene).toBeVisible();
	for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('Shift');

	await page.waitForURL(/wikipedia\.org/);
});

test('quick exit covers before it saves, however slow the LMS', async ({ page }) => {
	const learner = await inTheStory(page);
	await learner.step();
	const covered = await learner.scene.evaluate((scene) => {
		const { body } = scene.ownerDocument;
		const button = scene.ownerDocument.querySelector<HTMLElement>('[data-action="leave"]')!;
		button.click();
		return body.innerText.trim();
	});

	expect(covered).toBe('');
	await page.waitForURL(/wikipedia\.org/);
});

test('the start card leads away even before the script is there', async ({ page }) => {
	await page.route(/player\.js$/, () => undefined);
	const frame = await launch(page);

	const link = frame.locator('[data-action="leave"]').first();

	await expect(link).toHaveAttribute('href', /^https:\/\/\w\w\.wikipedia\.org\/$/);
	await expect(link).toHaveAttribute('target', '_top');
});

test('help is there without any line to anywhere, 116 000 first', async ({ page, context }) => {
	const learner = await inTheStory(page);
	await context.setOffline(true);

	await learner.action('help').first().click();

	const sheet = page.frameLocator('#scorm_object').locator('[data-sheet="help"]');
	await expect(sheet.locator('a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:116000');
});

test('the mirror shows the literal value that the LMS holds', async ({ page }) => {
	const learner = await inTheStory(page);
	for (let steps = 0; steps < 12; steps++) await learner.step();

	await learner.action('mirror').first().click();

	const sheet = page.frameLocator('#scorm_object').locator('[data-sheet="mirror"]');
	const shown = await sheet.locator('code').textContent();
	const heard = await ask(page, (trial) => trial.values()['cmi.suspend_data']!);
	expect(heard).toContain(shown!);
});

async function inTheStory(page: Page): Promise<Learner> {
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(4));
	await learner.start();
	return learner;
}
