import type { Finding } from '../door/tree.ts';
import type { NameFinder } from './name-finder.ts';
import type { Message } from './said.ts';
import type { WordFinder } from './word-finder.ts';

/** Words that blame, words for abuse that nobody who cares uses, and names that may not be spread. */
export function bannedWords(
	messages: readonly Message[],
	banned: WordFinder,
	names: NameFinder,
): Finding[] {
	return messages.flatMap(({ path, words }) => {
		const word = banned(words);
		const name = names(words);
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
