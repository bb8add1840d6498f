import { expect, test } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
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

const others = [
	{ course: 'white-shirt', lang: 'fr', isPlain: true, colorScheme: 'dark' },
	{ course: 'cloakroom', lang: 'nl', isPlain: false, colorScheme: 'light' },
	{ course: 'consent', lang: 'de', isPlain: true, colorScheme: 'light' },
	{ course: 'grey-cardigan', lang: 'en', isPlain: false, colorScheme: 'dark' },
] as const;

for (const { course, lang, isPlain, colorScheme } of others) {
	test(`axe finds nothing on any scene of ${course} in ${lang}${isPlain ? ', in plain words' : ''}`, async ({
		page,
	}) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const frame = await launch(page, { course, lang });
		const learner = new Learner(page, frame, 'mouse', whimFrom(course.length));
		if (isPlain) await learner.action('plain').check();
		await learner.start();
		do {
			const { scene, moment } = await learner.stand();
			expect.soft(await violations(frame), `${scene}, ${moment}`).toEqual([]);
		} while (await learner.step());
	});
}

test('axe finds nothing on the rail, closed, begun and finished, nor on any start card of it', async ({
	page,
}) => {
	const frame = await launch(page, { course: 'wardrobe', lang: 'nl' });
	const learner = new Learner(page, frame, 'mouse', whimFrom(4));
	const doors = frame.locator('[data-lesson]');
	await doors.first().waitFor();
	expect.soft(await violations(frame), 'the rail').toEqual([]);
	const count = await doors.count();
	for (let door = 0; door < count; door++) {
		await doors.nth(door).click();
		await learner.action('start').waitFor();
		expect.soft(await violations(frame), `start card ${door}`).toEqual([]);
		await learner.action('back').click();
	}

	await doors.last().click();
	await learner.start();
	while (await learner.step());
	await learner.action('finish').click();
	await doors.first().click();
	await learner.start();
	await learner.action('wardrobe').click();
	await frame.locator('[data-state="begun"]').waitFor();
	await expect(frame.locator('[data-state="finished"]')).toHaveCount(1);
	expect.soft(await violations(frame), 'the rail, begun and finished').toEqual([]);
});

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
