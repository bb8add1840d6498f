import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import reading from '../../locales/fr/quiet-reading.json' with { type: 'json' };
import { ask, languages, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

/** What somebody who would rather not follow the story need not read. */
const heavy =
	/deep ?nude|\bnude|\bnaakt|\bnackt|\bnues?\b|fausse image|fake pic|valse foto|gefälscht/i;

for (const lang of languages) {
	test(`${lang}: from its first screen to its last, help included, it speaks of no pictures of that kind`, async ({
		page,
	}) => {
		const { frame, learner } = await begun(page, lang);
		await learner.action('help').first().click();
		expect(await frame.locator('[data-sheet="help"]').innerText()).not.toMatch(heavy);
		await page.keyboard.press('Escape');

		do {
			expect.soft(await frame.locator('main').innerText()).not.toMatch(heavy);
		} while (await learner.step());
	});
}

test('the mirror names its place, and no answer that the school has not', async ({ page }) => {
	const { frame, learner } = await begun(page, 'fr');
	while ((await learner.stand()).scene !== 'passwords') await learner.step();

	await learner.action('mirror').first().click();

	const sheet = frame.locator('[data-sheet="mirror"]');
	await expect(sheet).toContainText(reading.scenes.passwords.title);
	await expect(sheet.locator('.answers')).toHaveCount(0);
	expect(await sheet.innerText()).not.toMatch(/\.scenes\.|interface\./);
});

test('begun anew, after coming back or at its end, it is the quiet reading again', async ({
	page,
}) => {
	const { frame, learner } = await begun(page, 'fr');
	const first = await frame.locator('h1').innerText();
	for (let steps = 0; steps < 3; steps++) await learner.step();
	await ask(page, (trial) => trial.leave());
	await ask(page, (trial) => trial.relaunch());

	await frame.locator('[data-card="welcome-back"] [data-action="start"]').click();
	await learner.scene.waitFor();
	expect(await frame.locator('h1').innerText()).toBe(first);

	while (await learner.step());
	await learner.action('start').click();
	await expect(frame.locator('h1')).toHaveText(first);
});

async function begun(page: Page, lang: string): Promise<{ frame: FrameLocator; learner: Learner }> {
	const frame = await launch(page, { lang });
	const learner = new Learner(page, frame, 'mouse', whimFrom(5));
	await learner.action('quiet').click();
	await learner.scene.waitFor();
	return { frame, learner };
}
