import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faultsOf } from '../../src/pages/trial/lms/faults.ts';
import { lineInMemory } from '../../src/pages/trial/lms/line.ts';
import { profiles } from '../../src/pages/trial/lms/profiles.ts';
import { unseal } from '../../src/tracking/envelope.ts';
import { smallCourse } from '../player/small-course.ts';
import { choose, go, toDecision, wholeWalk } from '../player/walks.ts';
import { sitDown } from './sitting.ts';
import type { Sitting } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const kept = ({ lms }: Sitting) => lms.kept().values;
const suspend = (sitting: Sitting) => unseal(kept(sitting)['cmi.suspend_data']!).kept;
const setLine = ({ lms, page }: Sitting, isUp: boolean) => {
	lms.weather.online = isUp;
	page.isConnected = isUp;
	page.tell(isUp ? 'online' : 'offline');
};

describe.each([
	{ format: 'scorm12', moodle: 'moodle12', status: 'cmi.core.lesson_status' },
	{ format: 'scorm2004', moodle: 'moodle2004', status: 'cmi.completion_status' },
] as const)('in $format', ({ format, moodle, status }) => {
	test('an LMS that never confirms is asked again in good time, not ever more often', async () => {
		const sitting = await sitDown({ format });
		sitting.lms.weather.failures = Infinity;
		await sitting.does(...wholeWalk('scroll', true));
		const before = sitting.lms.journal.of('Commit').length;

		await sitting.page.pass(150_000);

		const asked = sitting.lms.journal.of('Commit').length - before;
		expect(asked).toBeGreaterThanOrEqual(9);
		// In SCORM 1.2 each try is two commits: first other values, then the right ones.
		expect(asked).toBeLessThanOrEqual(format === 'scorm12' ? 22 : 11);
	});

	test('who closes while the line is down is ended once it is back, and the result is there', async () => {
		const sitting = await sitDown({ format, profile: moodle });
		const walk = wholeWalk('write', true);
		await sitting.does(...walk.slice(0, -1));
		setLine(sitting, false);
		await sitting.does(...walk.slice(-1));

		sitting.tracking.close();
		expect(sitting.lms.journal.of('Finish')).toEqual([]);
		expect(sitting.standings.at(-1)).toBe('unconfirmed');
		setLine(sitting, true);

		expect(sitting.standings.at(-1)).toBe('closed');
		expect(sitting.lms.journal.of('Finish')).toHaveLength(1);
		expect(kept(sitting)).toMatchObject({ [status]: 'completed' });
		expect(faultsOf(sitting.lms.journal)).toEqual([]);
	});

	test('who closes while the LMS fails is ended once it confirms', async () => {
		const sitting = await sitDown({ format, profile: moodle });
		await sitting.does(...toDecision);
		sitting.lms.weather.failures = 3;
		await sitting.does(choose('write'), go);

		sitting.tracking.close();
		await sitting.page.pass(30_000);

		expect(sitting.standings.at(-1)).toBe('closed');
		expect(sitting.lms.journal.of('Finish')).toHaveLength(1);
		expect(suspend(sitting)).toBe(sitting.kept());
	});

	test('nothing is sent after the end, whatever happens then', async () => {
		const sitting = await sitDown({ format });
		await sitting.does(...toDecision);
		sitting.tracking.close();
		const calls = sitting.lms.journal.calls.length;

		await sitting.does(choose('write'), go);
		setLine(sitting, false);
		setLine(sitting, true);
		for (const event of ['hidden', 'put-aside', 'brought-back', 'left'] as const) {
			sitting.page.tell(event);
		}
		sitting.tracking.close();
		await sitting.page.pass(60_000);

		expect(sitting.lms.journal.calls).toHaveLength(calls);
		expect(sitting.standings.at(-1)).toBe('closed');
	});

	test('an LMS in another frame that opens for review is told nothing', async () => {
		const { takesUp } = profiles.review;
		const profile = { ...profiles['async-proxy'], takesUp };
		const sitting = await sitDown({ format, profile });

		await sitting.does(...wholeWalk('write', true));

		expect(sitting.opening.mode).toBe('review');
		expect(sitting.lms.journal.of('Set')).toEqual([]);
	});

	test('a second tab leaves what the first one saved as it is, also when it goes', async () => {
		const line = lineInMemory();
		const first = await sitDown({ format, line }, smallCourse, `tabs ${format}`);
		const second = await sitDown({ format, line }, smallCourse, `tabs ${format}`);
		await vi.waitFor(() => expect(second.standings.at(-1)).toBe('other-tab'));
		await first.does(...wholeWalk('write', true));
		const saved = line.kept();

		await second.does(...toDecision);
		second.page.tell('left');

		expect(saved?.values).toMatchObject({ [status]: 'completed' });
		expect(line.kept()).toEqual(saved);
		expect(second.lms.journal.of('Finish')).toEqual([]);
		first.page.tell('left');
	});

	test('a tab whose session has ended does not keep the next one from saving', async () => {
		const first = await sitDown({ format }, smallCourse, `ended ${format}`);
		await first.does(...toDecision);
		first.tracking.close();

		const second = await sitDown(first.lms.relaunch(), smallCourse, `ended ${format}`);
		await answers();

		expect(second.standings.at(-1)).toBe('saved');
		second.page.tell('left');
	});
});

test('what Moodle 1.2 lost with a commit arrives whole: place, status, score, answers, objective', async () => {
	const sitting = await sitDown({ format: 'scorm12', profile: 'moodle12' });
	const walk = wholeWalk('write', true);
	await sitting.does(...walk.slice(0, 4));
	// Nobody has noticed yet: each commit from here on is answered with "true", and lost.
	sitting.lms.weather.online = false;
	await sitting.does(...walk.slice(4));
	expect(kept(sitting)).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
	expect(kept(sitting)).not.toHaveProperty(['cmi.interactions.0.id']);

	setLine(sitting, false);
	setLine(sitting, true);

	const right = Object.entries(sitting.lms.values()).filter(([element]) =>
		/status|score|suspend|location|exit|objectives|interactions/.test(element),
	);
	expect(right.length).toBeGreaterThan(22);
	expect(kept(sitting)).toMatchObject(Object.fromEntries(right));
	expect(kept(sitting)).toMatchObject({
		'cmi.core.lesson_status': 'completed',
		'cmi.core.score.raw': '100',
		'cmi.core.score.max': '100',
		'cmi.core.lesson_location': 'completed',
		'cmi.objectives.0.id': 'small_scarf',
		'cmi.objectives.0.status': 'completed',
		'cmi.interactions.2.student_response': '1,0,2',
	});
	expect(faultsOf(sitting.lms.journal, { isRunning: true })).toEqual([]);
});

/** Until another tab, if there were one, would have answered. */
async function answers(): Promise<void> {
	const channel = new BroadcastChannel('answers');
	const echo = new BroadcastChannel('answers');
	await new Promise((resolve) => {
		echo.onmessage = resolve;
		channel.postMessage('echo');
	});
	channel.close();
	echo.close();
}
