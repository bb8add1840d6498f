import type { Language, Level } from '../lesson.ts';
import type { Paragraph } from './prose.ts';
import { sentencesIn, wordsOf } from './sentences.ts';

/** A sentence with more words than its readers should be asked to hold. */
export interface LongSentence {
	readonly key: string;
	readonly words: number;
	readonly sentence: string;
}

/**
 * Words that a sentence may have before somebody should look at it. The aim of the writers is lower (15, and 10 in plain
 * words): a longer sentence that reads well aloud is no fault.
 */
export const longest: Readonly<Record<Level, number>> = { standard: 20, plain: 12 };

/** The sentences of a lesson that stand out by their length, the longest first. */
export function longSentences(
	prose: readonly Paragraph[],
	language: Language,
	level: Level,
): LongSentence[] {
	return prose
		.flatMap(({ key, text }) =>
			sentencesIn(text, language).map((sentence) => ({
				key,
				words: wordsOf(sentence).length,
				sentence,
			})),
		)
		.filter(({ words }) => words > longest[level])
		.sort((one, other) => other.words - one.words);
}
