import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import words from '../../locales/fr/interface.json' with { type: 'json' };
import type { Journal } from '../../src/pages/trial/lms/journal.ts';
import { unseal } from '../../src/tracking/envelope.ts';
import { ask, formats } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { launchIn, layouts, seatedIn } from './seats.ts';

const ends = ['leave', 'crash'] as const;

for (const layout of layouts.filter((layout) => layout !== 'sandbox')) {
	for (const format of formats) {
		test(`${layout}, ${format}: left or crashed, at most one step is lost, and "saved" is true`, async ({
			page,
		}) => {
			let sco = await launchIn(page, layout, { format });
			const whim = whimFrom(layouts.indexOf(layout) + 1);
			let learner = new Learner(page, sco, 'mouse', whim);
			await learner.start();
			for (const end of ends) {
				const scenes = await walkOn(page, learner, sco);

				await ask(page, end === 'leave' ? (trial) => trial.leave() : (trial) => trial.crash());
				if (end === 'leave') await expect.poll(() => ask(page, ended)).toBe(1);
				sco = await seatedIn(page, layout, () => ask(page, (trial) => trial.relaunch()));
				learner = new Learner(page, sco, 'mouse', whim);
				await learner.act(learner.action('resume'));
				await learner.scene.waitFor();

				expect(scenes.slice(-2)).toContain((await learner.stand()).scene);
			}
			expect(await ask(page, (trial) => trial.faults())).toEqual([]);
			expect(await ask(page, (trial) => trial.journal.of('Initialize').length)).toBe(3);
			expect(await ask(page, ended)).toBe(1);
		});
	}
}

for (const format of formats) {
	test(`sandbox, ${format}: the lesson goes on, and says that nothing is saved`, async ({
		page,
	}) => {
		const sco = await launchIn(page, 'sandbox', { format });
		const learner = new Learner(page, sco, 'mouse', whimFrom(1));
		await learner.start();
		for (let steps = 0; steps < 5; steps++) await learner.step();

		await expect(sco.locator('.standing')).toHaveText(words.standing.nobody);
		expect(await ask(page, (trial) => trial.journal.calls.length)).toBe(0);
	});
}

/** Sessions that were ended by the package. */
const ended = (trial: { journal: Journal }) => trial.journal.of('Finish').length;

/** Some steps further; after each, what the lamp says is compared with what the LMS's server has. */
async function walkOn(page: Page, learner: Learner, sco: FrameLocator | Page): Promise<string[]> {
	const scenes = [(await learner.stand()).scene];
	while (scenes.length < 4) {
		await learner.step();
		const { scene } = await learner.stand();
		if (scene === scenes.at(-1)) continue;
		scenes.push(scene);
		await expect(sco.locator('.standing')).toHaveText(words.standing.saved);
		const { heard, kept } = await ask(page, (trial) => ({
			heard: trial.journal.of('Set').filter(({ args }) => args[0] === 'cmi.suspend_data'),
			kept: trial.kept().values['cmi.suspend_data']!,
		}));
		expect(kept).toBe(heard.at(-1)!.args[1]);
		expect(unseal(kept).found).toBe('place');
	}
	return scenes;
}
