import type { ByLanguage, Language } from '../lesson.ts';
import { dutch } from './syllables/dutch.ts';
import { english } from './syllables/english.ts';
import { french } from './syllables/french.ts';
import { german } from './syllables/german.ts';
import type { Spelling } from './syllables/spelling.ts';

const spellings: ByLanguage<Spelling> = { fr: french, nl: dutch, de: german, en: english };

// "15", "7:40", "116 000": what a figure sounds like is not worth a table of numerals. Ours mostly have two.
const syllablesOfFigure = 2;

/**
 * Counts the syllables of words, each once. It goes by spelling, with a short list of words for each language that are said
 * otherwise: near enough for an average over a text, and not meant to part a word.
 */
export function syllableCounter(language: Language): (word: string) => number {
	const known = new Map<string, number>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const syllables = syllablesIn(word, language);
		known.set(word, syllables);
		return syllables;
	};
}

/** Syllables of what stands between two spaces: `l’amie`, `14-jarige`, `GSM`, `{F06_hundred}`. At least one. */
export function syllablesIn(word: string, language: Language): number {
	const said = word.normalize('NFC').replace(/\{[^}]*\}/g, '0');
	const figures = said.match(/\d+/g) ?? [];
	// English alone has apostrophes inside what is one word to the ear.
	const parts = said.match(language === 'en' ? /\p{L}+(?:['’]\p{L}+)*/gu : /\p{L}+/gu) ?? [];
	const all = parts.map((part) => syllablesInPart(part, spellings[language]));
	return Math.max(1, sum(all) + syllablesOfFigure * figures.length);
}

function syllablesInPart(part: string, { respelt, vowels }: Spelling): number {
	// An abbreviation is spelled out, letter by letter.
	if (/^(?:\p{Lu}{2,4}|ok)$/u.test(part)) return part.length;
	const word = part.toLowerCase();
	const said = respelt.reduce((letters, [form, as]) => letters.replace(form, as), word);
	const heard = said.match(vowels)?.length ?? 0;
	// A word whose vowels all fell silent still has one: "le", "the". What stands before an apostrophe has none: "l", "qu".
	return heard === 0 && /[aeioy]/.test(word) ? 1 : heard;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
