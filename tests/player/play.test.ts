import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentStep, newAttempt, skipped } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { play } from '../../src/player/play.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import { smallLesson } from './small-course.ts';
import { after, choose, go, guess, sayTrue, toDecision, wholeWalk } from './walks.ts';

const sceneOf = (attempt: Attempt) => currentStep(attempt.walk!).scene;

describe('a walk through a lesson', () => {
	test('opens a heavy scene with its note, and goes into it only when asked', () => {
		const before = after([{ type: 'started' }, go]);

		const inside = play(smallLesson, before, go);

		expect(before.walk?.moment).toEqual({ at: 'note' });
		expect(inside.walk?.moment).toEqual({ at: 'scene' });
		expect(sceneOf(inside)).toBe('chat');
	});

	test('skips a heavy scene by its summary, from the note and from within', () => {
		const note = after([{ type: 'started' }, go]);
		const inside = play(smallLesson, note, go);

		for (const place of [note, inside]) {
			const summary = play(smallLesson, place, { type: 'skipped' });
			const beyond = play(smallLesson, summary, go);

			expect(summary.walk?.moment).toEqual({ at: 'summary' });
			expect(sceneOf(beyond)).toBe('decide');
			expect(beyond.walk?.path.at(-2)?.left).toBe(skipped);
		}
	});

	test('remembers what a choice is remembered by only once the decision is left', () => {
		const feedback = after([...toDecision, choose('write')]);
		const changed = after([{ type: 'reconsidered' }, choose('laugh'), go], feedback);

		expect(after([go], feedback).walk?.path.at(-1)).toEqual({ scene: 'law', flags: ['wrote'] });
		expect(changed.walk?.path.at(-1)).toEqual({ scene: 'repair', flags: [] });
	});

	test('takes the ending that the flags lead to', () => {
		expect(sceneOf(after(wholeWalk('write', true)))).toBe('end_written');
		expect(sceneOf(after(wholeWalk('scroll', true)))).toBe('end_later');
	});

	test('goes back to any step of this sitting, and forgets what came after it', () => {
		const ended = after(wholeWalk('laugh', true));

		const back = play(smallLesson, ended, { type: 'went-back', step: 2 });

		expect(sceneOf(back)).toBe('decide');
		expect(back.walk?.path).toHaveLength(3);
		expect(back.finished).toEqual(['small-scarf']);
	});

	test('keeps the first try at a question, however often it is tried again', () => {
		const first = after([...toDecision, choose('write'), go, sayTrue(false)]);

		const again = after([{ type: 'reconsidered' }, sayTrue(true)], first);

		expect(again.answers).toEqual(first.answers);
		expect(again.answers[0]?.right).toBe(false);
		expect(again.walk?.moment).toMatchObject({ at: 'explanation', response: { says: true } });
	});

	test('asks the questions of a finished lesson afresh when it is played again', () => {
		const ended = after(wholeWalk('write', false));

		const again = play(smallLesson, ended, { type: 'started' });

		expect(again.answers).toEqual([]);
		expect(again.round).toBe(2);
	});
});

describe('an event that does not fit', () => {
	const decision = after(toDecision);

	test.each<[string, Attempt, PlayerEvent]>([
		['a second tap on continue', decision, go],
		['an unknown choice', decision, choose('no_such_choice')],
		['an answer where nothing is asked', decision, sayTrue(true)],
		['a skip of a scene that is not heavy', decision, { type: 'skipped' }],
		['a choice after one was made', after([choose('laugh')], decision), choose('write')],
		['back to a step that is not there', decision, { type: 'went-back', step: 9 }],
		['back to where one is', decision, { type: 'went-back', step: 2 }],
		['closing in the middle', decision, { type: 'closed' }],
		['resuming what was not left', decision, { type: 'resumed' }],
		['anything before the start', newAttempt, go],
	])('%s gives the very same attempt back', (_, attempt, event) => {
		expect(play(smallLesson, attempt, event)).toBe(attempt);
	});

	test('an answer of another kind, incomplete or out of range gives the very same attempt back', () => {
		const law = after([...toDecision, choose('write'), go]);
		const estimate = after([sayTrue(true), go], law);

		expect(play(smallLesson, law, guess(8))).toBe(law);
		expect(play(smallLesson, estimate, guess(101))).toBe(estimate);
	});

	test('no series of events whatever breaks the player', () => {
		const anyEvent = fc.oneof(
			fc.constantFrom<PlayerEvent>(
				{ type: 'started' },
				{ type: 'resumed' },
				go,
				{ type: 'reconsidered' },
				{ type: 'skipped' },
				{ type: 'closed' },
				choose('laugh'),
				choose('write'),
				sayTrue(true),
				guess(8),
			),
			fc.integer({ min: -2, max: 12 }).map((step): PlayerEvent => ({ type: 'went-back', step })),
		);
		fc.assert(
			fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
				const attempt = after(events);
				if (attempt.walk) expect(smallLesson.scenes).toHaveProperty(sceneOf(attempt));
			}),
			{ numRuns: 500 },
		);
	});
});
