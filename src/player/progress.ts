import type { PackedCourse } from '../lesson/course.ts';
import type { Lesson, LessonId, Scene } from '../lesson/lesson.ts';
import { isOpened } from '../lesson/course-files.ts';
import type { Attempt, Step, Walk } from './attempt.ts';
import { currentStep } from './attempt.ts';

/** A lesson that has been opened. */
export function lessonOf(course: PackedCourse, id: LessonId): Lesson {
	const lesson = course.lessons.find((lesson) => lesson.id === id);
	if (!lesson) throw new Error(`Course "${course.id}" has no lesson "${id}"`);
	return opened(lesson);
}

/** What is played for a lesson: its story, or the quiet reading under its name. */
export function playedFor(course: PackedCourse, id: LessonId, isQuiet: boolean): Lesson {
	return isQuiet ? { ...quietReading(course), id } : lessonOf(course, id);
}

/** What a learner walks through, under the name by which its words are found. */
export function storyOf(course: PackedCourse, { lesson, isQuiet }: Walk): Lesson {
	return isQuiet ? quietReading(course) : lessonOf(course, lesson);
}

/** The scene the learner stands in, if a lesson is in progress. */
export function currentScene(course: PackedCourse, { walk }: Attempt): Scene | undefined {
	return walk && storyOf(course, walk).scenes[currentStep(walk).scene];
}

/**
 * Past the first choice, or past any need to wait for one: from here on may be fetched what the story does not need.
 * The quiet reading has no choice, and gets there at once.
 */
export function isUnderWay(course: PackedCourse, attempt: Attempt): boolean {
	const { walk } = attempt;
	if (!walk) return false;
	const hasLeft = walk.path.some(({ left }) => left !== undefined);
	// Where nothing is chosen, an answer is as good.
	const hasAnswered = attempt.answers.some(({ lesson }) => lesson === walk.lesson);
	return (
		hasLeft ||
		hasAnswered ||
		walk.isQuiet === true ||
		currentScene(course, attempt)?.kind === 'ending'
	);
}

/** Where to take up the lesson in progress: nothing between lessons, nothing at an ending. */
export function placeOf(
	course: PackedCourse,
	attempt: Attempt,
): { readonly lesson: LessonId; readonly step: Step } | undefined {
	const scene = currentScene(course, attempt);
	if (!attempt.walk || !scene || scene.kind === 'ending') return undefined;
	return { lesson: attempt.walk.lesson, step: currentStep(attempt.walk) };
}

/** Completed: an ending of every lesson was reached, of those there were at the time. */
export function isCompleted(course: PackedCourse, attempt: Attempt): boolean {
	return attempt.wasCompleted ?? course.lessons.every(({ id }) => attempt.finished.includes(id));
}

function quietReading({ id, standIn }: PackedCourse): Lesson {
	if (!standIn) throw new Error(`Course "${id}" has no quiet reading`);
	return opened(standIn);
}

function opened(lesson: PackedCourse['lessons'][number]): Lesson {
	if (!isOpened(lesson)) throw new Error(`The lesson "${lesson.id}" has not been opened`);
	return lesson;
}
