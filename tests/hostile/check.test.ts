import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newCheck } from '../../src/pages/check/check.ts';
import { verdictOf } from '../../src/pages/check/findings.ts';
import type { Findings } from '../../src/pages/check/findings.ts';
import { reportOf } from '../../src/pages/check/report.ts';
import { scorm12, scorm2004 } from '../../src/tracking/data-model.ts';
import { aboutFor } from '../pages/check/opened.ts';
import { heldPage } from '../tracking/sitting.ts';
import { slowCases } from './cases.ts';
import { answer, spoken } from './odd-answers.ts';
import type { Answer } from './odd-answers.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const lms = fc.record({
	edition: fc.constantFrom('scorm12' as const, 'scorm2004' as const),
	begins: fc.constantFrom<Answer>({ text: 'true' }, { text: 'true' }, { odd: 'throws' }),
	reads: fc.array(answer, { minLength: 1, maxLength: 12 }),
	writes: fc.array(answer, { minLength: 1, maxLength: 4 }),
});

test('whatever an LMS answers, a check ends with a report, and says nothing after the end', async () => {
	await slowCases(300, lms, async ({ edition, begins, reads, writes }) => {
		const model = edition === 'scorm12' ? scorm12 : scorm2004;
		const { verbs } = model;
		const calls: string[] = [];
		const said = (verb: string, answers: readonly Answer[]) => () =>
			spoken(answers[calls.push(verb) % answers.length]!);
		const api = {
			...Object.fromEntries(Object.values(verbs).map((verb) => [verb, said(verb, writes)])),
			[verbs.initialize]: () => spoken(begins),
			[verbs.get]: said(verbs.get, reads),
		};
		const page = heldPage({ [model.api]: api });
		const check = newCheck(aboutFor(edition), page, crypto.randomUUID());
		let findings: Findings | undefined;
		check.watch((found) => (findings = found));

		const opened = check.open();
		await page.pass(6000);
		await opened;
		check.write();
		for (const event of ['offline', 'online', 'put-aside', 'left', 'left', 'online'] as const) {
			page.tell(event);
		}
		check.write();

		const end = calls.indexOf(verbs.terminate);
		expect(end < 0 || end === calls.length - 1).toBe(true);
		expect(verdictOf(findings!)).toMatch(/^(closed|read|written|refused|all|part)$/);
		const say = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`;
		expect(reportOf(findings!, say)).not.toMatch(/undefined|\[object/);
		expect(calls.length).toBeLessThan(5000);
	});
}, 60_000);
