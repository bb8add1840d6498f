import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mayWrite, verdictOf } from '../../../src/pages/check/findings.ts';
import { faultsOf } from '../../../src/pages/trial/lms/faults.ts';
import type { Journal } from '../../../src/pages/trial/lms/journal.ts';
import { openLms } from '../../../src/pages/trial/lms/lms.ts';
import { profiles } from '../../../src/pages/trial/lms/profiles.ts';
import type { ProfileName } from '../../../src/pages/trial/lms/profiles.ts';
import { currentStep } from '../../../src/player/attempt.ts';
import { toDecision, wholeWalk } from '../../player/walks.ts';
import { sitDown } from '../../tracking/sitting.ts';
import type { Where } from '../../tracking/sitting.ts';
import { openCheck } from './opened.ts';
import type { Opened } from './opened.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const everywhere = (Object.keys(profiles) as ProfileName[]).flatMap((profile) =>
	profiles[profile].formats.map((format) => ({ format, profile }) as const),
);
const writable = everywhere.filter(
	({ profile }) => !['review', 'browse', 'vanishing', 'commit-fails'].includes(profile),
);
const wrote = ({ lms }: Opened) => [...lms.journal.of('Set'), ...lms.journal.of('Commit')];
const session = ({ findings }: Opened) => {
	const { look } = findings();
	return look?.lms === 'open' ? look.session : undefined;
};

/** Whatever was done wrong; asking for what is not there, and trying how long a text may be, is not. */
const faultsIn = (journal: Journal) =>
	faultsOf(journal).filter((fault) => !/refused with 401|above 4,000 characters/.test(fault));

/** A learner in the middle of the lesson leaves; the same attempt is opened again. */
async function halfway(where: Where) {
	const sitting = await sitDown(where);
	await sitting.does(...toDecision);
	sitting.lms.weather.leaving = true;
	sitting.page.tell('left');
	await sitting.page.pass(2000);
	return sitting;
}

describe.each(everywhere)('$profile, $format', (where) => {
	test('to look writes nothing, reads no name, and opens the session at most once', async () => {
		const opened = await openCheck(where);
		opened.leave();
		await opened.page.pass(2000);

		const asked = opened.lms.journal.of('Get').map(({ args }) => String(args[0]));
		expect(wrote(opened)).toEqual([]);
		expect(
			asked.filter((element) => /student_id|student_name|learner_id|_name/.test(element)),
		).toEqual([]);
		expect(asked.length).toBeGreaterThan(0);
		expect(opened.lms.journal.of('Initialize')).toHaveLength(1);
		expect(opened.lms.journal.of('Finish')).toEqual([]);
	});
});

describe.each(writable)('a test value in $profile, $format', (where) => {
	test('comes back after a relaunch, and the former place with it', async () => {
		const learner = await halfway(where);
		const before = learner.lms.kept().values;
		const first = await openCheck(learner.lms.relaunch());
		expect(mayWrite(first.findings())).toBe('yes');
		first.check.write();
		await first.page.pass(2000);
		first.leave();
		await first.page.pass(2000);
		expect(verdictOf(first.findings())).toBe('written');

		const second = await openCheck(first.lms.relaunch());
		await second.page.pass(2000);
		second.leave();
		await second.page.pass(2000);

		expect(second.findings()).toMatchObject({ relaunch: 'all', isPutBack: true });
		const { journal } = second.lms;
		expect(faultsIn(journal)).toEqual([]);
		const after = second.lms.kept().values;
		for (const [element, value] of Object.entries(before))
			if (!/time|exit/.test(element)) expect([element, after[element]]).toEqual([element, value]);
		const back = await sitDown(second.lms.relaunch());
		expect(currentStep(back.attempt().walk!)).toEqual(currentStep(learner.attempt().walk!));
	});

	test('does no harm if nobody ever opens the check again', async () => {
		const learner = await halfway(where);
		const check = await openCheck(learner.lms.relaunch());
		check.check.write();
		await check.page.pass(2000);
		check.leave();
		await check.page.pass(2000);

		const back = await sitDown(check.lms.relaunch());

		expect(back.opening).toMatchObject({ found: 'place', wasCompleted: false });
		expect(currentStep(back.attempt().walk!)).toEqual(currentStep(learner.attempt().walk!));
	});
});

describe.each(['review', 'browse'] as const)('in %s', (profile) => {
	test('no test value can be written', async () => {
		const opened = await openCheck({ format: 'scorm12', profile });

		opened.check.write();
		opened.leave();

		expect(mayWrite(opened.findings())).toBe('read-only');
		expect(wrote(opened)).toEqual([]);
	});
});

test.each(['scorm12', 'scorm2004'] as const)(
	'a finished attempt in %s keeps status and score through a test',
	async (format) => {
		const learner = await sitDown({ format });
		await learner.does(...wholeWalk('write', true));
		learner.tracking.close();
		const first = await openCheck(learner.lms.relaunch());
		expect(session(first)?.attempt).toBe('finished');
		first.check.write();
		first.leave();
		const second = await openCheck(first.lms.relaunch());
		second.leave();

		const graded = (values: Readonly<Record<string, string>>) =>
			Object.entries(values).filter(([element]) => /status|score|suspend|location/.test(element));
		expect(second.findings()).toMatchObject({ relaunch: 'all', isPutBack: true });
		expect(graded(second.lms.kept().values).sort()).toEqual(
			graded(learner.lms.kept().values).sort(),
		);
		expect(faultsIn(second.lms.journal)).toEqual([]);
	},
);

test('Moodle does not take the end of a test for the end of the lesson', async () => {
	const opened = await openCheck({ format: 'scorm12', profile: 'moodle12' });
	opened.check.write();
	opened.leave();

	expect(opened.lms.kept().values).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
	expect(opened.lms.journal.of('Finish')).toHaveLength(1);
});

test.each(['scorm12', 'scorm2004'] as const)(
	'an attempt in %s that was new has no place after a test, and counts as begun',
	async (format) => {
		const first = await openCheck({ format });
		first.check.write();
		first.leave();
		const second = await openCheck(first.lms.relaunch());
		second.leave();
		const after = second.lms.kept().values['cmi.suspend_data'];

		const back = await sitDown(second.lms.relaunch());

		expect(second.findings()).toMatchObject({ relaunch: 'all', isPutBack: true });
		expect(back.opening).toMatchObject({ found: 'nothing', wasCompleted: false });
		expect(after).toBe('');
	},
);

test('a limit of 4,096 characters is reached, and one below is found', async () => {
	const plain = openLms({ format: 'scorm12', profile: 'moodle12' });
	const whole = await openCheck(plain);
	whole.check.write();
	const narrow = await openCheck({ format: 'scorm12', profile: 'moodle12' });
	const set = narrow.lms.api['LMSSetValue']!;
	Object.assign(narrow.lms.api, {
		LMSSetValue: (...args: readonly unknown[]) =>
			String(args[1]).length > 1000 ? set(args[0], 7) : set(...args),
	});
	narrow.check.write();

	expect(whole.findings().limit).toEqual({ taken: 4096 });
	expect(narrow.findings().limit).toEqual({ taken: 1000, refused: { length: 2000, code: '405' } });
	expect(narrow.findings().written).toMatchObject({ isReadBack: true, isCommitted: true });
});

test('what cannot be read, or was not ours, is left as it is', async () => {
	const held = ['1;5;l:fr;0000', '9;from the future', 'someone else', '1;5;;0000'];
	for (const suspendData of held) {
		const kept = {
			...{ format: 'scorm12' as const, attempt: 1, launches: 1 },
			values: { 'cmi.suspend_data': suspendData, 'cmi.core.lesson_status': 'incomplete' },
		};
		const opened = await openCheck({ format: 'scorm12', kept });
		opened.check.write();

		expect(mayWrite(opened.findings())).toBe('not-ours');
		expect(wrote(opened)).toEqual([]);
	}
});

test('a commit that fails puts the former values back', async () => {
	const learner = await halfway({ format: 'scorm12' });
	const opened = await openCheck(learner.lms.relaunch());
	opened.lms.weather.failures = 1;
	opened.check.write();
	opened.leave();

	expect(verdictOf(opened.findings())).toBe('refused');
	expect(opened.findings()).toMatchObject({ isPutBack: true });
	expect(opened.lms.kept().values['cmi.suspend_data']).toBe(
		learner.lms.kept().values['cmi.suspend_data'],
	);
});

test('without a line, no test value can be written', async () => {
	const opened = await openCheck({ format: 'scorm12' });
	opened.page.isConnected = false;
	opened.page.tell('offline');
	opened.check.write();

	expect(mayWrite(opened.findings())).toBe('offline');
	expect(wrote(opened)).toEqual([]);
});

test('without a line, the former values wait until it is there again', async () => {
	const first = await openCheck({ format: 'scorm12' });
	first.check.write();
	first.leave();
	const second = await openCheck(first.lms.relaunch(), undefined, false);
	expect(second.findings()).toMatchObject({ relaunch: 'all', isPutBack: false });
	expect(second.lms.journal.of('Commit')).toHaveLength(1);

	second.page.isConnected = true;
	second.page.tell('online');

	expect(second.findings()).toMatchObject({ relaunch: 'all', isPutBack: true });
});

test('where the lesson is open in another tab, nothing is written', async () => {
	const tabs = crypto.randomUUID();
	const channel = new BroadcastChannel(tabs);
	channel.onmessage = () => channel.postMessage('taken');
	const opening = openCheck({ format: 'scorm12' }, tabs);
	const opened = await opening;
	await vi.waitUntil(() => opened.findings().isElsewhere);
	opened.check.write();
	channel.close();

	expect(mayWrite(opened.findings())).toBe('other-tab');
	expect(wrote(opened)).toEqual([]);
});
