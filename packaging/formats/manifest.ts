import type { Language } from '../../src/lesson/lesson.ts';
import type { Identifiers } from '../identifiers/identifiers.ts';
import type { Format } from './format.ts';
import { scorm12Manifest } from './scorm12.ts';
import { scorm2004Manifest } from './scorm2004.ts';
import { documentOf } from './xml.ts';

/** What a manifest tells an LMS about a package: one SCO, which is the page `index.html`. */
export interface Description {
	readonly identifiers: Identifiers;
	/** The first language is the one of the title that the LMS shows. */
	readonly titles: readonly [Title, ...Title[]];
	/** All files of the zip but the manifest itself, the launch page first. */
	readonly files: readonly string[];
}

/** What a package is called in a language, and what it is about. */
export interface Title {
	readonly language: Language;
	readonly title: string;
	readonly description: string;
}

/**
 * The manifest of a package. There is never a mastery score, a completion threshold or a prerequisite in it: at the end of a
 * session Moodle would turn an unfinished attempt into a failed one by itself (moodle.md §5).
 *
 * Nor is there an `xsi:schemaLocation`: the schemas are not ours to give away, and a reference to absent files is a fault.
 */
export function manifestOf(format: Format, description: Description): string {
	switch (format) {
		case 'scorm12':
			return documentOf(scorm12Manifest(description));
		case 'scorm2004-4':
			return documentOf(scorm2004Manifest(description));
	}
}

/** What the SCO is told when it starts: its language, where the package leaves no choice. */
export function launchDataOf({ titles }: Description): string | undefined {
	return titles.length === 1 ? `lang=${titles[0].language}` : undefined;
}
