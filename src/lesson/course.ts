import type { Band, Language, Lesson, LessonId, SceneId } from './lesson.ts';
import type { Registry } from './registry.ts';

/** All that a package holds: its lessons, what they cite, and every word in every language. */
export interface Course<Held extends Lesson | Cover = Lesson> {
	readonly id: string;
	/** At least one, in the order of the rail. */
	readonly lessons: readonly Held[];
	/** The quiet reading that completes any lesson in its place, if there is one. */
	readonly standIn?: Held;
	/** Lessons whose texts have a plain version too. */
	readonly plain: readonly LessonId[];
	/** Set when the teacher's package asks for the order of the rail. */
	readonly isInOrder?: true;
	readonly languages: readonly Language[];
	/** Set when the teacher's package fixes the age band. */
	readonly band?: Band;
	/** Only the entries that the lessons cite, and all lines of help. */
	readonly registry: Registry;
	readonly texts: Readonly<Partial<Record<Language, Texts>>>;
}

/** What a page knows of a lesson before it is opened: enough for its door, and for what was kept of it. */
export interface Cover extends Pick<Lesson, 'id' | 'garment' | 'bands' | 'minutes'> {
	readonly questions: readonly SceneId[];
	readonly successors?: Lesson['successors'];
}

/** A course as it travels: of the lessons that are not opened yet it holds the covers, and of their words the titles. */
export type PackedCourse = Course<Lesson | Cover>;

/**
 * Messages of one language, nested by key: `interface.help.title`, `registry.F06`,
 * `denim-jacket.scenes.tram.text`, and in plain words `plain.denim-jacket.scenes.tram.text`. Leaves are ICU messages; paragraphs are parted by a blank line.
 * Where the age bands differ, the leaf is an object `{ "12-14": …, "15-18": … }`.
 */
export interface Texts {
	readonly [key: string]: string | Texts;
}
