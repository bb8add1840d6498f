import type { PackedCourse } from '../../lesson/course.ts';
import type { LessonId } from '../../lesson/lesson.ts';
import type { Attempt } from '../../player/attempt.ts';
import { isCompleted } from '../../player/progress.ts';
import type { Opening } from '../../tracking/tracking.ts';

/** An LMS may know that everything was finished and have lost the rest: then a replay begins from there. */
export function attemptFound(course: PackedCourse, found: Opening, kept: Attempt): Attempt {
	if (!found.wasCompleted || isCompleted(course, kept)) return kept;
	return { ...kept, finished: course.lessons.map(({ id }) => id) };
}

/** A package with one lesson begins at its start card; one with several at the wardrobe. */
export function onlyLesson({ lessons: [first, second] }: PackedCourse): LessonId | undefined {
	return second ? undefined : first?.id;
}
