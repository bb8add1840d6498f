import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlayerEvent } from '../../src/player/play.ts';
import { newSitting } from '../../src/pages/sco/sitting.svelte.ts';
import { scorm12, scorm2004 } from '../../src/tracking/data-model.ts';
import { scormTracking } from '../../src/tracking/scorm.ts';
import { wholeLibrary } from '../pages/whole-library.ts';
import { smallCourse } from '../player/small-course.ts';
import { wholeWalk } from '../player/walks.ts';
import { heldPage } from '../tracking/sitting.ts';
import { slowCases } from './cases.ts';
import { answer, spoken } from './odd-answers.ts';
import type { Answer } from './odd-answers.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const lms = fc.record({
	edition: fc.constantFrom('scorm12' as const, 'scorm2004' as const),
	/** Without these words nothing begins; a fifth of all LMSs does not even say them. */
	begins: fc.constantFrom<Answer>(...Array.from({ length: 4 }, () => ({ text: 'true' })), {
		odd: 'throws',
	}),
	reads: fc.array(answer, { minLength: 1, maxLength: 12 }),
	writes: fc.array(answer, { minLength: 1, maxLength: 4 }),
});
const events: readonly PlayerEvent[] = [...wholeWalk('scroll', true), { type: 'closed' }];

test('whatever an LMS answers, the sitting goes on to its end, and every word on it is known', async () => {
	await slowCases(700, lms, async ({ edition, begins, reads, writes }) => {
		const model = edition === 'scorm12' ? scorm12 : scorm2004;
		const { verbs } = model;
		let calls = 0;
		const said = (answers: readonly Answer[]) => () => spoken(answers[++calls % answers.length]!);
		const api = {
			...Object.fromEntries(Object.values(verbs).map((verb) => [verb, said(writes)])),
			[verbs.initialize]: () => spoken(begins),
			[verbs.get]: said(reads),
		};
		const page = heldPage({ [model.api]: api });
		const tracking = scormTracking(model, page, crypto.randomUUID());
		const sitting = newSitting(wholeLibrary(smallCourse), tracking, {
			language: 'nl',
			band: '15-18',
		});

		const opened = sitting.open();
		await page.pass(6000);
		await opened;
		const start: PlayerEvent = { type: sitting.attempt.walk ? 'resumed' : 'started' };
		for (const event of [start, { type: 'started' } as const, ...events.slice(1)]) {
			sitting.send(event);
			await page.pass(100);
		}
		for (const event of ['hidden', 'offline', 'online', 'put-aside', 'left'] as const) {
			page.tell(event);
		}
		sitting.finish();
		await page.pass(1000);

		expect(sitting.attempt.finished).toEqual(['small-scarf']);
		expect(smallCourse.languages).toContain(sitting.settings.language);
		expect(['12-14', '15-18']).toContain(sitting.settings.band);
		expect(['normal', 'review', 'browse']).toContain(sitting.opening!.mode);
		expect(sitting.standing).toMatch(/^(nobody|read-only|saving|saved|unconfirmed|closed)$/);
		// Nobody answers a list of a thousand million entries by asking for each.
		expect(calls).toBeLessThan(20_000);
	});
}, 60_000);
