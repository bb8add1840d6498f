import { missingFor, withFile } from '../../lesson/course-files.ts';
import type { CourseFile } from '../../lesson/course-files.ts';
import type { PackedCourse } from '../../lesson/course.ts';
import type { LessonId } from '../../lesson/lesson.ts';
import type { Day } from '../../lesson/registry.ts';
import type { Settings } from '../../player/attempt.ts';
import { onDay } from '../../player/study.ts';
import { openTexts } from '../../text/say.svelte.ts';

export type Library = ReturnType<typeof newLibrary>;
export type FetchFile = (name: string) => Promise<CourseFile>;

/**
 * The course as far as it has been fetched: the page comes with doors and start cards, a lesson with its words when it
 * is opened. What was fetched stays: from then on the line may drop.
 */
export function newLibrary(packed: PackedCourse, fetchFile: FetchFile, today: Day) {
	let course = $state.raw(onDay(packed, today));
	let isStuck = $state.raw(false);
	const waiting: (() => void)[] = [];

	openTexts(packed);

	const has = (ids: readonly LessonId[], reading: Settings) =>
		ids.every((id) => missingFor(course, id, reading).length === 0);

	/** Until it is all there: when a file cannot be had, the learner is told, and may try again. */
	async function fetch(ids: readonly LessonId[], reading: Settings): Promise<void> {
		while (!has(ids, reading)) {
			const names = ids.flatMap((id) => missingFor(course, id, reading));
			try {
				const files = await Promise.all(names.map(fetchFile));
				course = onDay(files.reduce(withFile, course), today);
				openTexts(course);
				isStuck = false;
			} catch {
				// A line that dropped: nothing is lost by it.
				isStuck = true;
				await new Promise<void>((again) => waiting.push(again));
			}
		}
	}

	return {
		get course() {
			return course;
		},
		/** Whether lessons can be shown now to somebody who reads like this. */
		has,
		fetch,
		/** True while something that is wanted cannot be had. */
		get isStuck() {
			return isStuck;
		},
		tryAgain: () => waiting.splice(0).forEach((again) => again()),
	};
}
