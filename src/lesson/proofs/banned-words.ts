import type { Finding } from '../door/tree.ts';
import type { Message } from './said.ts';
import { evened } from './word-finder.ts';
import type { WordFinder } from './word-finder.ts';

// "name of three words" is the longest that the list of hashes holds.
const longestName = 3;

/** Words that blame, words for abuse that nobody who cares uses, and names that may not be spread. */
export function bannedWords(
	messages: readonly Message[],
	banned: WordFinder,
	isHashed: (words: string) => boolean,
): Finding[] {
	return messages.flatMap(({ path, words }) => {
		const word = banned(words);
		const name = nameIn(words, isHashed);
		return [
			...(word === undefined
				? []
				: [
						{
							path,
							says: `"${word}" is on the list of banned words (scenarios/banned-words.yaml, which says why). Say it otherwise`,
						},
					]),
			...(name === undefined
				? []
				: [
						{
							path,
							says: `"${name}" is the name of a tool or of a real person. Names send people searching: leave it out`,
						},
					]),
		];
	});
}

/** The first name in a text: a word, or two or three that follow each other. */
function nameIn(text: string, isName: (words: string) => boolean): string | undefined {
	const words = evened(text).match(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu) ?? [];
	for (let place = 0; place < words.length; place++) {
		let name = '';
		for (const word of words.slice(place, place + longestName)) {
			name += name === '' ? word : ` ${word}`;
			if (isName(name)) return name;
		}
	}
	return undefined;
}
