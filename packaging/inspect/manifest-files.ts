import type { Format } from '../formats/format.ts';
import { childrenOf, elementsOf } from '../formats/read-xml.ts';
import type { XmlElement } from '../formats/xml.ts';

/** What is wrong with the resources: each SCO must start, and the list of files must be exactly the zip, both ways. */
export function wrongFiles(root: XmlElement, format: Format, names: readonly string[]): string[] {
	const resources = elementsOf(root).filter(({ name }) => name === 'resource');
	const listed = resources.flatMap((resource) => childrenOf(resource, 'file')).map(hrefOf);
	const shipped = names.filter((name) => name !== 'imsmanifest.xml');
	return [
		...resources.flatMap((resource) => wrongResource(resource, format, names)),
		...(resources.some((resource) => typeOf(resource) === 'sco') ? [] : ['no resource is a SCO.']),
		...listed.flatMap(wrongHref),
		...listed
			.filter((href, place) => listed.indexOf(href) !== place)
			.map((href) => `the file "${href}" is listed twice.`),
		...listed
			.filter((href) => !names.includes(href))
			.map((href) => `the file "${href}" is listed, and is not in the zip.`),
		...shipped
			.filter((name) => !listed.includes(name))
			.map((name) => `the file "${name}" is in the zip, and is not listed.`),
	];
}

function wrongResource(resource: XmlElement, format: Format, names: readonly string[]): string[] {
	const { attributes } = resource;
	const identifier = attributes['identifier'] ?? '';
	const spelling = format === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
	const kind = attributes[spelling];
	const href = attributes['href'];
	if (kind !== 'sco' && kind !== 'asset')
		return [`the resource "${identifier}" must say ${spelling}="sco" or "asset".`];
	if (kind === 'asset' && href === undefined) return [];
	if (href === undefined) return [`the SCO "${identifier}" has no href, so it cannot start.`];
	if (!names.includes(href)) return [`"${identifier}" starts "${href}", which is not in the zip.`];
	return [];
}

function wrongHref(href: string): string[] {
	return /^[a-z][a-z\d+.-]*:|^\/|\\|\s|\?|#|(^|\/)\.\.?(\/|$)/i.test(href) || href === ''
		? [`the address "${href}" must be a plain relative path: no space, \\, .., query or host.`]
		: [];
}

function typeOf({ attributes }: XmlElement): string | undefined {
	return attributes['adlcp:scormtype'] ?? attributes['adlcp:scormType'];
}

function hrefOf({ attributes }: XmlElement): string {
	return attributes['href'] ?? '';
}
