import { describe, expect, test } from 'vitest';
import { begin, takeUp } from './sco.ts';
import type { Sco } from './sco.ts';

const moodle12 = (more = {}) => begin({ format: 'scorm12', profile: 'moodle12', ...more });
const moodle2004 = (more = {}) => begin({ format: 'scorm2004', profile: 'moodle2004', ...more });
const interaction = (sco: Sco, type: string) => {
	sco.set('cmi.interactions.0.id', 'law_q1');
	sco.set('cmi.interactions.0.type', type);
};

describe('in SCORM 1.2 Moodle', () => {
	const status = 'cmi.core.lesson_status';

	test('says true to a commit while offline, and never sends its values again', () => {
		const sco = moodle12();
		sco.lms.weather.online = false;
		sco.set('cmi.suspend_data', 'tram');
		expect(sco.commit()).toBe('true');
		expect(sco.error()).toBe('0');

		sco.lms.weather.online = true;
		sco.set('cmi.suspend_data', 'tram');
		expect(sco.commit()).toBe('true');

		expect(sco.lms.kept().values['cmi.suspend_data']).toBeUndefined();
	});

	test('sends a lost value again once it has changed and changed back', () => {
		const sco = moodle12();
		sco.lms.weather.online = false;
		sco.set(status, 'passed');
		sco.commit();
		sco.lms.weather.online = true;

		sco.set(status, 'incomplete');
		sco.commit();
		sco.set(status, 'passed');
		sco.commit();

		expect(sco.lms.kept().values[status]).toBe('passed');
	});

	test('says false to a commit that the server refuses, and forgets its values too', () => {
		const sco = moodle12();
		sco.lms.weather.failures = 1;
		sco.set('cmi.suspend_data', 'tram');

		expect(sco.commit()).toBe('false');
		expect(sco.error()).toBe('101');
		expect(sco.commit()).toBe('true');

		expect(sco.lms.kept().values['cmi.suspend_data']).toBeUndefined();
	});

	test('gives all back whatever the exit was, and "resume" only after "suspend"', () => {
		const first = moodle12();
		first.set('cmi.suspend_data', 'tram');
		first.commit();
		const second = takeUp(first);
		expect(second.get('cmi.core.entry')).toBe('');
		expect(second.get('cmi.suspend_data')).toBe('tram');

		second.set('cmi.core.exit', 'suspend');
		second.commit();

		expect(takeUp(second).get('cmi.core.entry')).toBe('resume');
	});

	test('counts no session twice, although only changes are sent', () => {
		const first = moodle12();
		first.set('cmi.core.session_time', '0000:10:00.00');
		first.finish();
		const second = takeUp(first);
		second.set('cmi.suspend_data', 'tram');
		second.commit();
		second.lms.cut();

		expect(String(takeUp(second).get('cmi.core.total_time'))).toMatch(/^0*00:10:00/);
	});

	test('counts interactions as a string first, and as a number after a relaunch', () => {
		const first = moodle12();
		expect(first.get('cmi.interactions._count')).toBe('0');
		interaction(first, 'choice');
		first.commit();

		expect(takeUp(first).get('cmi.interactions._count')).toBe(1);
	});

	test.each(['completed', 'passed', 'failed'])('opens for review after %s', (finished) => {
		const first = moodle12();
		first.set(status, finished);
		first.finish();
		const second = takeUp(first);

		expect(second.get('cmi.core.lesson_mode')).toBe('review');
		expect(second.get('cmi.core.credit')).toBe('no-credit');
		second.set(status, 'incomplete');
		second.commit();
		expect(second.lms.kept().values[status]).toBe('incomplete');
	});

	test('sets completed at LMSFinish where no status was ever set', () => {
		const sco = moodle12();

		sco.finish();

		expect(sco.lms.kept().values[status]).toBe('completed');
	});

	test.each([
		['10', 'failed'],
		['60', 'passed'],
	])('overrules the status where there is a mastery score: %s is %s', (raw, verdict) => {
		const sco = moodle12({ masteryScore: '60' });
		sco.set(status, 'incomplete');
		sco.set('cmi.core.score.raw', raw);
		sco.set('cmi.core.exit', 'suspend');
		sco.finish();

		expect(sco.lms.kept().values[status]).toBe(verdict);
		expect(takeUp(sco).get('cmi.core.lesson_mode')).toBe('review');
	});

	test('does not tell the language of the learner, but what the SCO has stored', () => {
		const first = moodle12({ language: 'fr' });
		expect(first.get('cmi.student_preference.language')).toBe('');
		first.set('cmi.student_preference.language', 'nl');
		first.commit();

		expect(takeUp(first).get('cmi.student_preference.language')).toBe('nl');
	});

	test('tells what the manifest says as launch data', () => {
		expect(moodle12({ launchData: 'lang=nl' }).get('cmi.launch_data')).toBe('lang=nl');
	});

	test('cannot store more than a beacon holds while the page is being closed', () => {
		const sco = begin({ format: 'scorm2004', profile: 'moodle2004' });
		sco.set('cmi.suspend_data', 'é'.repeat(40000));
		sco.lms.weather.leaving = true;

		expect(sco.finish()).toBe('false');
		expect(sco.error()).toBe('101');
		expect(sco.lms.kept().values).toEqual({});
	});

	test.each([
		['cmi.suspend_data', 'x'.repeat(4096), 'x'.repeat(4097)],
		['cmi.core.lesson_location', 'x'.repeat(255), 'x'.repeat(256)],
		['cmi.core.lesson_status', 'browsed', 'not attempted'],
		['cmi.core.exit', 'logout', 'normal'],
		['cmi.core.score.raw', '100', '101'],
		['cmi.core.score.raw', '0', '-1'],
		['cmi.core.session_time', '00:01:02.5', '0:01:02'],
		['cmi.core.session_time', '9999:01:02.55', '00:01:02.555'],
		['cmi.interactions.0.id', 'urn:uw:q:1', 'law q1'],
		['cmi.interactions.0.id', 'law.q1', 'é'],
		['cmi.interactions.0.type', 'choice', 'other'],
		['cmi.interactions.0.type', 'fill-in', 'long-fill-in'],
		['cmi.interactions.0.result', 'wrong', 'incorrect'],
		['cmi.interactions.0.result', '5', 'true'],
		['cmi.interactions.0.time', '10:00:00.25', '10:00:00.250'],
		['cmi.interactions.0.weighting', '-100', '101'],
		['cmi.interactions.0.student_response', 'tell-adult', 'x'.repeat(256)],
	])('takes %s %.20s and refuses %.20s', (element, fitting, unfitting) => {
		const sco = moodle12();

		expect(sco.set(element, unfitting)).toBe('false');
		expect(sco.error()).toBe('405');
		expect(sco.set(element, fitting)).toBe('true');
	});
});

describe('in SCORM 2004 Moodle', () => {
	test('says true while offline, and sends everything with the next commit', () => {
		const sco = moodle2004();
		sco.lms.weather.online = false;
		sco.set('cmi.suspend_data', 'tram');
		expect(sco.commit()).toBe('true');

		sco.lms.weather.online = true;
		sco.commit();

		expect(sco.lms.kept().values['cmi.suspend_data']).toBe('tram');
	});

	test.each(['normal', '', undefined])('gives nothing back after exit %s', (exit) => {
		const first = moodle2004();
		first.set('cmi.suspend_data', 'tram');
		if (exit !== undefined) first.set('cmi.exit', exit);
		first.finish();
		const second = takeUp(first);

		expect(second.get('cmi.entry')).toBe('ab-initio');
		expect(second.get('cmi.suspend_data')).toBe('');
		expect(second.lms.kept().values['cmi.suspend_data']).toBe('tram');
	});

	test('gives everything back after exit "suspend", even without Terminate', () => {
		const first = moodle2004();
		first.set('cmi.exit', 'suspend');
		first.set('cmi.suspend_data', 'tram');
		interaction(first, 'choice');
		first.commit();
		first.lms.cut();
		const second = takeUp(first);

		expect(second.get('cmi.entry')).toBe('resume');
		expect(second.get('cmi.suspend_data')).toBe('tram');
		expect(second.get('cmi.interactions.0.id')).toBe('law_q1');
	});

	test('opens for review after completed, and not after passed alone', () => {
		const modeAfter = (element: string, value: string) => {
			const first = moodle2004();
			first.set('cmi.exit', 'suspend');
			first.set(element, value);
			first.finish();
			return takeUp(first).get('cmi.mode');
		};

		expect(modeAfter('cmi.completion_status', 'completed')).toBe('review');
		expect(modeAfter('cmi.success_status', 'passed')).toBe('normal');
	});

	test('does not compute the success status from a passing score', () => {
		const sco = moodle2004({ masteryScore: '0.6' });
		expect(sco.get('cmi.scaled_passing_score')).toBe('0.6');
		sco.set('cmi.score.scaled', '0.9');
		sco.finish();

		expect(sco.lms.kept().values['cmi.success_status']).toBeUndefined();
	});

	test('answers 101 when the server refuses', () => {
		const sco = moodle2004();
		sco.lms.weather.failures = 1;

		expect(sco.commit()).toBe('false');
		expect(sco.error()).toBe('101');
	});

	test.each([
		['cmi.suspend_data', 'x'.repeat(64000), 'x'.repeat(64001)],
		['cmi.location', 'x'.repeat(1000), 'x'.repeat(1001)],
		['cmi.score.raw', '99999', '100000'],
		['cmi.session_time', 'PT1.25S', 'PT1.255S'],
		['cmi.interactions.0.timestamp', '2026-11-23T10:00:00', '2026-11-23T10:00:00Z'],
		['cmi.interactions.0.timestamp', '2026-11-23T10:00:00.12Z', '2026-11-23T10:00:00.123Z'],
		['cmi.interactions.0.timestamp', '2026-11-23T10:00:00.1Z', '2039-01-01T10:00:00'],
		['cmi.interactions.0.latency', 'PT1H2M3S', 'PT'],
		['cmi.interactions.0.learner_response', 'tell_adult', 'tell-adult'],
		['cmi.interactions.0.learner_response', 'a.1[,]b', 'a,b'],
		['cmi.interactions.0.learner_response', 'a', ''],
		['cmi.interactions.0.result', 'incorrect', 'wrong'],
		['cmi.interactions.0.description', '{lang=fr}Qui ?', 'x'.repeat(260)],
	])('takes %s %.20s and refuses %.20s', (element, fitting, unfitting) => {
		const sco = moodle2004();
		interaction(sco, 'choice');

		expect(sco.set(element, unfitting)).toBe('false');
		expect(sco.error()).toBe('406');
		expect(sco.set(element, fitting)).toBe('true');
	});

	test('refuses a long text with a line break', () => {
		const sco = moodle2004();
		interaction(sco, 'long-fill-in');

		expect(sco.set('cmi.interactions.0.learner_response', 'one\ntwo')).toBe('false');
	});

	test('refuses to give an objective another id', () => {
		const sco = moodle2004();
		sco.set('cmi.objectives.0.id', 'consent');

		expect(sco.set('cmi.objectives.0.id', 'law')).toBe('false');
		expect(sco.error()).toBe('351');
	});

	test.each(['exitAll', 'suspendAll', 'continue'])('takes the request %s', (request) => {
		expect(moodle2004().set('adl.nav.request', request)).toBe('true');
	});
});
