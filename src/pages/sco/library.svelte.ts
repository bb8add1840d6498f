import { missingFor, withFile } from '../../lesson/course-files.ts';
import type { PackedCourse } from '../../lesson/course.ts';
import type { LessonId } from '../../lesson/lesson.ts';
import type { Day } from '../../lesson/registry.ts';
import type { Settings } from '../../player/attempt.ts';
import { onDay } from '../../player/study.ts';
import { openTexts } from '../../text/say.svelte.ts';
import { sharedFetch } from './shared-fetch.ts';
import type { FetchFile } from './shared-fetch.ts';

export type Library = ReturnType<typeof newLibrary>;

/**
 * The course as far as it has been fetched: the page comes with doors and start cards, a lesson with its words when it
 * is opened. What was fetched stays: from then on the line may drop.
 */
export function newLibrary(packed: PackedCourse, fetchFile: FetchFile, today: Day) {
	let course = $state.raw(onDay(packed, today));
	/** How many wait for what could not be had. */
	let stuck = $state.raw(0);
	const waiting: (() => void)[] = [];
	const fetchShared = sharedFetch(fetchFile);

	openTexts(packed);

	const has = (ids: readonly LessonId[], reading: Settings) =>
		ids.every((id) => missingFor(course, id, reading).length === 0);

	/** What is still missing, once. */
	async function fetchOnce(ids: readonly LessonId[], reading: Settings): Promise<void> {
		const names = ids.flatMap((id) => missingFor(course, id, reading));
		const files = await Promise.all(names.map(fetchShared));
		course = onDay(files.reduce(withFile, course), today);
		openTexts(course);
		// Where one file comes through, others may.
		tryAgain();
	}

	/** Until it is all there: when a file cannot be had, the learner is told, and may try again. */
	async function fetch(ids: readonly LessonId[], reading: Settings): Promise<void> {
		let isStuck = false;
		while (!has(ids, reading)) {
			try {
				await fetchOnce(ids, reading);
			} catch {
				// A line that dropped: nothing is lost by it.
				if (!isStuck) stuck += 1;
				isStuck = true;
				await new Promise<void>((again) => waiting.push(again));
			}
		}
		if (isStuck) stuck -= 1;
	}

	function tryAgain(): void {
		waiting.splice(0).forEach((again) => again());
	}

	return {
		get course() {
			return course;
		},
		/** Whether lessons can be shown now to somebody who reads like this. */
		has,
		fetch,
		/** Fetches what nobody waits for: where it cannot be had, nothing is said. */
		fetchAside(ids: readonly LessonId[], reading: Settings): void {
			if (!has(ids, reading)) fetchOnce(ids, reading).catch(() => undefined);
		},
		/** True while something that is wanted cannot be had. */
		get isStuck() {
			return stuck > 0;
		},
		tryAgain,
	};
}
