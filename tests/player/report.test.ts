import { describe, expect, test } from 'vitest';
import { newAttempt } from '../../src/player/attempt.ts';
import { newAnswers, reportOf } from '../../src/player/report.ts';
import { lessonOf } from '../../src/player/progress.ts';
import { onDay, study } from '../../src/player/study.ts';
import { keep } from '../../src/player/keep.ts';
import { otherLesson, smallCourse, twoLessons } from './small-course.ts';
import { after, choose, go, sayTrue, toDecision, wholeWalk } from './walks.ts';

const settings = { language: 'fr', band: '15-18' } as const;

describe('the report', () => {
	test('gives no score before the course is completed', () => {
		const midway = after([...toDecision, choose('write'), go, sayTrue(true)]);

		expect(reportOf(smallCourse, midway)).toEqual({
			completed: false,
			finished: [],
			lesson: 'small-scarf',
		});
	});

	test('scores the first tries at the knowledge questions met, and no guess', () => {
		const ended = after(wholeWalk('write', true));

		expect(reportOf(smallCourse, ended)).toEqual({
			completed: true,
			finished: ['small-scarf'],
			score: 100,
		});
	});

	test('is completed only when an ending of every lesson was reached', () => {
		const one = after(wholeWalk('write', true), newAttempt, twoLessons);
		const both = after(wholeWalk('write', false), one, twoLessons, otherLesson);

		expect(reportOf(twoLessons, one).completed).toBe(false);
		expect(reportOf(twoLessons, both)).toMatchObject({ completed: true, score: 50 });
	});

	test('lets a replay raise the score, never lower it', () => {
		const poor = after(wholeWalk('write', false));
		const better = after(wholeWalk('write', true), poor);
		const worse = after(wholeWalk('write', false), better);

		expect([poor, better, worse].map((attempt) => reportOf(smallCourse, attempt).score)).toEqual([
			0, 100, 100,
		]);
	});

	test('stays completed while a finished lesson is played again', () => {
		const again = after([{ type: 'started' }, go, go], after(wholeWalk('write', true)));

		expect(reportOf(smallCourse, again)).toMatchObject({ completed: true, score: 100 });
	});

	test('comes from the very same lessons on a day on which nothing is being checked', () => {
		const late = onDay(smallCourse, '2027-09-01');

		expect(onDay(smallCourse, '2026-11-23').lessons[0]).toBe(smallCourse.lessons[0]);
		expect(onDay(late, '2027-09-01').lessons[0]).toBe(late.lessons[0]);
	});

	test('does not score a question about law that is being checked', () => {
		const late = onDay(smallCourse, '2027-09-01');
		const ended = wholeWalk('write', false).reduce(
			(attempt, event) => study(late, attempt, 'small-scarf', event),
			newAttempt,
		);

		expect(ended.answers.find(({ question }) => question === 'law')).not.toHaveProperty('right');
		expect(lessonOf(onDay(smallCourse, '2027-08-31'), 'small-scarf').scenes['law']).toHaveProperty(
			'scores',
			true,
		);
	});

	test('is the same for two learners who chose differently and ended alike', () => {
		const laughed = after(wholeWalk('laugh', true));
		const scrolled = after(wholeWalk('scroll', true));
		const wrote = after(wholeWalk('write', true));

		expect(reportOf(smallCourse, laughed)).toEqual(reportOf(smallCourse, wrote));
		expect(keep(smallCourse, laughed, settings)).toBe(keep(smallCourse, scrolled, settings));
		expect(keep(smallCourse, laughed, settings)).toBe(keep(smallCourse, wrote, settings));
	});
});

describe('answers to be recorded', () => {
	test('are each first try, once, under an id that every LMS takes', () => {
		const before = after([...toDecision, choose('write'), go]);
		const answered = after([sayTrue(false)], before);
		const again = after([{ type: 'reconsidered' }, sayTrue(true)], answered);

		expect(newAnswers(smallCourse, before, answered)).toMatchObject([
			{ id: 'small_scarf_law', right: false, response: { asks: 'true-false', says: false } },
		]);
		expect(newAnswers(smallCourse, answered, again)).toEqual([]);
	});

	test('have another id when the lesson is played again', () => {
		const ended = after(wholeWalk('write', true));
		const law = after([...toDecision, choose('write'), go], ended);

		const answers = newAnswers(smallCourse, law, after([sayTrue(true)], law));

		expect(answers.map(({ id }) => id)).toEqual(['small_scarf_law_2']);
	});
});
