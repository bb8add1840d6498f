import type { Band, Language, Lesson } from './lesson.ts';
import type { Registry } from './registry.ts';

/** All that a package holds: its lessons, what they cite, and every word in every language. It travels as JSON in the launch page. */
export interface Course {
	readonly id: string;
	/** At least one, in the order of the rail. */
	readonly lessons: readonly Lesson[];
	readonly languages: readonly Language[];
	/** Set when the teacher's package fixes the age band. */
	readonly band?: Band;
	/** Only the entries that the lessons cite, and all lines of help. */
	readonly registry: Registry;
	readonly texts: Readonly<Partial<Record<Language, Texts>>>;
}

/**
 * Messages of one language, nested by key: `interface.help.title`, `registry.F06`,
 * `denim-jacket.scenes.tram.text`. Leaves are ICU messages; paragraphs are parted by a blank line.
 * Where the age bands differ, the leaf is an object `{ "12-14": …, "15-18": … }`.
 */
export interface Texts {
	readonly [key: string]: string | Texts;
}
