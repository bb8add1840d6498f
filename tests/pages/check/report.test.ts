import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../../src/lesson/lesson.ts';
import type { Language } from '../../../src/lesson/lesson.ts';
import { reportOf } from '../../../src/pages/check/report.ts';
import type { Say } from '../../../src/pages/check/report.ts';
import { openCheck } from './opened.ts';
import type { Opened } from './opened.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

/** Says a message in full; one that is missing, or lacks a value, fails the test. */
function sayIn(language: Language): Say {
	const words = JSON.parse(readFileSync(`locales/${language}/check.json`, 'utf8')) as object;
	return (key, values) => {
		const found = key
			.split('.')
			.reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], words);
		if (typeof found !== 'string') throw new Error(`${language} has no ${key}`);
		return String(new IntlMessageFormat(found, language).format(values));
	};
}

const english = ({ findings }: Opened) => reportOf(findings(), sayIn('en')).split('\n');

test('before anything is written, the report says what was found', async () => {
	const lines = english(await openCheck({ format: 'scorm12', profile: 'moodle12' }));

	expect(lines).toEqual([
		'Connection check',
		'Package: small, SCORM 1.2',
		'Online: yes',
		'API: SCORM 1.2, found around the package, 1 frame up',
		'Other edition offered: none',
		'Name and version of the LMS: the LMS does not say',
		'Session: opened',
		'Version of the data model: 3.4',
		'Answers: at once',
		'Mode: normal',
		'Credit: credit',
		'Entry: ab-initio',
		'Attempt: new',
		'Saved place: none',
		'Objectives available: yes',
		'Interactions available: yes',
		'Language hints: address: –; launch data: –; preference in the LMS: –; page around: nl; browser: fr-BE en',
		'Length of suspend data: not tried',
		'Reading back: not tried',
		'Commit: not tried',
		'After reopening: no test value found',
	]);
});

test('after a test value and a relaunch, it says what became of it', async () => {
	const first = await openCheck({ format: 'scorm2004', profile: 'moodle2004' });
	first.check.write();
	first.leave();
	const second = await openCheck(first.lms.relaunch());

	expect(english(first).slice(-4)).toEqual([
		'Length of suspend data: 4096 characters taken',
		'Reading back: the same',
		'Commit: confirmed after 0 ms',
		'After reopening: not yet known: close the package and open it again with ?check',
	]);
	expect(english(second).slice(-2)).toEqual([
		'After reopening: the test value came back',
		'Former values put back: yes',
	]);
});

test('an LMS that has only what it must says so', async () => {
	const lines = english(await openCheck({ format: 'scorm12', profile: 'minimal' }));

	expect(lines).toContain('Objectives available: no');
	expect(lines).toContain('Interactions available: no');
	expect(lines).toContain('Mode: empty');
	expect(lines).toContain('Version of the data model: the LMS does not say');
});

test('an LMS behind another frame is seen for what it is', async () => {
	const lines = english(await openCheck({ format: 'scorm12', profile: 'async-proxy' }));

	expect(lines.find((line) => line.startsWith('Answers'))).toContain('late, from another frame');
	expect(lines).toContain('Version of the data model: 3.4');
});

test('in review it says why nothing is tried', async () => {
	const lines = english(await openCheck({ format: 'scorm12', profile: 'review' }));

	expect(lines).toContain('Mode: review');
	expect(lines.filter((line) => line.includes('for viewing only'))).toHaveLength(3);
});

describe.each(languages)('in %s', (language) => {
	test('every state has its words, and none of them names the learner', async () => {
		const say = sayIn(language);
		const opened = await Promise.all(
			(['plain', 'review', 'moodle12', 'minimal'] as const).map((profile) =>
				openCheck({ format: 'scorm12', profile }),
			),
		);
		opened.forEach(({ check }) => check.write());

		for (const { findings } of opened)
			expect(reportOf(findings(), say)).not.toMatch(/Peeters|learner-1|undefined|\{/);
	});
});

test('words that the standard does not know, and languages that are none, are not shown', async () => {
	const opened = await openCheck({ format: 'scorm12', profile: 'plain', language: 'Peeters, An' });
	const get = opened.lms.api['LMSGetValue']!;
	Object.assign(opened.lms.api, {
		LMSGetValue: (element: string) => (/entry|credit/.test(element) ? 'Peeters, An' : get(element)),
	});

	expect(english(opened).join('\n')).not.toContain('eeters');
});
