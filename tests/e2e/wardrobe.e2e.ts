import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import words from '../../locales/fr/interface.json' with { type: 'json' };
import { ask, formats, languages, launch, statusElement } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

for (const format of formats) {
	test(`${format}: every story of the wardrobe is played, and only then is the course completed`, async ({
		page,
	}) => {
		test.setTimeout(240_000);
		const sco = await launch(page, { format, course: 'wardrobe' });
		const doors = await lessonsOn(sco);

		for (const [place, lesson] of doors.entries()) {
			expect(await status(page, format)).not.toBe('completed');
			const learner = new Learner(page, sco, 'mouse', whimFrom(place + 11));
			await open(sco, lesson);
			await learner.start();
			while (await learner.step());
			await learner.act(learner.action('finish'));
		}

		await expect(sco.locator('[data-state="finished"]')).toHaveCount(doors.length);
		await expect.poll(() => status(page, format)).toBe('completed');
		await sco.locator('[data-card="wardrobe"] [data-action="finish"]').click();
		await expect.poll(() => ask(page, (trial) => trial.journal.of('Finish').length)).toBe(1);
		expect(await ask(page, (trial) => trial.faults())).toEqual([]);
	});
}

test('from a story one goes back to the wardrobe, and in again where one was', async ({ page }) => {
	const sco = await launch(page, { course: 'wardrobe' });
	const learner = new Learner(page, sco, 'mouse', whimFrom(3));
	await open(sco, 'wedding-dress');
	await learner.start();
	for (let steps = 0; steps < 4; steps++) await learner.step();
	const { scene } = await learner.stand();

	await learner.action('wardrobe').click();
	await expect(sco.locator('[data-state="begun"]')).toHaveCount(1);
	await expect(sco.locator('[data-lesson="wedding-dress"]')).toBeFocused();
	await open(sco, 'wedding-dress');

	expect((await learner.stand()).scene).toBe(scene);
	await ask(page, (trial) => trial.leave());
	await ask(page, (trial) => trial.relaunch());
	await learner.action('resume').click();
	await learner.scene.waitFor();
	expect((await learner.stand()).scene).toBe(scene);
});

test('the quiet reading completes a lesson, is taken up again, and no report tells it from the story', async ({
	page,
}) => {
	const sco = await launch(page);
	const learner = new Learner(page, sco, 'mouse', whimFrom(5));
	await learner.action('quiet').click();
	await learner.scene.waitFor();
	for (let steps = 0; steps < 3; steps++) await learner.step();
	const { scene } = await learner.stand();
	await ask(page, (trial) => trial.leave());
	await ask(page, (trial) => trial.relaunch());
	await learner.action('resume').click();
	await learner.scene.waitFor();
	expect((await learner.stand()).scene).toBe(scene);
	while (await learner.step());

	await expect.poll(() => status(page, 'scorm12')).toBe('completed');
	const told = await ask(page, (trial) => JSON.stringify(trial.journal.of('Set')));
	expect(told).not.toContain('quiet');
	expect(told).not.toContain('interactions');
	expect(await ask(page, (trial) => trial.values()['cmi.core.score.raw'])).toMatch(/^\d+$/);
	expect(await ask(page, (trial) => trial.faults())).toEqual([]);
});

for (const lang of languages) {
	test(`${lang}: the plain version is read from the start, and after coming back`, async ({
		page,
	}) => {
		const sco = await launch(page, { lang });
		const learner = new Learner(page, sco, 'mouse', whimFrom(2));
		await learner.action('plain').check();
		await learner.start();
		await learner.step();
		const prose = learner.scene.locator('.prose').first();
		const plain = await prose.innerText();
		await ask(page, (trial) => trial.leave());
		await ask(page, (trial) => trial.relaunch());
		await learner.action('resume').click();
		await learner.scene.waitFor();
		expect(await prose.innerText()).toBe(plain);

		await learner.action('language').click();
		await learner.action('plain').uncheck();
		await page.keyboard.press('Escape');

		await expect.poll(() => prose.innerText()).not.toBe(plain);
	});
}

test('where nothing was to be decided, the ending speaks of no closed doors', async ({ page }) => {
	const sco = await launch(page, { course: 'closing' });
	const learner = new Learner(page, sco, 'mouse', whimFrom(1));
	await learner.start();
	while (await learner.step());

	await expect(sco.locator('.path li').first()).toBeVisible();
	await expect(sco.locator('.path')).not.toContainText(words.ending.path_text);
});

test('a part that cannot be had is told, and asked for again', async ({ page }) => {
	const file = /\/lessons\/denim-jacket_fr\.js\?/;
	await page.route(file, (route) => route.abort());
	const sco = await launch(page);
	await sco.locator('[data-action="start"]').click();
	await sco.locator('[data-action="fetch"]').waitFor();
	await page.unroute(file);

	await sco.locator('[data-action="fetch"]').click();

	await sco.locator('[data-scene]').waitFor();
	await expect(sco.locator('[data-action="fetch"]')).toHaveCount(0);
});

test('the plan of a school is on one page of paper, with what was written', async ({ page }) => {
	test.setTimeout(120_000);
	await launch(page, { course: 'grey-cardigan' });
	// By itself, without an LMS around: a page prints what it shows.
	const address = await page.locator('#scorm_object').getAttribute('src');
	await page.goto(address!);
	const learner = new Learner(page, page, 'mouse', whimFrom(1));
	await learner.start();
	while ((await learner.stand()).scene !== 'plan') await learner.step();

	await page.locator('#words-stays').fill('La salle 12');
	await page.emulateMedia({ media: 'print' });

	await expect(page.locator('.on-paper').filter({ hasText: 'La salle 12' })).toBeVisible();
	await expect(page.locator('textarea').first()).toBeHidden();
	const paper = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } });
	expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

async function lessonsOn(sco: FrameLocator): Promise<string[]> {
	await sco.locator('[data-lesson]').first().waitFor();
	return sco
		.locator('[data-lesson]')
		.evaluateAll((all) => all.map((door) => door.getAttribute('data-lesson')!));
}

async function open(sco: FrameLocator, lesson: string): Promise<void> {
	await sco.locator(`[data-lesson="${lesson}"]`).click();
}

function status(page: Page, format: (typeof formats)[number]): Promise<string | undefined> {
	const element = statusElement[format];
	return page.evaluate(
		(key) =>
			(window as unknown as { trial: { values(): Record<string, string> } }).trial.values()[key],
		element,
	);
}
