import type { PackedCourse } from '../../lesson/course.ts';
import type { Language } from '../../lesson/lesson.ts';
import { firstLanguage } from '../../text/first-language.ts';

/** Languages that this page's surroundings wish for, best first: its address, the page around it, the browser. */
export function wishesOfPage(page: Window): readonly (string | null)[] {
	return [
		new URLSearchParams(page.location.search).get('lang'),
		languageAround(page),
		...page.navigator.languages,
	];
}

/** The language once the LMS has answered: what the learner chose last time, then the LMS's hints, else as it was. */
export function languageAfter(
	course: PackedCourse,
	hints: readonly string[],
	chosen: Language | undefined,
	now: Language,
): Language {
	return firstLanguage(course.languages, [chosen, ...hints], now);
}

function languageAround(page: Window): string | null {
	try {
		return page.parent === page ? null : page.parent.document.documentElement.lang;
	} catch {
		// The page around belongs to another site, and keeps to itself.
		return null;
	}
}
