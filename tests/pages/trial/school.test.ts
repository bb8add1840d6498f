import { expect, test } from 'vitest';
import { answersOf, inWords, suspendSize } from '../../../src/pages/trial/views/school.ts';

test('says in words what the school sees', () => {
	const lines = inWords('scorm12', {
		'cmi.core.lesson_status': 'incomplete',
		'cmi.core.score.raw': '80',
		'cmi.core.session_time': '0000:12:05.00',
		'cmi.core.total_time': '0001:00:00.00',
		'cmi.core.exit': 'suspend',
	});

	expect(Object.fromEntries(lines.map(({ label, says }) => [label, says]))).toEqual({
		Status: 'begun, not finished',
		Score: '80 of 100',
		Place: 'none',
		'This session': '12 min 5 s',
		'Sessions before': '1 h',
		'On leaving': 'suspend',
	});
});

test('SCORM 2004 has two statuses and a measure of progress', () => {
	const lines = inWords('scorm2004', {
		'cmi.completion_status': 'completed',
		'cmi.progress_measure': '0.5',
	});

	expect(lines.slice(0, 4).map(({ says }) => says)).toEqual([
		'finished',
		'not told',
		'none',
		'50 %',
	]);
});

test('lists the answers as a teacher finds them', () => {
	const answers = answersOf('scorm12', {
		'cmi.interactions.0.id': 'law_q1',
		'cmi.interactions.0.type': 'choice',
		'cmi.interactions.0.student_response': 'a',
		'cmi.interactions.0.correct_responses.0.pattern': 'b',
		'cmi.interactions.0.result': 'wrong',
		'cmi.interactions.1.id': 'law_q2',
	});

	expect(answers).toHaveLength(2);
	expect(answers[0]).toMatchObject({ id: 'law_q1', response: 'a', right: 'b', result: 'wrong' });
});

test('measures suspend data against what every LMS takes', () => {
	expect(suspendSize('scorm12', { 'cmi.suspend_data': 'tram' })).toEqual({ used: 4, limit: 4096 });
	expect(suspendSize('scorm2004', {})).toEqual({ used: 0, limit: 4000 });
});
