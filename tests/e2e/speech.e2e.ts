import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import { content } from '../matrix/jacket.ts';
import { follow, routesThrough } from './every-scene.ts';
import { ask, languages, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { allIn, listenTo } from './speech/accessible.ts';
import type { Accessible } from './speech/accessible.ts';
import { lessonsHeard } from './speech/lessons-heard.ts';
import { saidMeanwhile, withEars } from './speech/live.ts';
import { unfold } from './speech/unfold.ts';
import { announced, isControl, linesOf } from './speech/spoken.ts';

test.beforeEach(async ({ page }) => {
	await withEars(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const lang of languages) {
	const { lesson, course } = lessonsHeard[lang];

	test(`${lang}: every screen of ${lesson} is heard in order, by its name, and nothing besides`, async ({
		page,
	}) => {
		const met = new Set<string>();
		for (const route of routesThrough(lesson)) {
			const { frame, learner } = await open(page, course, lang);
			const listen = await listenTo(page);
			if (course === 'wardrobe') await frame.locator(`[data-lesson="${lesson}"]`).click();
			await learner.action('start').waitFor();
			await follow(learner, route, async (spot) => {
				const unasked = await saidMeanwhile(frame);
				if (met.has(spot)) return;
				met.add(spot);
				await unfold(frame);
				const root = await listen();

				const isAnswer = / (explanation|feedback)/.test(spot);
				expect.soft(faultsOf(root, lang, isAnswer ? 2 : 1), spot).toEqual([]);
				// Where lines were put in order, the last move is still being told.
				if (!isAnswer) expect.soft(unasked, spot).toEqual([]);
				expect.soft(await sendersHeard(frame, root, names(lang, lesson)), spot).toEqual([]);
			});
		}
		await expect(page.frameLocator('#scorm_object').locator('html')).toHaveAttribute('lang', lang);
	});
}

test('that a place is saved is not said each time; that it is not, is, and that all is well again', async ({
	page,
}) => {
	const { frame, learner } = await open(page, 'denim-jacket', 'en');
	await learner.start();
	await learner.step();
	await expect(frame.locator('.standing')).toHaveText('Saved');
	expect(await saidMeanwhile(frame)).toEqual([]);

	await ask(page, (trial) => trial.line('offline'));
	await learner.step();
	await expect(frame.locator('.standing')).toHaveText('Not confirmed yet');
	expect(await saidMeanwhile(frame)).toEqual([
		expect.stringMatching(/^Your school.*You can carry/),
	]);

	await ask(page, (trial) => trial.line('online'));
	await expect(frame.locator('.standing')).toHaveText('Saved');
	await learner.step();
	await expect(frame.locator('.standing')).toHaveText('Saved');
	expect(await saidMeanwhile(frame)).toEqual([expect.stringMatching(/^Your place is saved/)]);
});

async function open(page: Page, course: string, lang: (typeof languages)[number]) {
	const frame = await launch(page, { course, lang, profile: 'moodle12' });
	await frame.locator('html[data-live]').waitFor();
	return { frame, learner: new Learner(page, frame, 'mouse', whimFrom(3)) };
}

/** What would leave somebody who only hears a screen in the dark. */
function faultsOf(root: Accessible, lang: (typeof languages)[number], level: number): string[] {
	const all = allIn(root);
	const headings = all.filter(({ role }) => role === 'heading');
	const levels = headings.map(({ properties }) => Number(properties['level']));
	const focused = all.filter(({ properties }) => properties['focused']).at(-1);
	const lines = linesOf(
		all.find(({ role }) => role === 'main')!,
		lang,
	);
	const must = (fits: boolean, says: string) => (fits ? [] : [says]);
	return [
		...must(levels.filter((level) => level === 1).length === 1, `h1: ${levels.join()}`),
		...must(
			levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1),
			`a level is left out: ${levels.join()}`,
		),
		...must(
			focused?.role === 'heading' && focused.properties['level'] === level,
			`the focus is on ${focused?.role} ${focused?.name}`,
		),
		...must(
			focused !== undefined && /^\p{L}|^[\p{P}\p{N}]/u.test(announced(focused, lang)),
			'what has the focus has no name',
		),
		...all
			.filter((one) => isControl(one) || one.role === 'heading')
			.filter(({ name }) => !name)
			.map(({ role }) => `${role} without a name`),
		...lines.filter((line) => /^[^\p{L}\p{N}\p{Extended_Pictographic}]+$/u.test(line)),
		...lines.filter((line, place) => lines[place + 1]?.startsWith(`${line}, `)),
	];
}

/** Messages that are heard without hearing first who says them. */
async function sendersHeard(
	frame: FrameLocator,
	root: Accessible,
	people: readonly string[],
): Promise<readonly string[]> {
	const sent = await frame.locator('.bubbles > li:not(.notice)').count();
	const heard = allIn(root)
		.filter(({ role }) => role === 'region')
		.flatMap(allIn)
		.filter(({ role }) => role === 'listitem')
		.map((one) => allIn(one).filter(({ role }) => role === 'StaticText'))
		.map(([first]) => first?.name ?? '');
	const known = heard.filter((first) =>
		people.some((name) => first === name || first.startsWith(`${name} (`)),
	);
	return known.length === sent ? [] : [`of ${sent} messages: ${heard.join(' | ')}`];
}

function names(lang: (typeof languages)[number], lesson: string): readonly string[] {
	const { people } = content.texts[lang][lesson] as { people?: Record<string, string> };
	return Object.values(people ?? {});
}
