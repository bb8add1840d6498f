import { afterEach, expect, test, vi } from 'vitest';
import { faultsOf } from '../../../src/pages/trial/lms/faults.ts';
import { openLms } from '../../../src/pages/trial/lms/lms.ts';
import { profiles } from '../../../src/pages/trial/lms/profiles.ts';
import { begin, elements, formats, takeUp } from './sco.ts';

afterEach(() => vi.useRealTimers());

test('what is not committed does not survive', () => {
	const sco = begin({ format: 'scorm12' });
	sco.set('cmi.suspend_data', 'tram');
	sco.commit();
	sco.set('cmi.suspend_data', 'noon');

	sco.lms.cut();

	expect(sco.lms.kept().values['cmi.suspend_data']).toBe('tram');
	expect(sco.set('cmi.suspend_data', 'late')).toBe('false');
	expect(sco.lms.journal.calls.at(-1)?.args).toEqual(['cmi.suspend_data', 'noon']);
});

test('plain, SCORM 1.2: everything comes back, "resume" only after exit "suspend"', () => {
	const first = begin({ format: 'scorm12' });
	first.set('cmi.suspend_data', 'tram');
	first.set('cmi.core.exit', 'suspend');
	first.finish();
	const second = takeUp(first);
	expect(second.get('cmi.core.entry')).toBe('resume');
	second.set('cmi.core.exit', '');
	second.finish();
	const third = takeUp(second);

	expect(third.get('cmi.core.entry')).toBe('');
	expect(third.get('cmi.suspend_data')).toBe('tram');
});

test('plain, SCORM 2004: without exit "suspend" all begins anew', () => {
	const first = begin({ format: 'scorm2004' });
	first.set('cmi.suspend_data', 'tram');
	first.finish();
	const second = takeUp(first);

	expect(second.get('cmi.entry')).toBe('ab-initio');
	expect(second.get('cmi.suspend_data')).toBe('');
	second.set('cmi.exit', 'suspend');
	second.finish();
	expect(takeUp(second).get('cmi.suspend_data')).toBe('');
});

test('the times of all sessions add up', () => {
	const first = begin({ format: 'scorm2004' });
	first.set('cmi.exit', 'suspend');
	first.set('cmi.session_time', 'PT59M59.5S');
	first.finish();
	const second = takeUp(first);
	second.set('cmi.exit', 'suspend');
	second.set('cmi.session_time', 'PT1.25S');
	second.finish();

	expect(takeUp(second).get('cmi.total_time')).toBe('PT1H0M0.75S');
});

test('a new attempt begins from nothing and is kept apart', () => {
	const first = begin({ format: 'scorm12' });
	first.set('cmi.suspend_data', 'tram');
	first.finish();

	const next = first.lms.newAttempt();

	expect(next.kept()).toMatchObject({ attempt: 2, values: {} });
	expect(next.launch.entry).toBe('ab-initio');
	next.api.LMSInitialize!('');
	expect(next.api.LMSGetValue!('cmi.suspend_data')).toBe('');
	next.api.LMSCommit!('');
	expect(next.kept().values['cmi.suspend_data']).toBeUndefined();
});

test('minimal has the mandatory elements and answers 401 for the rest', () => {
	const sco = begin({ format: 'scorm12', profile: 'minimal' });

	sco.set('cmi.core.lesson_status', 'incomplete');
	expect(sco.get('cmi.core._children')).not.toContain('lesson_mode');
	expect(sco.get('cmi.core.lesson_mode')).toBe('');
	expect(sco.error()).toBe('401');
	expect(sco.set('cmi.interactions.0.id', 'q1')).toBe('false');
	sco.commit();

	expect(faultsOf(sco.lms.journal)).toEqual([]);
});

test('booleans answers true and 1, and shouts', () => {
	const sco = begin({ format: 'scorm12', profile: 'booleans' });

	expect(sco.set('cmi.core.lesson_status', 'incomplete')).toBe(1);
	expect(sco.commit()).toBe(true);
	expect(sco.get('cmi.core.lesson_status')).toBe('INCOMPLETE');
	expect(sco.set('cmi.core.lesson_status', 'INCOMPLETE')).toBe('false');
});

test('sets-say-false keeps what it says false to', () => {
	const sco = begin({ format: 'scorm2004', profile: 'sets-say-false' });

	expect(sco.set('cmi.location', 'tram')).toBe('false');
	expect(sco.error()).toBe('0');
	expect(sco.get('cmi.location')).toBe('tram');
});

test('late-api is placed after a second', () => {
	vi.useFakeTimers();
	const frame: { API?: unknown } = {};

	openLms({ format: 'scorm12', profile: 'late-api' }).place(frame);

	vi.advanceTimersByTime(999);
	expect(frame.API).toBeUndefined();
	vi.advanceTimersByTime(1);
	expect(frame.API).toBeDefined();
});

test('slow blocks while it commits', () => {
	const sco = begin({ format: 'scorm12', profile: { ...profiles.slow, blocks: 30 } });

	sco.commit();

	expect(sco.lms.journal.calls.at(-1)!.took).toBeGreaterThanOrEqual(30);
});

test('async-proxy reads empty first, and tells of an error late', () => {
	vi.useFakeTimers();
	const kept = begin({ format: 'scorm12' });
	kept.set('cmi.suspend_data', 'tram');
	kept.finish();
	const sco = begin({ format: 'scorm12', profile: 'async-proxy', kept: kept.lms.kept() });
	vi.advanceTimersByTime(400);

	expect(sco.get('cmi.suspend_data')).toBe('');
	expect(sco.set('cmi.core.lesson_status', 'done')).toBe('true');
	expect(sco.error()).toBe('0');
	vi.advanceTimersByTime(400);

	expect(sco.error()).toBe('405');
	expect(sco.get('cmi.suspend_data')).toBe('tram');
});

test.each([
	['scorm12', '101'],
	['scorm2004', '391'],
] as const)('%s commit-fails says so three times, and keeps nothing', (format, code) => {
	const sco = begin({ format, profile: 'commit-fails' });
	sco.set('cmi.suspend_data', 'tram');

	for (const _ of [1, 2, 3]) {
		expect(sco.commit()).toBe('false');
		expect(sco.error()).toBe(code);
		expect(sco.lms.kept().values).toEqual({});
	}
	expect(sco.commit()).toBe('true');

	expect(sco.lms.kept().values['cmi.suspend_data']).toBe('tram');
	expect(faultsOf(sco.lms.journal)).toEqual([]);
});

test.each(formats)(
	'%s offline lies while the line is down, and keeps all once it is up',
	(format) => {
		const sco = begin({ format, profile: 'offline' });
		sco.lms.weather.online = false;
		sco.set('cmi.suspend_data', 'tram');

		expect(sco.commit()).toBe('true');
		expect(sco.lms.kept().values).toEqual({});
		sco.lms.weather.online = true;
		sco.commit();

		expect(sco.lms.kept().values['cmi.suspend_data']).toBe('tram');
	},
);

test('an honest LMS says when the line is down', () => {
	const sco = begin({ format: 'scorm12' });
	sco.lms.weather.online = false;

	expect(sco.commit()).toBe('false');
	expect(sco.error()).toBe('101');
});

test('vanishing takes the API away after thirty calls', () => {
	const frame: { API?: unknown } = {};
	const lms = openLms({ format: 'scorm12', profile: 'vanishing' });
	lms.place(frame);
	for (let calls = 0; calls < 30; calls++) lms.api.LMSGetLastError!();

	expect(() => lms.api.LMSGetLastError!()).toThrow('API is gone');

	expect('API' in frame).toBe(false);
});

test.each(formats)('%s wipes-after-completion keeps the status and forgets the place', (format) => {
	const { status, suspend, exit, entry } = elements[format];
	const first = begin({ format, profile: 'wipes-after-completion' });
	first.set(suspend, 'end');
	first.set(exit, 'suspend');
	first.set(status, 'completed');
	first.finish();
	const second = takeUp(first);

	expect(second.get(status)).toBe('completed');
	expect(second.get(suspend)).toBe('');
	expect(second.get(entry)).toBe('');
});

test.each([
	['review', 'review', 'no-credit'],
	['browse', 'browse', 'no-credit'],
	['no-credit', 'normal', 'no-credit'],
] as const)('%s opens in its mode, and keeps what it is told', (profile, mode, credit) => {
	for (const format of formats) {
		const sco = begin({ format, profile });

		expect(sco.get(elements[format].mode)).toBe(mode);
		expect(sco.get(elements[format].credit)).toBe(credit);
		sco.set(elements[format].status, 'completed');
		sco.commit();
		expect(sco.lms.kept().values[elements[format].status]).toBe('completed');
	}
});

test('sync-xhr-unload throws once the page is being closed', () => {
	const sco = begin({ format: 'scorm12', profile: 'sync-xhr-unload' });
	sco.set('cmi.suspend_data', 'tram');

	sco.lms.weather.leaving = true;

	expect(() => sco.finish()).toThrow('page dismissal');
	expect(sco.lms.kept().values).toEqual({});
});

test('beacon-lies says true to what is too long for a beacon', () => {
	const sco = begin({ format: 'scorm2004', profile: 'beacon-lies' });
	sco.set('cmi.suspend_data', 'é'.repeat(40000));

	expect(sco.commit()).toBe('true');

	expect(sco.lms.kept().values).toEqual({});
});
