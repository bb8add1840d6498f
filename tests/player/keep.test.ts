import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep, recall } from '../../src/player/keep.ts';
import { reportOf } from '../../src/player/report.ts';
import { smallCourse } from './small-course.ts';
import { after, wholeWalk } from './walks.ts';

const settings = { language: 'nl', band: '12-14' } as const;

/** What is brought back: all but the path, and the words of answers. */
const lasting = (attempt: Attempt) => ({
	report: reportOf(smallCourse, attempt),
	place: attempt.walk && attempt.walk.path[attempt.walk.path.length - 1],
	answers: attempt.answers.map(({ question, right }) => ({ question, right })),
	round: attempt.round,
});

describe('what is kept for coming back', () => {
	const choices = ['laugh', 'scroll', 'write'];
	const walks = choices.flatMap((choice) => [wholeWalk(choice, true), wholeWalk(choice, false)]);

	test('brings back the same scene, flags, answers and score after every step of every walk', () => {
		for (const walk of walks) {
			for (let steps = 1; steps < walk.length; steps++) {
				const left = after(walk.slice(0, steps));

				const back = recall(smallCourse, keep(smallCourse, left, settings));

				expect(lasting(back.attempt)).toEqual(lasting({ ...left, walk: bare(left) }));
				expect(back.attempt.walk?.moment).toEqual({ at: 'welcome-back' });
				expect(back.settings).toEqual(settings);
			}
		}
	});

	test('holds no place once the lesson has ended', () => {
		const kept = keep(smallCourse, after(wholeWalk('write', true)), settings);

		expect(recall(smallCourse, kept).attempt).not.toHaveProperty('walk');
		expect(reportOf(smallCourse, recall(smallCourse, kept).attempt)).toMatchObject({
			completed: true,
			score: 100,
		});
	});

	test('is short, and made of letters, digits and `:,.-` only', () => {
		for (const walk of walks) {
			expect(keep(smallCourse, after(walk), settings)).toMatch(/^[a-z0-9:,.-]{1,200}$/);
		}
	});

	test('keeps the score of a finished course when it is brought back and played again', () => {
		const ended = after(wholeWalk('write', true));
		const back = recall(smallCourse, keep(smallCourse, ended, settings)).attempt;

		expect(reportOf(smallCourse, after(wholeWalk('write', false), back)).score).toBe(100);
	});

	test('never throws and never invents, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				const { attempt } = recall(smallCourse, text);
				expect(attempt.finished.every((id) => id === 'small-scarf')).toBe(true);
				expect(() => after([{ type: 'resumed' }, { type: 'continued' }], attempt)).not.toThrow();
			}),
			{ numRuns: 2000 },
		);
	});

	test('starts afresh from nothing', () => {
		expect(recall(smallCourse, '')).toEqual({ attempt: newAttempt, settings: {} });
	});
});

/** A walk without its past. */
function bare({ walk }: Attempt): NonNullable<Attempt['walk']> {
	return { ...walk!, path: [walk!.path[walk!.path.length - 1]!] };
}
