import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import words from '../../locales/en/interface.json' with { type: 'json' };
import lesson from '../../locales/en/denim-jacket.json' with { type: 'json' };
import { unseal } from '../../src/tracking/envelope.ts';
import { ask, formats, launch, statusElement } from './launch.ts';
import type { Format } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

const { mirror } = words;

for (const format of formats) {
	test(`${format}: in the middle and at the end, the mirror says what the LMS has heard`, async ({
		page,
	}) => {
		const frame = await launch(page, { format, packed: 'en', lang: 'en' });
		const learner = new Learner(page, frame, 'mouse', whimFrom(11));
		await learner.start();
		let questions = 0;
		do {
			const { kind, moment } = await learner.stand();
			if (kind === 'question' && moment === 'explanation') questions += 1;
		} while (questions < 3 && (await learner.step()));
		await learner.step();

		expect(await seenIn(frame)).toEqual(await heardBy(page, format));

		while (await learner.step());
		const atEnd = await heardBy(page, format);
		expect(await seenIn(frame)).toEqual(atEnd);
		expect(atEnd.state).toBe(mirror.completed);
		expect(atEnd.results.length).toBeGreaterThan(4);
	});
}

test('the mirror has the words of what was answered in earlier sittings', async ({ page }) => {
	const frame = await launch(page, { course: 'wardrobe', lang: 'en' });
	const learner = new Learner(page, frame, 'mouse', whimFrom(11));
	await frame.locator('[data-lesson="denim-jacket"]').click();
	await learner.start();
	while ((await learner.stand()).moment !== 'explanation') await learner.step();
	await learner.action('wardrobe').click();
	await frame.locator('[data-lesson="emmas-jumper"]').click();
	await learner.start();
	await ask(page, (trial) => trial.leave());
	await ask(page, (trial) => trial.relaunch());
	await learner.action('resume').click();

	await learner.action('mirror').first().click();

	const asked = frame.locator('[data-sheet="mirror"] .asked');
	await expect(asked).toHaveText([lesson.scenes.q_fake.title]);
});

/** The words of the mirror, as they stand on the screen. */
async function seenIn(frame: FrameLocator) {
	await frame.locator('[data-action="mirror"]').first().click();
	const sheet = frame.locator('[data-sheet="mirror"]');
	const says = async (term: string) =>
		(
			await sheet.locator('.mirror > div', { hasText: term }).first().locator('dd').innerText()
		).trim();
	const seen = {
		state: await says(mirror.state),
		stories: await says(mirror.stories),
		score: await says(mirror.score),
		time: (await says(mirror.time)).split(' with ')[0],
		results: await sheet.locator('.answers .mark').allInnerTexts(),
		kept: await sheet.locator('code').textContent(),
	};
	await frame.locator('[data-sheet] [data-action="close"]').first().click();
	return seen;
}

/** The same, put into the mirror's words from the calls that the LMS has heard and taken. */
async function heardBy(page: Page, format: Format) {
	const calls = await ask(page, (trial) =>
		trial.journal.of('Set').filter(({ error }) => error === '0'),
	);
	const heard = new Map(calls.map(({ args }) => [String(args[0]), String(args[1])]));
	const isSpoken = format === 'scorm12';
	const score = heard.get(isSpoken ? 'cmi.core.score.raw' : 'cmi.score.raw');
	const time = heard.get(isSpoken ? 'cmi.core.session_time' : 'cmi.session_time')!;
	const results = [...heard].filter(([element]) =>
		/^cmi\.interactions\.\d+\.result$/.test(element),
	);
	const isDone = [...heard].some(([element]) => /^cmi\.objectives\.0\.id$/.test(element));
	expect(time).toMatch(isSpoken ? /^0000:00:/ : /^PT0H0M/);
	return {
		state: heard.get(statusElement[format]) === 'completed' ? mirror.completed : mirror.started,
		stories: isDone ? lesson.title : mirror.no_stories,
		score: score === undefined ? mirror.no_score : `${score} / 100`,
		time: 'less than a minute',
		results: results.map(([, result]) => marks[result]),
		kept: unseal(heard.get('cmi.suspend_data')!).kept,
	};
}

const marks: Readonly<Record<string, string>> = {
	correct: mirror.right,
	wrong: mirror.not_right,
	incorrect: mirror.not_right,
	neutral: mirror.unscored,
};
