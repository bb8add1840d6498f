import type { Cover, PackedCourse } from '../lesson/course.ts';
import { isOpened } from '../lesson/course-files.ts';
import { areBeingChecked } from '../lesson/registry.ts';
import type { Day, Registry } from '../lesson/registry.ts';
import type { Lesson, LessonId, Scene } from '../lesson/lesson.ts';
import type { Attempt } from './attempt.ts';
import { play } from './play.ts';
import type { PlayerEvent } from './play.ts';
import { currentScene, isCompleted, playedFor } from './progress.ts';
import { scoreOf } from './report.ts';

/**
 * Plays one event in a lesson of a course, and keeps the best score once every lesson is finished.
 * Like `play`, it gives back the very same attempt when the event does not fit.
 */
export function study(
	course: PackedCourse,
	attempt: Attempt,
	lesson: LessonId,
	event: PlayerEvent,
): Attempt {
	const isQuiet = (event.type === 'started' ? event : attempt.walk)?.isQuiet ?? false;
	const after = play(playedFor(course, lesson, isQuiet), attempt, event);
	const hasEnded = after !== attempt && isAtEnding(course, after);
	return hasEnded ? withBestScore(after) : after;
}

/** The course as it stands on a day: what cites something past its review date stops scoring. */
export function onDay(course: PackedCourse, today: Day): PackedCourse {
	const then = (lesson: Lesson | Cover) =>
		isOpened(lesson) ? lessonOn(lesson, course.registry, today) : lesson;
	return {
		...course,
		lessons: course.lessons.map(then),
		...(course.standIn && { standIn: then(course.standIn) }),
	};
}

function isAtEnding(course: PackedCourse, attempt: Attempt): boolean {
	return currentScene(course, attempt)?.kind === 'ending' && isCompleted(course, attempt);
}

function withBestScore(attempt: Attempt): Attempt {
	const score = scoreOf(attempt);
	if (score === undefined || score <= (attempt.bestScore ?? -1)) return attempt;
	return { ...attempt, bestScore: score };
}

/** The very same lesson where nothing of it stops scoring: what stands on the page need not begin anew. */
function lessonOn(lesson: Lesson, registry: Registry, today: Day): Lesson {
	const stops = (scene: Scene) =>
		scene.kind === 'question' && scene.scores && areBeingChecked(scene.cites, registry, today);
	const scenes = Object.values(lesson.scenes);
	if (!scenes.some(stops)) return lesson;
	const then = scenes.map((scene) => [
		scene.id,
		stops(scene) ? { ...scene, scores: false } : scene,
	]);
	return { ...lesson, scenes: Object.fromEntries(then) as Lesson['scenes'] };
}
