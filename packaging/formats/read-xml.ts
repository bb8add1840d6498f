import { element } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * Reads the XML of a manifest: elements, attributes, text. Comments and processing instructions are passed over.
 * Throws a `SyntaxError` that says where, for a document that no reader of XML would take.
 */
export function readXml(text: string): XmlElement {
	const document: Open = { name: '', attributes: {}, children: [] };
	const open: Open[] = [document];
	let end = 0;
	for (const match of text.matchAll(markup)) {
		const [token, closes, name = '', attributes = '', empty] = match;
		const inside = open[open.length - 1]!;
		keepText(inside, text.slice(end, match.index), () => placeOf(text, end));
		end = match.index + token.length;
		if (token.startsWith('<!') || token.startsWith('<?')) {
			if (!token.endsWith('>')) throw wrong('a comment is never closed', text, match.index);
			continue;
		}
		if (closes) {
			if (inside.name !== name) throw wrong(`</${name}> closes <${inside.name}>`, text, end);
			open.pop();
		} else {
			const child: Open = { name, attributes: attributesFrom(attributes), children: [] };
			inside.children.push(child);
			if (!empty) open.push(child);
		}
	}
	keepText(open[open.length - 1]!, text.slice(end), () => placeOf(text, end));
	const [root, ...others] = document.children.filter((child) => typeof child !== 'string');
	if (open.length > 1) throw wrong(`<${open[open.length - 1]!.name}> is never closed`, text, end);
	if (!root || others.length > 0) throw wrong('there must be exactly one root element', text, end);
	return root;
}

/** All elements of a document, in its order, the root first. */
export function elementsOf(root: XmlElement): XmlElement[] {
	return [root, ...childrenOf(root).flatMap(elementsOf)];
}

/** The elements that stand directly inside another. */
export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
	return parent.children.filter(
		(child): child is XmlElement =>
			typeof child !== 'string' && (name === undefined || child.name === name),
	);
}

/** The words inside an element, without the spaces around them. */
export function wordsOf({ children }: XmlElement = element('')): string {
	return children
		.filter((child) => typeof child === 'string')
		.join('')
		.trim();
}

interface Open extends XmlElement {
	readonly children: (XmlElement | string)[];
}

// A comment that never closes is taken to the end, lest the end be looked for again from each `<!--` in it.
const markup =
	/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<![^>]*(?:>|$)|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

function keepText(inside: Open, text: string, place: () => string): void {
	if (text.includes('<')) throw new SyntaxError(`${place()} a tag cannot be read`);
	if (inside.name === '' && text.trim() !== '')
		throw new SyntaxError(`${place()} there are words outside the root element`);
	if (text !== '') inside.children.push(unescaped(text));
}

function attributesFrom(text: string): Record<string, string> {
	const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
	return Object.fromEntries(
		[...found].map(([, name, double, single]) => [name!, unescaped(double ?? single ?? '')]),
	);
}

const characters: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'",
};

function unescaped(text: string): string {
	return text.replace(
		/&(?:#x([\da-f]+)|#(\d+)|\w+);/gi,
		(entity, hex?: string, decimal?: string) =>
			hex || decimal
				? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
				: (characters[entity] ?? entity),
	);
}

function wrong(says: string, text: string, at: number): SyntaxError {
	return new SyntaxError(`${placeOf(text, at)} ${says}`);
}

function placeOf(text: string, at: number): string {
	return `line ${text.slice(0, at).split('\n').length}:`;
}
