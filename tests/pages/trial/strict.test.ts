import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/pages/trial/lms/faults.ts';
import { openLms } from '../../../src/pages/trial/lms/lms.ts';
import { words } from '../../../src/pages/trial/lms/words.ts';
import { begin, elements, formats } from './sco.ts';

const choice = [
	['cmi.interactions.0.id', 'q1'],
	['cmi.interactions.0.type', 'choice'],
] as const;
const ofType = (type: string) => [choice[0], ['cmi.interactions.0.type', type]] as const;
const long = (length: number) => 'x'.repeat(length);

type Seed = readonly [
	fault: string,
	first: readonly (readonly [string, string])[],
	element: string,
	value: unknown,
	code: string,
];

const seeds12: readonly Seed[] = [
	['suspend data of 4,097', [], 'cmi.suspend_data', long(4097), '405'],
	['a location of 256', [], 'cmi.core.lesson_location', long(256), '405'],
	['a number as score', [], 'cmi.core.score.raw', 80, '405'],
	['a score above 100', [], 'cmi.core.score.raw', '101', '405'],
	['a session time without leading zero', [], 'cmi.core.session_time', '1:02:03', '405'],
	['a session time of 75 minutes', [], 'cmi.core.session_time', '0000:75:00.00', '405'],
	['a session time with milliseconds', [], 'cmi.core.session_time', '0000:01:00.123', '405'],
	['a latency in seconds', choice, 'cmi.interactions.0.latency', '12', '405'],
	['exit normal', [], 'cmi.core.exit', 'normal', '405'],
	['status not attempted', [], 'cmi.core.lesson_status', 'not attempted', '405'],
	['status in capitals', [], 'cmi.core.lesson_status', 'Completed', '405'],
	['an id with a dot', [], 'cmi.interactions.0.id', 'law.q1', '405'],
	['an id with a space', [], 'cmi.objectives.0.id', 'law q1', '405'],
	['an id of 256', [], 'cmi.interactions.0.id', long(256), '405'],
	['a response before its type', [choice[0]], 'cmi.interactions.0.student_response', 'a', '201'],
	['a word as choice', choice, 'cmi.interactions.0.student_response', 'tell', '405'],
	['a choice twice', choice, 'cmi.interactions.0.student_response', 'a,a', '405'],
	['semicolons', choice, 'cmi.interactions.0.correct_responses.0.pattern', 'a;b', '405'],
	['true spelt out', ofType('true-false'), 'cmi.interactions.0.student_response', 'true', '405'],
	['a pair without dot', ofType('matching'), 'cmi.interactions.0.student_response', '1a,2c', '405'],
	['an order in words', ofType('sequencing'), 'cmi.interactions.0.student_response', 'ab,c', '405'],
	[
		'a number with its unit',
		ofType('numeric'),
		'cmi.interactions.0.student_response',
		'5 %',
		'405',
	],
	['a text of 256', ofType('fill-in'), 'cmi.interactions.0.student_response', long(256), '405'],
	['result incorrect', choice, 'cmi.interactions.0.result', 'incorrect', '405'],
	['type other', [choice[0]], 'cmi.interactions.0.type', 'other', '405'],
	['a gap in the indexes', [], 'cmi.interactions.3.id', 'q1', '201'],
	['a value that is read only', [], 'cmi.core.entry', 'resume', '403'],
	['an element of SCORM 2004', [], 'cmi.completion_status', 'completed', '401'],
];

const seeds2004: readonly Seed[] = [
	['suspend data of 64,001', [], 'cmi.suspend_data', long(64001), '406'],
	['a location of 1,001', [], 'cmi.location', long(1001), '406'],
	['a number as score', [], 'cmi.score.raw', 80, '406'],
	['a scaled score with exponent', [], 'cmi.score.scaled', '1e-7', '406'],
	['a scaled score of 80', [], 'cmi.score.scaled', '80', '406'],
	['a time without parts', [], 'cmi.session_time', 'PT', '406'],
	['a time of days', [], 'cmi.session_time', 'P1DT2H', '406'],
	['a time with three decimals', [], 'cmi.session_time', 'PT1.234S', '406'],
	['a time of SCORM 1.2', [], 'cmi.session_time', '00:01:00', '406'],
	['a latency without T', choice, 'cmi.interactions.0.latency', 'P5S', '406'],
	['milliseconds', choice, 'cmi.interactions.0.timestamp', '2026-11-23T10:00:00.123Z', '406'],
	[
		'a zone without fraction',
		choice,
		'cmi.interactions.0.timestamp',
		'2026-11-23T10:00:00Z',
		'406',
	],
	['an id with a space', [], 'cmi.interactions.0.id', 'law q1', '406'],
	['a response before its type', [choice[0]], 'cmi.interactions.0.learner_response', 'a', '408'],
	['a hyphen in a choice', choice, 'cmi.interactions.0.learner_response', 'tell-adult', '406'],
	['commas as in SCORM 1.2', choice, 'cmi.interactions.0.learner_response', 'a,b', '406'],
	['an empty choice', choice, 'cmi.interactions.0.learner_response', '', '406'],
	['pairs with a dot', ofType('matching'), 'cmi.interactions.0.learner_response', 'a.b', '406'],
	['t for true', ofType('true-false'), 'cmi.interactions.0.learner_response', 't', '406'],
	[
		'an order with spaces',
		ofType('sequencing'),
		'cmi.interactions.0.learner_response',
		'a b',
		'406',
	],
	['bounds', ofType('numeric'), 'cmi.interactions.0.correct_responses.0.pattern', '1..5', '406'],
	['result wrong', choice, 'cmi.interactions.0.result', 'wrong', '406'],
	['a long description', choice, 'cmi.interactions.0.description', long(251), '406'],
	['an unknown status', [], 'cmi.completion_status', 'passed', '406'],
	['a value that is read only', [], 'cmi.entry', 'resume', '404'],
	['an element of SCORM 1.2', [], 'cmi.core.lesson_status', 'completed', '401'],
];

for (const [format, seeds] of [
	['scorm12', seeds12],
	['scorm2004', seeds2004],
] as const) {
	test.each(seeds)(`${format} refuses %s`, (_fault, first, element, value, code) => {
		const sco = begin({ format });
		for (const [before, fitting] of first) expect(sco.set(before, fitting)).toBe('true');

		expect(sco.set(element, value)).toBe('false');

		expect(sco.error()).toBe(code);
		sco.commit();
		const allowed = code === '401' ? 0 : 1;
		expect(faultsOf(sco.lms.journal)).toHaveLength(allowed);
	});
}

const fits12 = [
	['choice', 'a,c'],
	['true-false', 't'],
	['matching', '1.a,2.c'],
	['sequencing', 'b,a'],
	['numeric', '42'],
	['likert', '3'],
];
const fits2004 = [
	['choice', 'tell_adult[,]b.2'],
	['true-false', 'false'],
	['matching', 'photo[.]yes[,]tag[.]ask'],
	['sequencing', 'b[,]a'],
	['numeric', '42.5'],
	['likert', 'often'],
];

for (const [format, fits] of [
	['scorm12', fits12],
	['scorm2004', fits2004],
] as const) {
	test.each(fits)(`${format} takes a fitting response of type %s`, (type, response) => {
		const sco = begin({ format });

		sco.set('cmi.interactions.0.id', 'law_q1');
		sco.set('cmi.interactions.0.type', type);
		sco.set('cmi.interactions.0.correct_responses.0.pattern', response);
		sco.set(`cmi.interactions.0.${elements[format].response}`, response);
		sco.finish();

		expect(faultsOf(sco.lms.journal)).toEqual([]);
	});
}

test('interactions of SCORM 1.2 can be written and not read', () => {
	const sco = begin({ format: 'scorm12' });
	sco.set('cmi.interactions.0.id', 'q1');

	expect(sco.get('cmi.interactions.0.id')).toBe('');
	expect(sco.error()).toBe('404');
	expect(sco.get('cmi.interactions._count')).toBe('1');
});

test('2004 takes suspend data above 4,000 characters, and says so in the journal', () => {
	const sco = begin({ format: 'scorm2004' });

	expect(sco.set('cmi.suspend_data', long(4001))).toBe('true');
	sco.commit();

	expect(faultsOf(sco.lms.journal)).toEqual([expect.stringContaining('above 4,000')]);
});

test.each([
	['scorm12', ['301', '301', '301', '301']],
	['scorm2004', ['122', '132', '142', '112']],
] as const)('%s refuses calls before the session', (format, codes) => {
	const { api } = openLms({ format });
	const { methods } = words[format];

	const seen = (['Get', 'Set', 'Commit', 'Finish'] as const).map((verb) => {
		api[methods[verb]]!('');
		return api[methods.GetLastError]!();
	});

	expect(seen).toEqual(codes);
});

test.each([
	['scorm12', ['301', '301', '301', '301', '101']],
	['scorm2004', ['123', '133', '143', '113', '104']],
] as const)('%s refuses calls after the session', (format, codes) => {
	const { lms, finish } = begin({ format });
	const { methods } = words[format];
	finish();

	const seen = (['Get', 'Set', 'Commit', 'Finish', 'Initialize'] as const).map((verb) => {
		lms.api[methods[verb]]!('');
		return lms.api[methods.GetLastError]!();
	});

	expect(seen).toEqual(codes);
	expect(faultsOf(lms.journal)).toContain('session 1: 5 calls after the end');
});

test.each(formats)('%s wants an empty string and nothing else as argument', (format) => {
	const { api } = openLms({ format });
	const { methods } = words[format];

	expect(api[methods.Initialize]!()).toBe('false');
	expect(api[methods.GetLastError]!()).toBe('201');
	expect(api[methods.Initialize]!('')).toBe('true');
	expect(api[methods.Commit]!(null)).toBe('false');
	expect(api[methods.Get]!(undefined)).toBe('');
	expect(api[methods.GetDiagnostic]!('')).toBe('the element must be a string');
});
