import { randomUUID } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { ask, formats, launch } from './launch.ts';
import type { Format } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

const moodle = { scorm12: 'moodle12', 'scorm2004-4': 'moodle2004' } as const;
const seeds = [1, 2];

for (const format of formats) {
	for (const seed of seeds) {
		test(`${format}: killed after every step of walk ${seed}, at most that step is lost`, async ({
			page,
		}) => {
			// Some sixty launches.
			test.slow();
			const profile = moodle[format];
			const frame = await launch(page, { format, profile });
			const learner = new Learner(page, frame, 'mouse', whimFrom(seed));
			const killed = new Set<string>();
			await learner.start();
			for (;;) {
				const before = await learner.stand();
				if (!(await learner.step())) break;
				const { scene, kind, moment } = await learner.stand();
				if (kind === 'ending') break;
				// A killed tab is taken up at the start of its scene: each moment can be killed only once, or nobody gets on.
				if (killed.has(scene + moment)) continue;
				killed.add(scene + moment);
				// The screen has shown the scene: what is kept now is what a killed tab leaves behind.
				await page.evaluate(
					() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
				);

				await ask(page, (trial) => trial.crash());
				await ask(page, (trial) => trial.relaunch());
				const takenUp = await resume(learner);

				expect([before.scene, scene]).toContain(takenUp);
			}
			expect(await ask(page, (trial) => trial.faults())).toEqual([]);
		});
	}
}

/** From whichever card a return begins with to a scene. A lesson killed before its second scene begins anew. */
async function resume(learner: Learner): Promise<string> {
	const either = learner.action('resume').or(learner.action('start'));
	await either.first().waitFor();
	const hasPlace = (await learner.action('resume').count()) > 0;
	await learner.act(hasPlace ? learner.action('resume') : learner.action('start'));
	await learner.scene.waitFor();
	return (await learner.stand()).scene;
}

for (const format of formats) {
	test(`${format}: leaving in the middle and coming back is a welcome, never a heavy scene`, async ({
		page,
	}) => {
		const attempt = randomUUID();
		const { frame, learner } = await begin(page, format, attempt);
		while (!(await learner.action('skip').isVisible())) await learner.step();
		const { scene } = await learner.stand();
		await ask(page, (trial) => trial.leave());
		await expect(frame.locator('[data-scene]')).toHaveCount(0);

		await launch(page, { format, attempt });
		await expect(learner.action('resume')).toBeVisible();
		await expect(learner.scene).toHaveCount(0);
		await learner.act(learner.action('resume'));

		await expect(learner.scene).toHaveAttribute('data-scene', scene);
		await expect(learner.scene).toHaveAttribute('data-moment', 'note');
	});

	test(`${format}: a finished lesson is found finished, and a replay lowers nothing`, async ({
		page,
	}) => {
		const attempt = randomUUID();
		const { learner } = await begin(page, format, attempt);
		while (await learner.step());
		const first = await ask(page, (trial) => trial.kept().values);
		await ask(page, (trial) => trial.leave());

		await launch(page, { format, attempt });
		await learner.start();
		for (let steps = 0; steps < 6; steps++) await learner.step();
		await ask(page, (trial) => trial.leave());

		const later = await ask(page, (trial) => trial.kept().values);
		for (const [element, value] of Object.entries(first)) {
			if (/status|score/.test(element)) expect(later[element]).toBe(value);
		}
		expect(await ask(page, (trial) => trial.faults())).toEqual([]);
	});
}

test('the language can change on any scene without losing the place', async ({ page }) => {
	const { frame, learner } = await begin(page, 'scorm12', randomUUID());
	for (let steps = 0; steps < 6; steps++) await learner.step();
	const { scene } = await learner.stand();
	const heading = await frame.locator('h1').textContent();

	await learner.act(learner.action('language').first());
	await frame.locator('[data-sheet="language"] [lang="nl"]').first().click();

	await expect(frame.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(learner.scene).toHaveAttribute('data-scene', scene);
	await expect(frame.locator('h1').first()).not.toHaveText(heading!);
});

async function begin(page: Parameters<typeof launch>[0], format: Format, attempt: string) {
	const frame = await launch(page, { format, attempt });
	const learner = new Learner(page, frame, 'mouse', whimFrom(5));
	await learner.start();
	return { frame, learner };
}
