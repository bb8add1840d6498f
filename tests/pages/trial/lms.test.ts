import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/pages/trial/lms/faults.ts';
import { openLms } from '../../../src/pages/trial/lms/lms.ts';

test('a well-behaved session in SCORM 1.2 is kept and comes back', () => {
	const lms = openLms({ format: 'scorm12' });
	const { api } = lms;

	expect(api.LMSInitialize!('')).toBe('true');
	expect(api.LMSGetValue!('cmi.core.entry')).toBe('ab-initio');
	expect(api.LMSGetValue!('cmi.core.lesson_status')).toBe('not attempted');
	api.LMSSetValue!('cmi.core.lesson_status', 'incomplete');
	api.LMSSetValue!('cmi.core.exit', 'suspend');
	api.LMSSetValue!('cmi.suspend_data', 'tram');
	api.LMSSetValue!('cmi.core.session_time', '0000:01:30.50');
	expect(api.LMSFinish!('')).toBe('true');
	const next = lms.relaunch();
	next.api.LMSInitialize!('');

	expect(next.api.LMSGetValue!('cmi.core.entry')).toBe('resume');
	expect(next.api.LMSGetValue!('cmi.suspend_data')).toBe('tram');
	expect(next.api.LMSGetValue!('cmi.core.lesson_status')).toBe('incomplete');
	expect(next.api.LMSGetValue!('cmi.core.total_time')).toMatch(/^0*00:01:30\.50?$/);
	expect(faultsOf(next.journal)).toEqual([]);
});

test('a well-behaved session in SCORM 2004 is kept and comes back', () => {
	const lms = openLms({ format: 'scorm2004' });
	const { api } = lms;

	expect(api.Initialize!('')).toBe('true');
	expect(api.GetValue!('cmi.completion_status')).toBe('unknown');
	api.SetValue!('cmi.completion_status', 'incomplete');
	api.SetValue!('cmi.exit', 'suspend');
	api.SetValue!('cmi.suspend_data', 'tram');
	api.SetValue!('cmi.session_time', 'PT1M30.5S');
	expect(api.Terminate!('')).toBe('true');
	const next = lms.relaunch();
	next.api.Initialize!('');

	expect(next.api.GetValue!('cmi.entry')).toBe('resume');
	expect(next.api.GetValue!('cmi.suspend_data')).toBe('tram');
	expect(next.api.GetValue!('cmi.completion_status')).toBe('incomplete');
	expect(next.api.GetValue!('cmi.total_time')).toBe('PT0H1M30.5S');
	expect(faultsOf(next.journal)).toEqual([]);
});
