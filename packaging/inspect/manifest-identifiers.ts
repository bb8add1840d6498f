import { elementsOf } from '../formats/read-xml.ts';
import type { XmlElement } from '../formats/xml.ts';

/** What is wrong with the identifiers of a manifest, and with what points to them. */
export function wrongIdentifiers(root: XmlElement): string[] {
	const parts = elementsOf(root);
	return [
		...wrongForms(parts),
		...twice(parts),
		...dangling(parts, 'item', 'resource'),
		...dangling(parts, 'dependency', 'resource'),
		...wrongDefault(parts),
	];
}

function wrongForms(parts: readonly XmlElement[]): string[] {
	return identified(parts)
		.filter(({ identifier }) => !/^[A-Za-z_][\w.-]*$/.test(identifier))
		.map(
			({ name, identifier }) =>
				`the identifier "${identifier}" of a ${name} must begin with a letter and hold letters, digits, . _ and - only.`,
		);
}

function twice(parts: readonly XmlElement[]): string[] {
	const all = identified(parts).map(({ identifier }) => identifier);
	const repeated = all.filter((identifier, place) => all.indexOf(identifier) !== place);
	return [...new Set(repeated)].map(
		(identifier) => `the identifier "${identifier}" is used twice.`,
	);
}

function dangling(parts: readonly XmlElement[], from: string, to: string): string[] {
	const targets = identifiersOf(parts, to);
	return parts
		.filter(({ name }) => name === from)
		.flatMap(({ attributes }) => attributes['identifierref'] ?? [])
		.filter((target) => !targets.includes(target))
		.map(
			(target) =>
				`a ${from} points to the ${to} "${target}", and there is only ${targets.join(', ')}.`,
		);
}

function wrongDefault(parts: readonly XmlElement[]): string[] {
	const known = identifiersOf(parts, 'organization');
	const chosen = parts.find(({ name }) => name === 'organizations')?.attributes['default'];
	if (chosen !== undefined && known.includes(chosen)) return [];
	return [`the default organization is "${chosen ?? ''}", and there is only ${known.join(', ')}.`];
}

function identifiersOf(parts: readonly XmlElement[], name: string): string[] {
	return identified(parts.filter((part) => part.name === name)).map(({ identifier }) => identifier);
}

function identified(parts: readonly XmlElement[]) {
	return parts.flatMap(({ name, attributes: { identifier } }) =>
		identifier === undefined ? [] : [{ name, identifier }],
	);
}
