import { expect, test } from 'playwright/test';
import type { FrameLocator, Locator, Page } from 'playwright/test';
import { launch } from './launch.ts';
import type { Wish } from './launch.ts';
import { Learner } from './learner.ts';

test('in the help sheet Tab goes round through every way out, in both directions', async ({
	page,
}) => {
	const { frame, learner } = await begin(page);
	await learner.action('help').first().press('Enter');
	const sheet = frame.locator('[data-sheet="help"]');

	for (const key of ['Shift+Tab', 'Tab']) {
		const met = new Set<string>();
		for (let pressed = 0; pressed < 6; pressed++) {
			await page.keyboard.press(key);
			met.add(await sheet.evaluate(({ ownerDocument }) => ownerDocument.activeElement!.outerHTML));
			await expect(sheet.locator(':focus')).toHaveCount(1);
		}
		const all = [...met].join();
		expect(all).toContain('data-action="close"');
		expect(all).toContain('data-action="leave"');
	}
});

test('the focus stays in the chat when its messages are hurried, and with the words that are kept', async ({
	page,
}) => {
	const { frame, learner } = await begin(page);
	await goTo(learner, 'class_chat');
	await learner.action('continue').click();
	await learner.action('hurry').press('Enter');
	await expect(frame.locator('.chat-panel')).toBeFocused();

	await goTo(learner, 'think');
	await frame.locator('textarea').first().fill('tu as le droit');
	await learner.action('keep').press('Enter');
	await expect(frame.locator('p:focus')).toBeVisible();
	await Promise.all([page.waitForEvent('download'), learner.action('keep-confirm').press('Enter')]);
	await expect(learner.action('keep-confirm')).toBeFocused();
});

test('an order nobody touched is no answer', async ({ page }) => {
	const { frame, learner } = await begin(page);
	await goTo(learner, 'q_steps');

	await learner.action('submit').click();

	await expect(frame.locator('.incomplete')).not.toBeEmpty();
	await expect(learner.scene).toHaveAttribute('data-moment', 'scene');
});

test('a double click goes one screen on, wherever the next button stands', async ({ page }) => {
	const { learner } = await begin(page);
	await goTo(learner, 'class_chat');
	await learner.action('continue').click();
	await learner.action('continue').scrollIntoViewIfNeeded();
	const way = (await learner.action('continue').boundingBox())!;

	await page.mouse.dblclick(way.x + way.width / 2, way.y + way.height / 2);

	await expect(learner.scene).toHaveAttribute('data-scene', 'what_to_do');
	await expect(learner.scene).toHaveAttribute('data-moment', 'scene');
});

for (const lang of ['fr', 'nl', 'de', 'en']) {
	test(`${lang}: from 320 to 1280 px wide, the bar and the first number stand whole in the window`, async ({
		page,
	}) => {
		const { frame, learner } = await begin(page, { lang });
		for (const width of [320, 568, 703, 704, 720, 800, 927, 928, 1280]) {
			await page.setViewportSize({ width, height: 700 });
			for (const control of await learner
				.action('leave')
				.or(frame.locator('.phone:visible'))
				.all()) {
				expect.soft(await outside(control), `${width} px`).toBeLessThanOrEqual(0);
			}
		}
	});
}

test('at 320 px the longest words of an order to make do not push it out of the page', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 568 });
	const { frame, learner } = await begin(page, { lang: 'de' });
	await goTo(learner, 'q_steps');

	for (const move of await frame.locator('[data-move]').all()) {
		expect(await outside(move)).toBeLessThanOrEqual(0);
	}
});

test('quick exit asked for many times in haste begins its way once', async ({ page }) => {
	const asked: string[] = [];
	await page.route(/wikipedia\.org/, async (route) => {
		asked.push(route.request().url());
		await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
	});
	await begin(page);

	for (let pressed = 0; pressed < 9; pressed++) await page.keyboard.press('Shift');

	await page.waitForURL(/wikipedia\.org/);
	expect(asked).toHaveLength(1);
});

test('on paper a chat is whole, and what somebody wrote stays off it', async ({ page }) => {
	const { frame, learner } = await begin(page);
	await goTo(learner, 'class_chat');
	await learner.action('continue').click();
	await page.emulateMedia({ media: 'print' });
	await expect(frame.locator('.bubbles li').last()).toBeVisible();

	await page.emulateMedia({ media: 'screen' });
	await goTo(learner, 'think');
	await page.emulateMedia({ media: 'print' });
	await expect(frame.locator('textarea').first()).toBeHidden();
});

/** How many pixels of an element, or of the words in it, stand beyond the window or beyond itself. */
function outside(control: Locator): Promise<number> {
	return control.evaluate((element) => {
		const { left, right } = element.getBoundingClientRect();
		const words = element.ownerDocument.createRange();
		words.selectNodeContents(element);
		const said = words.getBoundingClientRect();
		return Math.ceil(Math.max(-left, right - innerWidth, said.right - right, left - said.left) - 1);
	});
}

async function begin(
	page: Page,
	wish: Wish = {},
): Promise<{ frame: FrameLocator; learner: Learner }> {
	const frame = await launch(page, wish);
	const learner = new Learner(page, frame, 'mouse', () => 0);
	await learner.start();
	return { frame, learner };
}

async function goTo(learner: Learner, scene: string): Promise<void> {
	while ((await learner.stand()).scene !== scene) await learner.step();
}
