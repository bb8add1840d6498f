import type { Texts } from '../course.ts';
import type { Language, Level } from '../lesson.ts';
import { proseIn } from './prose.ts';
import { sentencesIn, wordsOf } from './sentences.ts';

/** A sentence of a lesson, with the key of its paragraph. */
export interface Sentence {
	readonly key: string;
	readonly text: string;
	readonly words: readonly string[];
}

/** All that a lesson says in sentences. */
export function sentencesOf(texts: Texts, language: Language): Sentence[] {
	return proseIn(texts).flatMap(({ key, text }) =>
		sentencesIn(text, language).map((sentence) => ({
			key,
			text: sentence,
			words: wordsOf(sentence),
		})),
	);
}

/**
 * Words that a sentence may have before somebody should look at it. The aim of the writers is lower (15, and 10 in plain
 * words): a longer sentence that reads well aloud is no fault.
 */
export const longest: Readonly<Record<Level, number>> = { standard: 20, plain: 12 };

/** Whether a sentence stands out by its length. */
export function isLong({ words }: Sentence, level: Level): boolean {
	return words.length > longest[level];
}
