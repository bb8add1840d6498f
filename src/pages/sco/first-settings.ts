import type { PackedCourse } from '../../lesson/course.ts';
import { bands } from '../../lesson/lesson.ts';
import type { Language } from '../../lesson/lesson.ts';
import type { Settings } from '../../player/attempt.ts';

/** How to read at first: in this language, and for the youngest age that the package is for until told otherwise. */
export function firstSettings(course: PackedCourse, language: Language): Settings {
	const offered = bands.find((band) =>
		course.lessons.some((lesson) => lesson.bands.includes(band)),
	);
	return { language, band: course.band ?? offered ?? bands[0] };
}
