import type { Texts } from '../course.ts';

/** A paragraph that is read as prose. */
export interface Paragraph {
	/** Where it stands in its file: `scenes.tram.text[1]`. */
	readonly key: string;
	readonly text: string;
}

// Names and labels: to read them as sentences would make every text look easier than it is.
const labels = new Set([
	...['title', 'subtitle', 'label', 'people', 'path', 'chat', 'unit', 'low', 'high', 'groups'],
]);

/** What a lesson says in sentences, messages of its chats among them, by key. Both age bands, where they differ. */
export function proseIn(texts: Texts, within = ''): Paragraph[] {
	return Object.entries(texts).flatMap(([key, held]) => {
		const path = within === '' ? key : `${within}.${key}`;
		// A scene, a choice or a message may well be called as a label is.
		if (labels.has(key) && !/(?:^|\.)(?:scenes|choices|options|messages|prompts)$/.test(within))
			return [];
		return typeof held === 'string' ? paragraphsOf(held, path) : proseIn(held, path);
	});
}

function paragraphsOf(text: string, key: string): Paragraph[] {
	const paragraphs = text.split('\n\n');
	if (paragraphs.length === 1) return [{ key, text }];
	return paragraphs.map((paragraph, place) => ({ key: `${key}[${place}]`, text: paragraph }));
}
