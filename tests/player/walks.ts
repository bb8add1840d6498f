import type { Course } from '../../src/lesson/course.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import { study } from '../../src/player/study.ts';
import { smallCourse, smallLesson } from './small-course.ts';

export const go = { type: 'continued' } as const;
export const choose = (choice: string): PlayerEvent => ({ type: 'chose', choice });
export const sayTrue = (says: boolean): PlayerEvent => ({
	type: 'answered',
	response: { asks: 'true-false', says },
});
export const guess = (figure: number): PlayerEvent => ({
	type: 'answered',
	response: { asks: 'estimate', figure },
});
export const putInOrder = (...options: string[]): PlayerEvent => ({
	type: 'answered',
	response: { asks: 'order', options },
});

/** From the start card to the decision of the small lesson. */
export const toDecision: readonly PlayerEvent[] = [{ type: 'started' }, go, go, go];

/** The whole small lesson; with `knows`, all questions are right at once. */
export function wholeWalk(choice: string, knows: boolean): PlayerEvent[] {
	const repair = choice === 'write' ? [] : [go];
	return [
		...toDecision,
		choose(choice),
		go,
		...repair,
		sayTrue(knows),
		go,
		guess(50),
		go,
		knows ? putInOrder('breathe', 'tell', 'rest') : putInOrder('rest', 'tell', 'breathe'),
		go,
		go,
		go,
	];
}

/** Plays events one after the other. */
export function after(
	events: readonly PlayerEvent[],
	attempt: Attempt = newAttempt,
	course: Course = smallCourse,
	lesson: Lesson = smallLesson,
): Attempt {
	return events.reduce((now, event) => study(course, now, lesson.id, event), attempt);
}
