import type { Finding, Path } from '../door/tree.ts';
import type { Language } from '../lesson.ts';
import type { Message } from './said.ts';

/** The messages of one locale file. */
export interface Told {
	readonly language: Language;
	readonly messages: readonly Message[];
}

/** What each language lacks of the others: the same ids, in the same shape, with the same arguments. In the order given. */
export function differences(all: readonly Told[]): Finding[][] {
	const texts = all.map(({ language, messages }) => ({ language, texts: textsIn(messages) }));
	const wanted = new Map<string, Text & { readonly language: Language }>();
	for (const { language, texts: own } of texts) {
		for (const [key, text] of own) if (!wanted.has(key)) wanted.set(key, { ...text, language });
	}
	return texts.map(({ texts: own }) =>
		[...wanted].flatMap(([key, { path, asks, language }]) => {
			const text = own.get(key);
			if (!text) return [{ path, says: `is in ${language}, and not here` }];
			if (text.asks === asks) return [];
			const says = `${language} shows ${asks || 'nothing'} here, and this text shows ${text.asks || 'nothing'}`;
			return [{ path, says }];
		}),
	);
}

interface Text {
	readonly path: Path;
	/** All its arguments: `{F06_hundred} {H1}`. */
	readonly asks: string;
}

/** The texts of a file, each with the arguments of all its paragraphs. */
function textsIn(messages: readonly Message[]): Map<string, Text> {
	const texts = new Map<string, Text>();
	for (const { path, asks } of messages) {
		const own = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
		const key = own.join('/');
		const before = texts.get(key)?.asks ?? '';
		const names = [...before.split(' ').filter(Boolean), ...asks.map((name) => `{${name}}`)];
		texts.set(key, { path: own, asks: [...new Set(names)].sort().join(' ') });
	}
	return texts;
}
