import type { Texts } from '../../src/lesson/course.ts';
import { languages } from '../../src/lesson/lesson.ts';
import type { Language, LessonId, Level } from '../../src/lesson/lesson.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import { sentencesOf } from '../../src/lesson/proofs/sentences-of.ts';
import type { Sentence } from '../../src/lesson/proofs/sentences-of.ts';

/** All that one reader of a lesson may be asked to read: in one language, at one level. */
export interface Reading {
	readonly lesson: LessonId;
	readonly language: Language;
	readonly level: Level;
	readonly file: string;
	readonly sentences: readonly Sentence[];
}

export const levels: readonly Level[] = ['standard', 'plain'];

/** Every lesson in every language at every level that there is. */
export function readingsOf({ lessons, texts }: Content): Reading[] {
	return lessons.flatMap(({ id }) =>
		languages.flatMap((language) =>
			levels.flatMap((level): Reading[] => {
				const all = level === 'plain' ? (texts[language].plain as Texts) : texts[language];
				const own = all[id];
				const file = `locales/${language}/${level === 'plain' ? 'plain/' : ''}${id}.json`;
				if (typeof own !== 'object') return [];
				return [{ lesson: id, language, level, file, sentences: sentencesOf(own, language) }];
			}),
		),
	);
}
