import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/lesson/course.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep, lessonsToRecall, recall } from '../../src/player/keep.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import { newAnswers, reportOf } from '../../src/player/report.ts';
import { onDay, study } from '../../src/player/study.ts';
import { quietLesson, smallCourse, smallLesson } from './small-course.ts';
import { choose, sayTrue, toDecision } from './walks.ts';

const course: Course = { ...smallCourse, standIn: quietLesson };
const settings = { language: 'fr', band: '12-14' } as const;

const begin: PlayerEvent = { type: 'started', isQuiet: true };
const go: PlayerEvent = { type: 'continued' };
const answer: PlayerEvent = { type: 'answered', response: { asks: 'true-false', says: true } };
const walk = [begin, go, answer, go, go];

const after = (events: readonly PlayerEvent[]): Attempt =>
	events.reduce((attempt, event) => study(course, attempt, smallLesson.id, event), newAttempt);

describe('the quiet reading', () => {
	test('completes the lesson in whose place it is taken, with a score of its own', () => {
		expect(reportOf(course, after(walk))).toEqual({
			completed: true,
			finished: [smallLesson.id],
			score: 100,
		});
	});

	test('is told to a school as the lesson, at every step', () => {
		for (let steps = 1; steps < walk.length; steps++) {
			const attempt = after(walk.slice(0, steps));

			expect(reportOf(course, attempt).lesson).toBe(smallLesson.id);
			expect(newAnswers(course, newAttempt, attempt)).toEqual([]);
		}
	});

	test('asks its own questions, though the story has one of the same name', () => {
		const quietly = after([...walk, { type: 'closed' }]);
		const kept = recall(course, keep(course, quietly, settings)).attempt;
		const unfinished: Attempt = { ...kept, finished: [] };

		const told = [...toDecision, choose('write'), go, sayTrue(false)].reduce(
			(attempt, event) => study(course, attempt, smallLesson.id, event),
			unfinished,
		);

		expect(newAnswers(course, unfinished, told).map(({ id }) => id)).toEqual(['small_scarf_law']);
		expect(told.answers.map(({ isQuiet, right }) => [isQuiet, right])).toEqual([
			[true, true],
			[undefined, false],
		]);
	});

	test('is begun anew by who reads it, at its end and on coming back', () => {
		const ended = after(walk);
		const back = recall(course, keep(course, after(walk.slice(0, 2)), settings)).attempt;

		for (const attempt of [ended, back]) {
			const again = study(course, attempt, smallLesson.id, { type: 'restarted' });

			expect(again.walk).toMatchObject({ isQuiet: true, path: [{ scene: 'welcome', flags: [] }] });
		}
	});

	test('is taken up at what took the place of a scene and a question of an earlier release', () => {
		const kept = keep(course, after(walk.slice(0, 3)), settings);
		const { law, welcome, ...scenes } = quietLesson.scenes;
		const successors = { scenes: { law: 'rights' }, questions: { law: 'rights' }, flags: {} };
		const renamed = { ...scenes, welcome: welcome!, rights: { ...law!, id: 'rights' } };

		const back = recall(
			{ ...course, standIn: { ...quietLesson, successors, scenes: renamed } },
			kept,
		);

		expect(back.attempt.walk).toMatchObject({ isQuiet: true, path: [{ scene: 'rights' }] });
		expect(back.attempt.answers).toMatchObject([{ isQuiet: true, question: 'rights' }]);
	});

	test('does not score what is being checked', () => {
		const cites = [{ of: 'rule', id: 'B3' }] as const;
		const citing = {
			...quietLesson,
			scenes: { ...quietLesson.scenes, law: { ...quietLesson.scenes['law']!, cites } },
		};

		const late = onDay({ ...course, standIn: citing }, '2027-09-01');
		const ended = walk.reduce(
			(attempt, event) => study(late, attempt, smallLesson.id, event),
			newAttempt,
		);

		expect(reportOf(late, ended)).toEqual({ completed: true, finished: [smallLesson.id] });
	});

	test('is taken up where it was left, and never mistaken for a scene of the story', () => {
		for (let steps = 1; steps < walk.length; steps++) {
			const left = after(walk.slice(0, steps));
			const kept = keep(course, left, settings);

			const back = recall(course, kept).attempt;

			expect(lessonsToRecall(course, kept)).toEqual([smallLesson.id, 'quiet']);
			expect(back.walk).toMatchObject({ lesson: smallLesson.id, isQuiet: true });
			expect(back.walk?.path.at(-1)?.scene).toBe(left.walk?.path.at(-1)?.scene);
			expect(back.answers.map(({ right }) => right)).toEqual(
				left.answers.map(({ right }) => right),
			);
		}
	});

	test('leaves the story to be played afterwards, as a further round', () => {
		const again = study(course, after([...walk, { type: 'closed' }]), smallLesson.id, {
			type: 'started',
		});

		expect(again.walk).not.toHaveProperty('isQuiet');
		expect(again.round).toBe(2);
	});
});
