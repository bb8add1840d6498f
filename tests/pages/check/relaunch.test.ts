import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mayWrite, verdictOf } from '../../../src/pages/check/findings.ts';
import { faultsOf } from '../../../src/pages/trial/lms/faults.ts';
import type { Journal } from '../../../src/pages/trial/lms/journal.ts';
import { currentStep } from '../../../src/player/attempt.ts';
import { wholeWalk } from '../../player/walks.ts';
import { sitDown } from '../../tracking/sitting.ts';
import { everywhere, halfway, openCheck } from './opened.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const writable = everywhere.filter(
	({ profile }) => !['review', 'browse', 'vanishing', 'commit-fails'].includes(profile),
);

/** Whatever was done wrong; asking for what is not there, and trying how long a text may be, is not. */
const faultsIn = (journal: Journal) =>
	faultsOf(journal).filter((fault) => !/refused with 401|above 4,000 characters/.test(fault));

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

test.each(['scorm12', 'scorm2004'] as const)(
	'a finished attempt in %s keeps status and score through a test',
	async (format) => {
		const learner = await sitDown({ format });
		await learner.does(...wholeWalk('write', true));
		learner.tracking.close();
		const first = await openCheck(learner.lms.relaunch());
		expect(first.findings()).toMatchObject({ look: { session: { attempt: 'finished' } } });
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
