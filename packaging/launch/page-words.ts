import type { Texts } from '../../src/lesson/course.ts';
import type { Language } from '../../src/lesson/lesson.ts';

/** The words of one page, in each language of the package. */
export type PageWords = Readonly<Partial<Record<Language, Texts>>>;

/** The words of the pages that lie beside the launch page. */
export interface BesideWords {
	/** Of the connection check. They stand in `check.html` alone. */
	readonly check: PageWords;
	/** Of the accessibility statement: a page, and to be fetched by who asks for it in the lesson. */
	readonly statement: PageWords;
}
