import { digestOf, sha256 } from '../sha256.ts';
import { evened } from './word-finder.ts';

// "name of three words" is the longest that the list of hashes holds.
const longestName = 3;
// More different words than all texts together have; three of them still make a whole number that is exact.
const mostWords = 2 ** 17;

/** Finds the first name in a text of which the list holds the hash: a word, or two or three that follow each other. */
export type NameFinder = (text: string) => string | undefined;

/**
 * Prepares the search for names that are known by their SHA-256 alone. Most words come back again and again: what was
 * hashed once is remembered by the numbers of its words, which is much quicker than by the words themselves.
 */
export function nameFinderOf(hashed: readonly string[]): NameFinder {
	if (hashed.length === 0) return () => undefined;
	const isName = hashFinder(hashed);
	const numbers = new Map<string, number>();
	const harmless = new Set<number>();
	const numberOf = (word: string) => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		if (numbers.size === mostWords) throw new Error(`More than ${mostWords} different words`);
		numbers.set(word, numbers.size);
		return numbers.size - 1;
	};
	return (text) => {
		const words = evened(text).match(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu) ?? [];
		const sequence = words.map(numberOf);
		for (let from = 0; from < words.length; from++) {
			let key = 0;
			for (let to = from; to < Math.min(from + longestName, words.length); to++) {
				// One more than its number, so that "a" and "a a" have not the same key.
				key = key * mostWords + sequence[to]! + 1;
				if (harmless.has(key)) continue;
				const name = words.slice(from, to + 1).join(' ');
				if (isName(name)) return name;
				harmless.add(key);
			}
		}
		return undefined;
	};
}

/** Only a hash that begins as one of the list is written out to be compared. */
function hashFinder(hashed: readonly string[]): (name: string) => boolean {
	const hashes = new Set(hashed);
	const beginnings = new Set(hashed.map((hash) => parseInt(hash.slice(0, 8), 16) | 0));
	return (name) => beginnings.has(digestOf(name)[0]!) && hashes.has(sha256(name));
}
