import { languages } from '../../src/lesson/lesson.ts';
import type { Language, Lesson, LessonId } from '../../src/lesson/lesson.ts';
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
	/** The doors open one after the other. */
	readonly isInOrder?: true;
}

/** What somebody asks for. A field that is left out means all there is. */
export interface Wish {
	readonly lessons?: readonly LessonId[];
	/** One package with all of these. Left out: one package with every language, and one per language. */
	readonly languages?: readonly Language[];
	readonly formats?: readonly Format[];
	readonly isInOrder?: true;
}

/** What there is to be ordered. */
export interface Offer {
	/** Lessons that can be given by themselves. */
	readonly lessons: readonly LessonId[];
	/** Those of the whole course, in its order. */
	readonly rail: readonly LessonId[];
}

/** What can be made of these lessons: all but the quiet reading, which is in every package; on the rail, those with a hanger. */
export function offerOf(lessons: readonly Lesson[]): Offer {
	const hung = lessons.filter(({ hanger }) => hanger !== undefined);
	return {
		lessons: lessons.filter(({ standsIn }) => !standsIn).map(({ id }) => id),
		rail: hung.sort((one, other) => one.hanger! - other.hanger!).map(({ id }) => id),
	};
}

/** The course of all lessons with a hanger, once there is more than one. */
export const wholeCourse = 'wardrobe';

/** The packages that fulfil a wish. */
export function ordersFor(wish: Wish, { lessons, rail }: Offer): Order[] {
	const single = (wish.lessons ?? lessons).map((lesson) => ({ course: lesson, lessons: [lesson] }));
	const whole = !wish.lessons && rail.length > 1 ? [{ course: wholeCourse, lessons: rail }] : [];
	return [...single, ...whole].flatMap((course) =>
		languageSets(wish).flatMap((languages) =>
			(wish.formats ?? formats).map((format) => ({
				...{ ...course, languages, format },
				...(wish.isInOrder && { isInOrder: true as const }),
			})),
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
