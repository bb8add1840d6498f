import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mayWrite, verdictOf } from '../../../src/pages/check/findings.ts';
import { openLms } from '../../../src/pages/trial/lms/lms.ts';
import { everywhere, halfway, openCheck } from './opened.ts';
import type { Opened } from './opened.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const wrote = ({ lms }: Opened) => [...lms.journal.of('Set'), ...lms.journal.of('Commit')];

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

describe.each(['review', 'browse'] as const)('in %s', (profile) => {
	test('no test value can be written', async () => {
		const opened = await openCheck({ format: 'scorm12', profile });

		opened.check.write();
		opened.leave();

		expect(mayWrite(opened.findings())).toBe('read-only');
		expect(wrote(opened)).toEqual([]);
	});
});

test('Moodle does not take the end of a test for the end of the lesson', async () => {
	const opened = await openCheck({ format: 'scorm12', profile: 'moodle12' });
	opened.check.write();
	opened.leave();

	expect(opened.lms.kept().values).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
	expect(opened.lms.journal.of('Finish')).toHaveLength(1);
});

test('what is tried for its length is taken back before anything else, and never committed', async () => {
	const learner = await halfway({ format: 'scorm12' });
	const { lms, check } = await openCheck(learner.lms.relaunch());
	const held = learner.lms.kept().values['cmi.suspend_data'];
	const sets = () => lms.journal.of('Set').filter(({ session }) => session === 2);
	check.write();

	const tried = sets().findIndex(({ args }) => String(args[1]).length === 4096);
	expect(sets()[tried + 1]!.args).toEqual(['cmi.suspend_data', held]);
});

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
