import type { Course } from '../lesson/course.ts';
import type { Lesson, LessonId, Scene } from '../lesson/lesson.ts';
import type { Attempt, Step } from './attempt.ts';
import { currentStep } from './attempt.ts';

export function lessonOf(course: Course, id: LessonId): Lesson {
	const lesson = course.lessons.find((lesson) => lesson.id === id);
	if (!lesson) throw new Error(`Course "${course.id}" has no lesson "${id}"`);
	return lesson;
}

/** The scene the learner stands in, if a lesson is in progress. */
export function currentScene(course: Course, attempt: Attempt): Scene | undefined {
	const walk = attempt.walk;
	return walk && lessonOf(course, walk.lesson).scenes[currentStep(walk).scene];
}

/** Where to take up the lesson in progress: nothing between lessons, nothing at an ending. */
export function placeOf(
	course: Course,
	attempt: Attempt,
): { readonly lesson: LessonId; readonly step: Step } | undefined {
	const scene = currentScene(course, attempt);
	if (!attempt.walk || !scene || scene.kind === 'ending') return undefined;
	return { lesson: attempt.walk.lesson, step: currentStep(attempt.walk) };
}

/** Completed: an ending of every lesson was reached, of those there were at the time. */
export function isCompleted(course: Course, attempt: Attempt): boolean {
	return attempt.wasCompleted ?? course.lessons.every(({ id }) => attempt.finished.includes(id));
}
