import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/lesson/course.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep, lessonsToRecall, recall } from '../../src/player/keep.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import { newAnswers, reportOf } from '../../src/player/report.ts';
import { study } from '../../src/player/study.ts';
import { smallCourse, smallLesson } from './small-course.ts';

const base = { repairs: false, cites: [] } as const;
const to = (scene: string) => [{ when: [], to: scene }];
const quiet: Lesson = {
	...{ id: 'quiet', garment: 'door', bands: ['12-14'], minutes: 5, standsIn: true },
	...{ start: 'welcome', flags: [], people: ['mona'], me: 'mona' },
	scenes: {
		welcome: { ...base, id: 'welcome', kind: 'help', next: to('q') },
		q: {
			...{ ...base, id: 'q', kind: 'question', asks: 'true-false', right: true, scores: true },
			next: to('help_last'),
		},
		help_last: { ...base, id: 'help_last', kind: 'help', next: to('end') },
		end: { ...base, id: 'end', kind: 'ending' },
	},
};
const course: Course = { ...smallCourse, standIn: quiet };
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
