import { randomUUID } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { ask, launch, statusElement } from './launch.ts';
import type { Format } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { firefoxHere, isMissing } from './other-browsers.ts';

const { found: executablePath, reason } = firefoxHere;

test.skip(isMissing(firefoxHere), reason);
test.use({
	browserName: 'firefox',
	// Firefox as it is, not a build of Playwright's own.
	channel: 'moz-firefox',
	launchOptions: executablePath ? { executablePath } : {},
});

const lessons: readonly (readonly [Format, lang: string])[] = [
	['scorm12', 'nl'],
	['scorm2004-4', 'de'],
];

for (const [format, lang] of lessons) {
	test(`Firefox: a whole lesson in ${lang} in ${format}, left in the middle and taken up again`, async ({
		page,
	}) => {
		const attempt = randomUUID();
		const complaints: string[] = [];
		page.on('pageerror', ({ message }) => complaints.push(message));
		const frame = await launch(page, { format, lang, attempt });
		const learner = new Learner(page, frame, 'mouse', whimFrom(4));

		await learner.start();
		for (let steps = 0; steps < 8; steps++) await learner.step();
		const { scene } = await learner.stand();
		await ask(page, (trial) => trial.leave());
		await expect(frame.locator('[data-scene]')).toHaveCount(0);
		await launch(page, { format, lang, attempt });
		await learner.act(learner.action('resume'));
		await expect(learner.scene).toHaveAttribute('data-scene', scene);
		while (await learner.step());
		await learner.act(learner.action('finish'));

		await expect.poll(() => ask(page, (trial) => trial.journal.of('Finish').length)).toBe(1);
		expect(await ask(page, (trial) => trial.faults())).toEqual([]);
		const kept = await ask(page, (trial) => trial.kept().values);
		expect(kept[statusElement[format]]).toBe('completed');
		expect(complaints).toEqual([]);
	});
}
