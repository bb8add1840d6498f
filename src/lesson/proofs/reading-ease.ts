import type { ByLanguage, Language } from '../lesson.ts';
import type { Sentence } from './sentences-of.ts';

/** How long a text is, in the three measures that reading ease is made of. */
export interface Lengths {
	readonly sentences: number;
	readonly words: number;
	readonly syllables: number;
}

interface Formula {
	readonly most: number;
	/** Taken away for each word of the average sentence. */
	readonly perWord: number;
	/** Taken away for each syllable of the average word. */
	readonly perSyllable: number;
}

/**
 * Reading ease: most − perWord × words per sentence − perSyllable × syllables per word. About 100 is very easy, 0 very hard.
 * Each formula was fitted to its own language: lessons can be compared within one, languages not with each other.
 *
 * - en: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221–233.
 * - fr: L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'études de
 *   radio-télévision 19 (1958), 253–274. Some programs use 209, 1.15 and 68 instead; these are the more common constants.
 * - nl: W. H. Douma, "De leesbaarheid van landbouwbladen", Wageningen (1960).
 * - de: T. Amstad, "Wie verständlich sind unsere Zeitungen?", Zürich (1978).
 *
 * The originals were not at hand; the constants are those that programs and handbooks agree on.
 */
const formulas: ByLanguage<Formula> = {
	fr: { most: 207, perWord: 1.015, perSyllable: 73.6 },
	nl: { most: 206.84, perWord: 0.93, perSyllable: 77 },
	de: { most: 180, perWord: 1, perSyllable: 58.5 },
	en: { most: 206.835, perWord: 1.015, perSyllable: 84.6 },
};

/** How easy texts of these lengths are to read, by the formula of their language; nothing where there are no words. */
export function easeOf(lengths: Lengths, language: Language): number | undefined {
	const { sentences, words, syllables } = lengths;
	if (sentences === 0 || words === 0) return undefined;
	const { most, perWord, perSyllable } = formulas[language];
	return most - (perWord * words) / sentences - (perSyllable * syllables) / words;
}

/** Measures sentences, with a counter of the syllables of their language. */
export function lengthsOf(
	sentences: readonly Pick<Sentence, 'words'>[],
	syllablesIn: (word: string) => number,
): Lengths {
	let count = 0;
	let syllables = 0;
	for (const { words } of sentences) {
		count += words.length;
		for (const word of words) syllables += syllablesIn(word);
	}
	return { sentences: sentences.length, words: count, syllables };
}
