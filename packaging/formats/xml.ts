/** A piece of XML: an element with its attributes and what stands inside. Names carry their prefix (`adlcp:scormtype`). */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

/** An element, in the order in which one reads it. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly (XmlElement | string)[]
): XmlElement {
	return { name, attributes, children };
}

/** A whole document in UTF-8, one element a line, so that two builds can be compared line by line. */
export function documentOf(root: XmlElement): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${textOf(root, '')}\n`;
}

function textOf({ name, attributes, children }: XmlElement, indent: string): string {
	const start = `${indent}<${name}${attributesOf(attributes)}`;
	if (children.length === 0) return `${start}/>`;
	if (children.every((child) => typeof child === 'string'))
		return `${start}>${children.map(escaped).join('')}</${name}>`;
	const lines = children.map((child) =>
		typeof child === 'string' ? indent + escaped(child) : textOf(child, `${indent}  `),
	);
	return [`${start}>`, ...lines, `${indent}</${name}>`].join('\n');
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escaped(value)}"`)
		.join('');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
