import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep, recall } from '../../src/player/keep.ts';
import { reportOf } from '../../src/player/report.ts';
import { otherLesson, smallCourse, smallLesson, twoLessons } from './small-course.ts';
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

describe('what an earlier release kept', () => {
	const renamed = (from: string, to: string) =>
		Object.values(smallLesson.scenes)
			.map((scene) => (scene.id === from ? { ...scene, id: to } : scene))
			.map((scene) => [scene.id, scene] as const);
	const none = { scenes: {}, questions: {}, flags: {} };

	test('is taken up at the successor of a scene that is gone', () => {
		const kept = keep(smallCourse, after(wholeWalk('laugh', true).slice(0, 6)), settings);
		const lesson = { ...smallLesson, scenes: Object.fromEntries(renamed('repair', 'sorry')) };
		const successors = { ...none, scenes: { repair: 'sorry' } };

		const withOne = recall({ ...smallCourse, lessons: [{ ...lesson, successors }] }, kept);
		const without = recall({ ...smallCourse, lessons: [lesson] }, kept);

		expect(withOne.attempt.walk?.path).toEqual([{ scene: 'sorry', flags: [] }]);
		expect(without.attempt).not.toHaveProperty('walk');
	});

	test('is never taken up at a successor while the scene is there', () => {
		const kept = keep(smallCourse, after(wholeWalk('laugh', true).slice(0, 6)), settings);
		const lesson = { ...smallLesson, successors: { ...none, scenes: { repair: 'law' } } };

		const back = recall({ ...smallCourse, lessons: [lesson] }, kept);

		expect(back.attempt.walk?.path).toEqual([{ scene: 'repair', flags: [] }]);
	});

	test('keeps the answer to a question under its new name', () => {
		const kept = keep(smallCourse, after(wholeWalk('write', true)), settings);
		const scenes = Object.fromEntries(renamed('law', 'the_law'));
		const successors = { ...none, questions: { law: 'the_law' } };

		const back = recall(
			{ ...smallCourse, lessons: [{ ...smallLesson, scenes, successors }] },
			kept,
		);

		expect(back.attempt.answers).toContainEqual(
			expect.objectContaining({ question: 'the_law', right: true }),
		);
	});

	test('counts two questions that became one as right when either was', () => {
		const ended = after(wholeWalk('write', true));
		const wrongFirst = {
			...ended,
			answers: ended.answers.map((answer) =>
				answer.question === 'law' ? { ...answer, right: false } : answer,
			),
		};
		const { law: _, ...scenes } = smallLesson.scenes;
		const successors = { ...none, questions: { law: 'steps' } };
		const course = { ...smallCourse, lessons: [{ ...smallLesson, scenes, successors }] };

		const back = recall(course, keep(smallCourse, wrongFirst, settings)).attempt;

		expect(back.answers.filter(({ question }) => question === 'steps')).toEqual([
			{ lesson: 'small-scarf', question: 'steps', round: 1, right: true },
		]);
	});

	test('remembers a flag under its new name, and leaves out one that is gone', () => {
		const told = { ...smallLesson, flags: ['wrote', 'told'] };
		const attempt = after([{ type: 'started' }]);
		const [step] = attempt.walk!.path;
		const walk = { ...attempt.walk!, path: [{ ...step, flags: ['wrote', 'told'] }] as const };
		const kept = keep({ ...smallCourse, lessons: [told] }, { ...attempt, walk }, settings);
		const successors = { ...none, flags: { wrote: 'wrote_to_lina' } };
		const later = { ...smallLesson, flags: ['wrote_to_lina'], successors };

		const back = recall({ ...smallCourse, lessons: [later] }, kept);

		expect(back.attempt.walk?.path[0].flags).toEqual(['wrote_to_lina']);
	});

	test('stays completed, with its score, when the course gets another lesson, however often it is kept again', () => {
		const ended = after(wholeWalk('write', true));

		const once = recall(twoLessons, keep(smallCourse, ended, settings)).attempt;
		const twice = recall(twoLessons, keep(twoLessons, once, settings)).attempt;

		expect(reportOf(twoLessons, twice)).toEqual({
			completed: true,
			finished: ['small-scarf'],
			score: 100,
		});
	});

	test('is not completed in a package of other lessons', () => {
		const kept = keep(smallCourse, after(wholeWalk('write', true)), settings);

		const back = recall({ ...smallCourse, lessons: [otherLesson] }, kept).attempt;

		expect(back).not.toHaveProperty('wasCompleted');
	});

	test('is completed, with a score, when the lesson that was left to do is gone', () => {
		const half = after(wholeWalk('write', true), newAttempt, twoLessons);
		const begun = after([{ type: 'started' }], half, twoLessons, otherLesson);

		const back = recall(smallCourse, keep(twoLessons, begun, settings)).attempt;

		expect(back).not.toHaveProperty('walk');
		expect(reportOf(smallCourse, back)).toMatchObject({ completed: true, score: 100 });
	});
});

/** A walk without its past. */
function bare({ walk }: Attempt): NonNullable<Attempt['walk']> {
	return { ...walk!, path: [walk!.path[walk!.path.length - 1]!] };
}
