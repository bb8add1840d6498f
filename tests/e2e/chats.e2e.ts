import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { readingTime } from '../../src/views/reading-pace.ts';
import { heardIn, spaced } from './heard.ts';
import { launch, leaveAndComeBack } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

test.use({ viewport: { width: 360, height: 640 } });

test('a message comes when the one before has been read, and until then somebody is typing', async ({
	page,
}) => {
	const { chat, arrived, texts } = await atChat(page);
	await expect(arrived).toHaveCount(1);
	await expect(chat.locator('.typing')).toContainText('Milan');

	const intro = await chat.locator('xpath=preceding-sibling::*[1]').innerText();
	await page.clock.runFor(readingTime(`${intro} ${texts[0]}`) - 50);
	await expect(arrived).toHaveCount(1);
	await page.clock.runFor(60);
	await expect(arrived).toHaveCount(2);
	await expect(chat.locator('.typing')).toContainText('Robin');

	await page.clock.runFor(readingTime(texts[1]!) - 50);
	await expect(arrived).toHaveCount(2);
	await page.clock.runFor(60);
	await expect(arrived).toHaveCount(3);
});

test('a tap anywhere brings the next message, the button all of them, and nothing moves for it', async ({
	page,
}) => {
	const { frame, learner, arrived, texts } = await atChat(page);
	const height = () => frame.locator('.scene').evaluate((scene) => scene.scrollHeight);
	const before = await height();

	await frame.locator('.scene-head').click();
	await expect(arrived).toHaveCount(2);
	await frame.locator('.chat-title').click();
	await expect(arrived).toHaveCount(3);
	await learner.action('help').first().click();
	await learner.action('close').click();
	await expect(arrived).toHaveCount(3);
	await learner.action('hurry').click();
	await expect(arrived).toHaveCount(texts.length);

	await expect(learner.action('hurry')).toHaveCount(0);
	expect(await height()).toBe(before);
});

test('the newest message stands over the bar, and who scrolls back is left in peace', async ({
	page,
}) => {
	const { frame, inside, chat, arrived, texts } = await atChat(page);
	const bar = (await frame.locator('.bar').boundingBox())!;
	const scrolled = () => inside.evaluate(() => scrollY);

	for (let count = 2; count < texts.length - 1; count++) {
		await chat.locator('.chat-title').dispatchEvent('click');
		await expect(arrived).toHaveCount(count);
		await expect
			.poll(async () => {
				const { y, height } = (await arrived.last().boundingBox())!;
				return y + height <= bar.y;
			})
			.toBe(true);
	}
	expect(await scrolled()).toBeGreaterThan(0);

	await page.clock.runFor(700);
	await chat.hover();
	await page.mouse.wheel(0, -5000);
	await expect.poll(scrolled).toBe(0);
	await chat.locator('.chat-title').dispatchEvent('click');
	await expect(arrived).toHaveCount(texts.length - 1);
	expect(await scrolled()).toBe(0);
});

test('who listens finds the whole chat as a list, from the first moment, and nothing speaks over it', async ({
	page,
}) => {
	const { inside, arrived, texts } = await atChat(page);
	await expect(arrived).toHaveCount(1);

	const speakers = ['Robin', 'Milan', 'Robin', 'Elias', 'Robin', 'Milan', 'Noor'];
	const { lines, live } = await heardIn(page, inside, 'Messages');

	expect(live).toEqual([]);
	expect(lines).toEqual([
		'region Messages : La classe (sans profs)',
		'list',
		...texts.map((text, place) => `listitem ${spaced(`${speakers[place] ?? ''} ${text}`).trim()}`),
		'button Tout afficher',
	]);
});

test('a reaction says its mark and who gave it', async ({ page }) => {
	const { frame, inside } = await atChat(page, 'consent', 'gull');

	const { lines } = await heardIn(page, inside, 'Messages');

	expect(lines).toContain('listitem Zita (toi) la mouette oui. ma tête non Pouce levé : Bas');
	await expect(frame.locator('.reaction')).toBeVisible();
});

test('whoever comes back to a chat finds all of it', async ({ page }) => {
	const { frame, learner, arrived, texts } = await atChat(page);

	await learner.action('language').first().click();
	await frame.locator('[data-language="nl"]').click();
	await expect(frame.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(arrived).toHaveCount(texts.length);

	await learner.act(learner.action('continue'));
	await learner.action('back').click();
	await learner.action('continue').click();
	await expect(arrived).toHaveCount(texts.length);

	await page.clock.resume();
	await leaveAndComeBack(page);
	await learner.action('resume').click();
	await learner.action('continue').click();
	await expect(arrived).toHaveCount(texts.length);
});

test('whoever answers before all messages are there does not wait for the rest', async ({
	page,
}) => {
	const { frame, learner, arrived, texts } = await atChat(page, 'denim-jacket', 'robin_writes');
	await expect(arrived).toHaveCount(1);

	await frame.locator('[data-choice]').first().click();
	await expect(arrived).toHaveCount(texts.length);
	await learner.action('back').click();

	await expect(frame.locator('[data-choice]')).toHaveCount(3);
	await expect(arrived).toHaveCount(texts.length);
});

/** A learner in front of a chat that has just begun, on a clock that stands still. */
async function atChat(page: Page, course = 'denim-jacket', scene = 'class_chat') {
	await page.clock.install();
	const frame = await launch(page, { course });
	const learner = new Learner(page, frame, 'mouse', whimFrom(1));
	await learner.start();
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
	for (;;) {
		const now = await learner.stand();
		if (now.scene === scene && now.moment === 'scene') break;
		await learner.step();
	}
	const inside = (await (await frame.locator('html').elementHandle())!.ownerFrame())!;
	const chat = frame.locator('.chat-panel');
	return {
		frame,
		learner,
		inside,
		chat,
		arrived: chat.locator('li:not(.waiting)'),
		texts: await chat.locator('.bubble > p:not(.reaction), li > p').allInnerTexts(),
	};
}
