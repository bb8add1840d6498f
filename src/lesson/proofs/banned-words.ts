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
		const name = namesIn(words).find(isHashed);
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

/** Each word, and each two and three that follow each other. */
function namesIn(text: string): string[] {
	const words = evened(text).match(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu) ?? [];
	return words.flatMap((_, place) =>
		Array.from({ length: Math.min(longestName, words.length - place) }, (_, more) =>
			words.slice(place, place + more + 1).join(' '),
		),
	);
}
