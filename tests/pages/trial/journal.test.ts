import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/pages/trial/lms/faults.ts';
import { begin, elements, formats, takeUp } from './sco.ts';

test('numbers the calls through all launches, with their phase and scene', () => {
	const first = begin({ format: 'scorm12' });
	first.lms.journal.scene('tram');
	first.set('cmi.suspend_data', 'tram');
	first.commit();
	const { journal } = takeUp(first).lms;

	expect(
		journal.calls.map(({ number, session, phase, scene, method }) =>
			[number, session, phase, scene, method].join(' '),
		),
	).toEqual([
		'1 1 not initialized  LMSInitialize',
		'2 1 running tram LMSSetValue',
		'3 1 running tram LMSCommit',
		'4 2 not initialized tram LMSInitialize',
	]);
});

test('counts the commits of each visit to a scene', () => {
	const { lms, commit } = begin({ format: 'scorm2004' });
	const { journal } = lms;
	for (const scene of ['tram', 'noon', 'tram']) {
		journal.scene(scene);
		commit();
	}
	commit();

	expect(journal.commitsPerScene().filter(({ scene }) => scene)).toEqual([
		{ scene: 'tram', commits: 1 },
		{ scene: 'noon', commits: 1 },
		{ scene: 'tram', commits: 2 },
	]);
});

test.each(formats)('%s: something set and never committed is a fault', (format) => {
	const { lms, set } = begin({ format });

	set('cmi.suspend_data', 'tram');

	expect(faultsOf(lms.journal)).toEqual(['session 1: something was set and never committed']);
	expect(faultsOf(lms.journal, { isRunning: true })).toEqual([]);
});

test.each(formats)('%s: a status that goes back is a fault, over launches too', (format) => {
	const { status, exit } = elements[format];
	const first = begin({ format });
	first.set(exit, 'suspend');
	first.set(status, 'completed');
	first.finish();
	const second = takeUp(first);

	second.set(status, 'incomplete');
	second.finish();

	expect(faultsOf(second.lms.journal)).toEqual([
		`session 2: ${status} went from completed back to incomplete`,
	]);
});

test('failed may become passed', () => {
	const { lms, set, finish } = begin({ format: 'scorm12' });

	set('cmi.core.lesson_status', 'failed');
	set('cmi.core.lesson_status', 'passed');
	finish();

	expect(faultsOf(lms.journal)).toEqual([]);
});

test.each(formats)('%s: a second start and a second end are faults', (format) => {
	const { lms, finish } = begin({ format });
	lms.api[format === 'scorm12' ? 'LMSInitialize' : 'Initialize']!('');
	finish();
	finish();

	const faults = faultsOf(lms.journal);

	expect(faults).toContain('session 1: initialized 2 times');
	expect(faults).toContain('session 1: finished 2 times');
	expect(faults).toContain('session 1: 1 calls after the end');
});

test('asking for what may be missing is no fault', () => {
	const { lms, get } = begin({ format: 'scorm2004' });

	expect(get('cmi.location')).toBe('');
	expect(get('cmi.core.score')).toBe('');

	expect(lms.journal.calls.map(({ error }) => error)).toEqual(['0', '403', '401']);
	expect(faultsOf(lms.journal)).toEqual([]);
});
