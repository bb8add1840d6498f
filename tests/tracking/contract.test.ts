import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faultsOf } from '../../src/pages/trial/lms/faults.ts';
import { currentStep } from '../../src/player/attempt.ts';
import { unseal } from '../../src/tracking/envelope.ts';
import { smallCourse } from '../player/small-course.ts';
import { choose, go, guess, putInOrder, sayTrue, toDecision, wholeWalk } from '../player/walks.ts';
import { sitDown } from './sitting.ts';
import type { Sitting } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const editions = [
	{
		format: 'scorm12',
		moodle: 'moodle12',
		status: 'cmi.core.lesson_status',
		score: 'cmi.core.score.raw',
		suspend: 'cmi.suspend_data',
	},
	{
		format: 'scorm2004',
		moodle: 'moodle2004',
		status: 'cmi.completion_status',
		score: 'cmi.score.raw',
		suspend: 'cmi.suspend_data',
	},
] as const;

const kept = ({ lms }: Sitting) => lms.kept().values;
const leave = ({ page, lms }: Sitting) => {
	lms.weather.leaving = true;
	page.tell('left');
	page.tell('hidden');
};

describe.each(editions)('in $format', ({ format, moodle, status, score, suspend }) => {
	const profiles = ['plain', moodle, 'booleans', 'sets-say-false', 'async-proxy'] as const;

	test.each(profiles)('a whole lesson in %s is heard without a fault', async (profile) => {
		const sitting = await sitDown({ format, profile });

		await sitting.does(...wholeWalk('scroll', true));
		leave(sitting);
		await sitting.page.pass(1000);

		expect(faultsOf(sitting.lms.journal)).toEqual([]);
		expect(kept(sitting)).toMatchObject({ [status]: 'completed', [score]: '100' });
		expect(sitting.standings).not.toContain('unconfirmed');
		expect(sitting.lms.journal.of('Initialize')).toHaveLength(1);
		expect(sitting.lms.journal.of('Finish')).toHaveLength(1);
	});

	test('a lesson commits at most once for each scene', async () => {
		const sitting = await sitDown({ format });

		await sitting.does(...wholeWalk('scroll', true));

		const scenes = sitting.attempt().walk!.path.length;
		expect(sitting.lms.journal.of('Commit').length).toBeLessThanOrEqual(scenes);
	});

	test('says incomplete and suspend at once, so that a killed tab is taken up again', async () => {
		const sitting = await sitDown({ format });

		expect(kept(sitting)).toMatchObject({ [status]: 'incomplete' });
		expect(sitting.lms.relaunch().launch.entry).toBe('resume');
	});

	test.each(['plain', moodle] as const)(
		'a tab killed after any step in %s loses at most that step',
		async (profile) => {
			const walk = wholeWalk('scroll', true);
			for (let steps = toDecision.length; steps < walk.length; steps++) {
				const sitting = await sitDown({ format, profile });
				await sitting.does(...walk.slice(0, steps));
				sitting.lms.cut();

				const back = await sitDown(sitting.lms.relaunch());

				const left = sitting.attempt().walk!;
				const scenes = left.path.slice(-1).map(({ scene }) => scene);
				expect(scenes).toContain(currentStep(back.attempt().walk!).scene);
				expect(currentStep(back.attempt().walk!).flags).toEqual(currentStep(left).flags);
			}
		},
	);

	test('a learner who left on a question finds score and answers as they were', async () => {
		const first = await sitDown({ format, profile: moodle });
		await first.does(...toDecision, choose('write'), go, sayTrue(false), go);
		leave(first);

		const second = await sitDown(first.lms.relaunch());
		await second.does(
			{ type: 'resumed' },
			guess(8),
			go,
			putInOrder('breathe', 'tell', 'rest'),
			go,
			go,
			go,
		);
		leave(second);

		expect(kept(second)).toMatchObject({ [status]: 'completed', [score]: '50' });
		expect(faultsOf(second.lms.journal)).toEqual([]);
	});

	test('what was completed is found again with its score, in a Moodle too', async () => {
		const first = await sitDown({ format, profile: moodle });
		await first.does(...wholeWalk('write', true));
		first.tracking.close();
		leave(first);

		const second = await sitDown(first.lms.relaunch());

		expect(first.lms.journal.of('Finish')).toHaveLength(1);
		expect(first.standings.at(-1)).toBe('closed');
		expect(second.opening).toMatchObject({ wasCompleted: true, mode: 'review', found: 'place' });
		expect(second.attempt()).toMatchObject({ finished: ['small-scarf'], bestScore: 100 });
	});

	test('a lesson that is finished again keeps its one objective, and score comes before status', async () => {
		const first = await sitDown({ format });
		await first.does(...wholeWalk('write', true));
		leave(first);
		const second = await sitDown(first.lms.relaunch());
		await second.does(...wholeWalk('write', true));
		leave(second);

		const set = first.lms.journal.of('Set').map(({ args }) => args[0]);
		expect(faultsOf(second.lms.journal)).toEqual([]);
		expect(kept(second)).not.toHaveProperty(['cmi.objectives.1.id']);
		expect(set.lastIndexOf(score)).toBeLessThan(set.lastIndexOf(status));
	});

	test('never claims to have saved what the LMS would not take', async () => {
		const sitting = await sitDown({ format });
		const set = format === 'scorm12' ? 'LMSSetValue' : 'SetValue';
		const take = sitting.lms.api[set]!;
		Object.assign(sitting.lms.api, {
			[set]: (...args: readonly unknown[]) => (args[0] === suspend ? take('', '') : take(...args)),
		});

		await sitting.does(...toDecision);

		expect(sitting.standings.at(-1)).toBe('unconfirmed');
	});

	test('gives no score and no finished status before an ending', async () => {
		const sitting = await sitDown({ format });

		await sitting.does(...wholeWalk('write', true).slice(0, -1));
		leave(sitting);

		expect(kept(sitting)).not.toHaveProperty([score]);
		expect(kept(sitting)).toMatchObject({ [status]: 'incomplete' });
	});

	test.each(['review', 'browse'] as const)(
		'%s shows everything and writes nothing',
		async (profile) => {
			const sitting = await sitDown({ format, profile });

			await sitting.does(...wholeWalk('write', true));
			leave(sitting);

			expect(sitting.lms.journal.of('Set')).toEqual([]);
			expect(sitting.standings.at(-1)).toMatch(/read-only|closed/);
		},
	);

	test('without credit the place is kept and nothing is graded', async () => {
		const sitting = await sitDown({ format, profile: 'no-credit' });

		await sitting.does(...wholeWalk('write', true));

		expect(kept(sitting)).not.toHaveProperty([score]);
		expect(kept(sitting)[status]).not.toBe('completed');
		expect(unseal(kept(sitting)[suspend]!).found).toBe('place');
	});

	test('a finished status is never lowered, nor a score, even where the suspend data were wiped', async () => {
		const first = await sitDown({ format, profile: 'wipes-after-completion' });
		await first.does(...wholeWalk('write', true));
		leave(first);

		const second = await sitDown(first.lms.relaunch());
		await second.does(...wholeWalk('write', false));
		leave(second);

		expect(second.opening).toMatchObject({ wasCompleted: true, found: 'nothing' });
		expect(kept(second)).toMatchObject({ [status]: 'completed', [score]: '100' });
		expect(faultsOf(second.lms.journal)).toEqual([]);
	});

	test('a first read that is empty is read again before anything is overwritten', async () => {
		const first = await sitDown({ format, profile: 'async-proxy' });
		await first.does(...toDecision, choose('write'), go);
		leave(first);

		const second = await sitDown(first.lms.relaunch());

		expect(second.opening).toMatchObject({ found: 'place' });
		expect(currentStep(second.attempt().walk!).scene).toBe('law');
	});

	test('an API that appears a second late is found', async () => {
		const sitting = await sitDown({ format, profile: 'late-api' });

		expect(sitting.opening.to).toBe(format);
		expect(sitting.standings.at(-1)).toBe('saved');
	});

	test('damaged suspend data are told, and not overwritten before the learner begins', async () => {
		const first = await sitDown({ format });
		await first.does(...toDecision, choose('write'), go);
		const stored = first.lms.kept();
		const damaged = { ...stored, values: { ...stored.values, [suspend]: '1;7;l:fr,p:xxxx;0000' } };

		const second = await sitDown({ format, kept: damaged });

		expect(second.opening).toMatchObject({ found: 'damaged', kept: '' });
		expect(kept(second)[suspend]).toBe('1;7;l:fr,p:xxxx;0000');
		await second.does(...toDecision);
		expect(unseal(kept(second)[suspend]!).found).toBe('place');
	});

	test('a commit that fails is told truthfully and tried again until it is confirmed', async () => {
		const sitting = await sitDown({ format });
		sitting.lms.weather.failures = 2;

		await sitting.does(...toDecision);
		const told = [...sitting.standings];
		await sitting.page.pass(20_000);

		expect(told).toContain('unconfirmed');
		expect(sitting.standings.at(-1)).toBe('saved');
		expect(unseal(kept(sitting)[suspend]!).found).toBe('place');
	});

	test('what was lost when a Moodle failed arrives after all, score and answers too', async () => {
		const sitting = await sitDown({ format, profile: moodle });
		const walk = wholeWalk('write', true);
		await sitting.does(...walk.slice(0, -1));
		sitting.lms.weather.failures = 1;

		await sitting.does(...walk.slice(-1));
		expect(kept(sitting)[status]).toBe('incomplete');
		await sitting.page.pass(20_000);

		expect(kept(sitting)).toMatchObject({ [status]: 'completed', [score]: '100' });
		expect(
			Object.entries(kept(sitting)).filter(([key]) => /interactions\.\d\.id/.test(key)),
		).toHaveLength(3);
	});

	test('nothing is sent while offline, and everything once the line is back', async () => {
		const sitting = await sitDown({ format, profile: moodle });
		sitting.page.isConnected = false;
		sitting.lms.weather.online = false;
		const commits = sitting.lms.journal.of('Commit').length;

		await sitting.does(...toDecision);
		expect(sitting.lms.journal.of('Commit')).toHaveLength(commits);
		expect(sitting.standings.at(-1)).toBe('unconfirmed');
		sitting.page.isConnected = true;
		sitting.lms.weather.online = true;
		sitting.page.tell('online');

		expect(sitting.standings.at(-1)).toBe('saved');
		expect(unseal(kept(sitting)[suspend]!).found).toBe('place');
	});

	test('a page that is put aside commits, and is not finished', async () => {
		const sitting = await sitDown({ format });
		await sitting.does(...toDecision, choose('write'));

		sitting.page.tell('put-aside');
		sitting.page.tell('brought-back');
		await sitting.does(go);

		expect(sitting.lms.journal.of('Finish')).toEqual([]);
		expect(currentStep((await sitDown(sitting.lms.relaunch())).attempt().walk!).scene).toBe('law');
	});

	test('an API that vanishes leaves the lesson going, and never claims to have saved', async () => {
		const sitting = await sitDown({ format });
		await sitting.does(...toDecision);
		sitting.lms.vanish();

		await sitting.does(choose('write'), go);

		expect(currentStep(sitting.attempt().walk!).scene).toBe('law');
		expect(sitting.standings.at(-1)).toBe('unconfirmed');
	});

	test('an API that stands there for the next launch is left alone by the page of the last one', async () => {
		const first = await sitDown({ format });
		await first.does(...toDecision);
		const next = first.lms.relaunch();
		next.place(first.page.window.parent);

		await first.does(choose('write'), go);
		first.page.tell('left');

		expect(next.journal.calls.filter(({ session }) => session === 2)).toEqual([]);
		expect(first.standings.at(-1)).not.toBe('saved');
	});

	test('knowledge answers are recorded once each, choices never', async () => {
		const sitting = await sitDown({ format });

		await sitting.does(...wholeWalk('laugh', true));

		const ids = Object.entries(kept(sitting)).filter(([key]) => /interactions\.\d+\.id$/.test(key));
		expect(ids.map(([, id]) => id)).toEqual([
			'small_scarf_law',
			'small_scarf_guess',
			'small_scarf_steps',
		]);
		expect(JSON.stringify(sitting.lms.journal.calls)).not.toMatch(/laugh|repair/);
	});
});

test('SCORM 1.2 writes answers with one character for each option', async () => {
	const sitting = await sitDown({ format: 'scorm12' });

	await sitting.does(...wholeWalk('write', true));

	expect(kept(sitting)).toMatchObject({
		'cmi.interactions.0.type': 'true-false',
		'cmi.interactions.0.student_response': 't',
		'cmi.interactions.0.result': 'correct',
		'cmi.interactions.1.type': 'numeric',
		'cmi.interactions.1.result': 'neutral',
		'cmi.interactions.2.type': 'sequencing',
		'cmi.interactions.2.student_response': '1,0,2',
	});
});

test('SCORM 2004 writes answers with the ids of the options', async () => {
	const sitting = await sitDown({ format: 'scorm2004' });

	await sitting.does(...wholeWalk('write', false));

	expect(kept(sitting)).toMatchObject({
		'cmi.interactions.0.learner_response': 'false',
		'cmi.interactions.0.result': 'incorrect',
		'cmi.interactions.1.correct_responses.0.pattern': '3[:]13',
		'cmi.interactions.2.learner_response': 'rest[,]tell[,]breathe',
		'cmi.score.scaled': '0',
	});
});

test('a minimal SCORM 1.2 LMS without interactions hears a whole lesson without a fault', async () => {
	const sitting = await sitDown({ format: 'scorm12', profile: 'minimal' });

	await sitting.does(...wholeWalk('write', true));
	leave(sitting);

	expect(faultsOf(sitting.lms.journal)).toEqual([]);
	expect(kept(sitting)).toMatchObject({ 'cmi.core.lesson_status': 'completed' });
});

test('of two tabs the first saves, and the second says that it does not', async () => {
	const first = await sitDown({ format: 'scorm12' }, smallCourse, 'same package');
	const second = await sitDown({ format: 'scorm12' }, smallCourse, 'same package');
	await vi.waitFor(() => expect(second.standings.at(-1)).toBe('other-tab'));
	const said = second.lms.journal.of('Set').length;

	await first.does(...toDecision);
	await second.does(...toDecision);
	leave(first);
	leave(second);

	expect(first.standings).not.toContain('other-tab');
	expect(unseal(kept(first)['cmi.suspend_data']!).found).toBe('place');
	expect(second.lms.journal.of('Set')).toHaveLength(said);
});
