import { expect, test } from 'playwright/test';
import { ask, formats, languages, launch, statusElement } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import type { Hand } from './learner.ts';

const hands: readonly Hand[] = ['mouse', 'keyboard'];

for (const format of formats) {
	for (const lang of languages) {
		for (const hand of hands) {
			test(`a whole lesson in ${lang} by ${hand} arrives in ${format} without a fault`, async ({
				page,
			}) => {
				const frame = await launch(page, { format, lang });
				const learner = new Learner(page, frame, hand, whimFrom(lang.charCodeAt(0)));

				await learner.start();
				const scenes: string[] = [];
				do {
					const { scene } = await learner.stand();
					if (scenes.at(-1) !== scene) scenes.push(scene);
				} while (await learner.step());
				await learner.act(learner.action('finish'));

				await expect.poll(() => ask(page, (trial) => trial.journal.of('Finish').length)).toBe(1);
				expect(await ask(page, (trial) => trial.faults())).toEqual([]);
				const kept = await ask(page, (trial) => trial.kept().values);
				expect(kept[statusElement[format]]).toBe('completed');
				expect(await frame.locator('html').getAttribute('lang')).toBe(lang);
				const commits = await ask(page, (trial) => trial.journal.of('Commit').length);
				expect(commits).toBeLessThanOrEqual(scenes.length);
			});
		}
	}
}
