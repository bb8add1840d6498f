import { languages } from '../../src/lesson/lesson.ts';
import type { Language, LessonId } from '../../src/lesson/lesson.ts';
import { formats } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';

/** One package that is to be made. */
export interface Order {
	/** A lesson by its id, or `wardrobe` for the course of all lessons. */
	readonly course: string;
	readonly lessons: readonly LessonId[];
	/** In the order fr, nl, de, en; the first is the one the package opens in when nobody says otherwise. */
	readonly languages: readonly [Language, ...Language[]];
	readonly format: Format;
}

/** What somebody asks for. A field that is left out means all there is. */
export interface Wish {
	readonly lessons?: readonly LessonId[];
	/** One package with all of these. Left out: one package with every language, and one per language. */
	readonly languages?: readonly Language[];
	readonly formats?: readonly Format[];
}

/** The course of all lessons, once there is more than one. */
export const wholeCourse = 'wardrobe';

/** The packages that fulfil a wish, when these lessons exist. */
export function ordersFor(wish: Wish, lessons: readonly LessonId[]): Order[] {
	const single = (wish.lessons ?? lessons).map((lesson) => ({ course: lesson, lessons: [lesson] }));
	const whole =
		!wish.lessons && lessons.length > 1 ? [{ course: wholeCourse, lessons: [...lessons] }] : [];
	return [...single, ...whole].flatMap((course) =>
		languageSets(wish).flatMap((languages) =>
			(wish.formats ?? formats).map((format) => ({ ...course, languages, format })),
		),
	);
}

/** `denim-jacket-fr-nl-scorm12`: the name of the package, and of its zip. */
export function nameOf({ course, languages, format }: Order): string {
	return [course, ...languages, format].join('-');
}

function languageSets(wish: Wish): [Language, ...Language[]][] {
	const sets = wish.languages
		? [languages.filter((language) => wish.languages!.includes(language))]
		: [[...languages], ...languages.map((language) => [language])];
	return sets as [Language, ...Language[]][];
}
