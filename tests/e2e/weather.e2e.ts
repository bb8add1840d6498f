import { randomUUID } from 'node:crypto';
import { expect, test } from 'playwright/test';
import words from '../../locales/fr/interface.json' with { type: 'json' };
import { ask, formats, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

const { standing } = words;
const moodle = { scorm12: 'moodle12', 'scorm2004-4': 'moodle2004' } as const;

for (const format of formats) {
	test(`${format}: of two tabs the second says so, and overwrites nothing when it goes`, async ({
		page,
		context,
	}) => {
		const attempt = randomUUID();
		const first = await launch(page, { format, attempt });
		const learner = new Learner(page, first, 'mouse', whimFrom(3));
		await learner.start();
		await learner.step();
		const other = await context.newPage();
		const second = await launch(other, { format, attempt });

		await expect(second.locator('.standing')).toHaveText(standing['other-tab']);
		await learner.step();
		await expect(first.locator('.standing')).toHaveText(standing.saved);
		const saved = await ask(page, (trial) => trial.kept());
		await ask(other, (trial) => trial.leave());
		await expect(second.locator('.standing')).toHaveCount(0);

		const kept = await page.request.get(`/api/attempts/${attempt}`);
		expect(await kept.json()).toEqual(saved);
		expect(await ask(other, (trial) => trial.journal.of('Set').length)).toBe(0);
	});

	test(`${format}: a page put aside saves, is not ended, and goes on when it is brought back`, async ({
		page,
	}) => {
		const frame = await launch(page, { format });
		const learner = new Learner(page, frame, 'mouse', whimFrom(3));
		await learner.start();
		const tell = (event: string) =>
			frame.locator('html').evaluate(({ ownerDocument }, name) => {
				const transition = new PageTransitionEvent(name, { persisted: true });
				ownerDocument.defaultView!.dispatchEvent(transition);
			}, event);

		await tell('pagehide');
		await tell('pageshow');
		await learner.step();

		await expect(frame.locator('.standing')).toHaveText(standing.saved);
		expect(await ask(page, (trial) => trial.journal.of('Finish').length)).toBe(0);
		expect(await ask(page, (trial) => trial.journal.refused())).toEqual([]);
	});

	test(`${format}: in a Moodle, three scenes without a line are told as such, and arrive after it`, async ({
		page,
	}) => {
		const frame = await launch(page, { format, profile: moodle[format] });
		const learner = new Learner(page, frame, 'mouse', whimFrom(3));
		await learner.start();
		await learner.step();
		await expect(frame.locator('.standing')).toHaveText(standing.saved);

		await ask(page, (trial) => trial.line('offline'));
		for (let steps = 0; steps < 5; steps++) {
			await learner.step();
			await expect(frame.locator('.standing')).toHaveText(standing.unconfirmed);
		}
		await ask(page, (trial) => trial.line('online'));

		await expect(frame.locator('.standing')).toHaveText(standing.saved);
		const values = await ask(page, (trial) => [trial.values(), trial.kept().values]);
		expect(values[1]!['cmi.suspend_data']).toBe(values[0]!['cmi.suspend_data']);
	});
}
