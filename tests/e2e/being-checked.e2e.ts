import { expect, test } from 'playwright/test';
import { ask, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

test('after its review date a law is shown as being checked, and its question stops scoring', async ({
	page,
}) => {
	await page.clock.setFixedTime(new Date('2027-09-01T10:00:00'));
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(5));
	await learner.start();
	while ((await learner.stand()).scene !== 'q_sharing') await learner.step();

	await expect(frame.locator('.notice')).toBeVisible();
	await learner.step();
	await expect(frame.locator('details.cites')).toHaveAttribute('open', '');
	await expect(frame.locator('details.cites .source')).toHaveCount(0);
	await learner.step();

	const results = () =>
		ask(page, (trial) => {
			const values = Object.entries(trial.values());
			const [id] = values.find(([, value]) => value === 'denim_jacket_q_sharing') ?? [''];
			return values
				.filter(([key]) => key === id.replace(/id$/, 'result'))
				.map(([, value]) => value);
		});
	await expect.poll(results).toEqual(['neutral']);
});

test('until then it is not, and what it stands on is one tap away', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2027-08-31T10:00:00'));
	const frame = await launch(page);
	const learner = new Learner(page, frame, 'mouse', whimFrom(5));
	await learner.start();
	while ((await learner.stand()).scene !== 'q_sharing') await learner.step();

	await expect(frame.locator('.notice')).toHaveCount(0);
	await learner.step();
	await frame.locator('.cites summary').click();
	await expect(frame.locator('.cites .source').first()).toBeVisible();
});
