import type { Course } from '../../src/lesson/course.ts';
import { newLibrary } from '../../src/pages/sco/library.svelte.ts';
import type { Library } from '../../src/pages/sco/library.svelte.ts';

/** A library in which everything is there from the start. */
export function wholeLibrary(course: Course): Library {
	const nothing = (name: string) => Promise.reject(new Error(`"${name}" should be there`));
	return newLibrary(course, nothing, '2026-11-23');
}
