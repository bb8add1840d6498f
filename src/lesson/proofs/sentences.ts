import { byLanguage } from '../lesson.ts';
import type { ByLanguage, Language } from '../lesson.ts';

// Written with a full stop that ends nothing, in small letters. Titles before a name, and what stands within a sentence.
const shortened: ByLanguage<readonly string[]> = {
	fr: ['m', 'mm', 'dr', 'p', 'ex', 'cf', 'env', 'av', 'st'],
	nl: [
		'dr',
		'dhr',
		'mevr',
		'bv',
		'bijv',
		'd.w.z',
		'm.a.w',
		'o.a',
		'i.p.v',
		'p',
		'ca',
		'resp',
		'vs',
	],
	de: ['dr', 'hr', 'fr', 'z', 'b', 'z.b', 'd.h', 'u.a', 'bzw', 'ca', 'nr', 's', 'vgl', 'evtl', 'd'],
	en: ['mr', 'mrs', 'ms', 'dr', 'st', 'e.g', 'i.e', 'vs', 'p', 'approx', 'no'],
};

const endings = byLanguage((language) => new Set(shortened[language]));

/**
 * The sentences of a text. Each paragraph, each message of a chat ends at least one, with or without a full stop.
 *
 * Ends are full stops, question and exclamation marks, and three dots before a capital. A quotation that is over ends nothing
 * where its sentence goes on in small letters: « Non ! » dit-elle.
 */
export function sentencesIn(text: string, language: Language): string[] {
	return text.split(/\n+/).flatMap((paragraph) => sentencesInLine(paragraph, language));
}

/** The words of a sentence, as they stand between spaces: `l’amie` is one, so is `{H1}`, and a dash is none. */
export function wordsOf(sentence: string): string[] {
	return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

// What ends a sentence, the signs that close behind it (in French after a space), and the space before the next one.
const ends = /([.!?…]+)((?:\s?[»”’"')\]“])*)\s+(?=[^\s»”)\]])/gu;

function sentencesInLine(line: string, language: Language): string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const found of line.matchAll(ends)) {
		const [whole, signs = '', closing = ''] = found;
		const before = line.slice(from, found.index);
		const after = line.slice(found.index + whole.length);
		if (!isEnd({ before, signs, closing, after }, language)) continue;
		sentences.push(line.slice(from, found.index + whole.length).trim());
		from = found.index + whole.length;
	}
	return [...sentences, line.slice(from).trim()].filter((sentence) => wordsOf(sentence).length > 0);
}

interface Stop {
	readonly before: string;
	readonly signs: string;
	readonly closing: string;
	readonly after: string;
}

function isEnd({ before, signs, closing, after }: Stop, language: Language): boolean {
	// French puts a space before ! and ?: what ends then is still this sentence.
	if (wordsOf(before).length === 0) return false;
	const goesOnSmall = /^[\s«„“"'‘(—–-]*\p{Ll}/u.test(after);
	if (closing !== '' && goesOnSmall) return false;
	if (/^(?:…|\.{2,})$/.test(signs)) return !goesOnSmall;
	if (signs !== '.') return true;
	const word = /[\p{L}\p{N}.:]+$/u.exec(before)?.[0].toLowerCase() ?? '';
	// am 2. Dezember
	if (language === 'de' && /^\d{1,2}$/.test(word)) return false;
	return !endings[language].has(word);
}
