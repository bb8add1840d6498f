/** Finds the first of some words in a text, whole and in any case; `*` at the end of a word stands for any ending. */
export type WordFinder = (text: string) => string | undefined;

/** Prepares the search for a list of words once, for it is done in every message. */
export function finderOf(words: readonly string[]): WordFinder {
	if (words.length === 0) return () => undefined;
	const forms = words.map((word) => {
		const form = evened(word.replace(/\*$/, '')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		// A sign such as % may follow a figure without a space.
		const begins = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
		return `${begins}${form}${word.endsWith('*') ? '[\\p{L}\\p{N}]*' : ''}`;
	});
	const form = new RegExp(`(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return (text) => form.exec(evened(text))?.[0];
}

/** Small letters, plain apostrophes, single spaces: so that one spelling of a word finds all. */
export function evened(text: string): string {
	return text
		.toLowerCase()
		.replace(/[’ʼ‘]/g, "'")
		.replace(/[\s\u00a0\u202f]+/g, ' ');
}
