/** A sentence that stands on the page, and where. */
export interface Sentence {
	readonly text: string;
	readonly range: Range;
}

/** What is not read aloud: controls, other languages, and what a learner writes. Choices and doors are part of the story. */
const unread =
	'button:not([data-choice]):not([data-lesson]), main [lang], [aria-hidden="true"], textarea';

/** Every sentence that can be seen in a part of the page, in the order of reading. */
export function sentencesIn(part: HTMLElement): Sentence[] {
	const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
	const sentences: Sentence[] = [];
	while (walker.nextNode()) {
		const words = walker.currentNode as Text;
		if (!isRead(words.parentElement!)) continue;
		for (const [start, end] of sentencesOf(words.data)) {
			const range = new Range();
			range.setStart(words, start);
			range.setEnd(words, end);
			sentences.push({ text: words.data.slice(start, end), range });
		}
	}
	return sentences;
}

/** Where each sentence of a text begins and ends. A mark ends one if a space follows, so that 41.9 stays whole. */
export function sentencesOf(text: string): readonly (readonly [start: number, end: number])[] {
	const found = text.matchAll(/[\p{L}\p{N}«“„‘(].*?(?:[.!?…]+[\s»”“’)]*(?=\s|$)|$)/gsu);
	return [...found].map(({ 0: { length }, index }) => [index, index + length]);
}

function isRead(holder: Element): boolean {
	return (
		!holder.closest(unread) &&
		holder.getClientRects().length > 0 &&
		getComputedStyle(holder).visibility === 'visible'
	);
}
