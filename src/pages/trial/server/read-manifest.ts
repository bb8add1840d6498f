import {
	childrenOf,
	elementsOf,
	readXml,
	wordsOf,
} from '../../../../packaging/formats/read-xml.ts';
import type { XmlElement } from '../../../../packaging/formats/xml.ts';
import type { Format } from '../lms/ask.ts';
import { launchPath } from './launch-path.ts';

/** One launchable page of a package. */
export interface ScoOfPackage {
	readonly title: string;
	/** Relative to the top of the zip, with its parameters. */
	readonly href: string;
	readonly launchData: string;
	readonly masteryScore: string;
	readonly completionThreshold: string;
}

/** What an LMS takes from a manifest. */
export interface Manifest {
	readonly title: string;
	readonly format: Format;
	readonly scos: readonly ScoOfPackage[];
}

/** Reads any manifest as mildly as LMSs do. Throws a `SyntaxError` for what is not XML. */
export function readManifest(text: string): Manifest {
	const root = readXml(text);
	const organization = defaultOrganization(root);
	const [resources] = named(root, 'resources');
	const scos = (organization ? elementsOf(organization) : []).flatMap((item) => {
		const resource = local(item) === 'item' && resources && resourceOf(resources, item);
		return resource && isSco(resource) ? [scoOf(root, resources, resource, item)] : [];
	});
	return {
		title: titleOf(organization) || titleOf(root) || 'Untitled',
		format: formatOf(root),
		scos,
	};
}

function scoOf(
	root: XmlElement,
	resources: XmlElement,
	resource: XmlElement,
	item: XmlElement,
): ScoOfPackage {
	const bases = [root, resources, resource].map((element) => attribute(element, 'base'));
	return {
		title: titleOf(item) || 'Untitled',
		href: launchPath(bases, attribute(resource, 'href'), attribute(item, 'parameters')),
		launchData: wordsIn(item, 'datafromlms'),
		masteryScore: wordsIn(item, 'masteryscore') || wordsIn(item, 'minnormalizedmeasure'),
		completionThreshold: thresholdOf(item),
	};
}

/** The third edition writes the threshold as text, the fourth as an attribute. */
function thresholdOf(item: XmlElement): string {
	const [threshold] = elementsOf(item).filter(
		(element) => local(element) === 'completionthreshold',
	);
	if (!threshold) return '';
	return attribute(threshold, 'minprogressmeasure') || wordsOf(threshold);
}

function defaultOrganization(root: XmlElement): XmlElement | undefined {
	const [organizations] = named(root, 'organizations');
	if (!organizations) return undefined;
	const all = named(organizations, 'organization');
	const chosen = attribute(organizations, 'default');
	return all.find((organization) => attribute(organization, 'identifier') === chosen) ?? all[0];
}

function resourceOf(resources: XmlElement, item: XmlElement): XmlElement | undefined {
	const reference = attribute(item, 'identifierref');
	return named(resources, 'resource').find(
		(resource) => reference !== '' && attribute(resource, 'identifier') === reference,
	);
}

function isSco(resource: XmlElement): boolean {
	return attribute(resource, 'scormtype').toLowerCase() === 'sco';
}

/** An LMS goes by the version; where there is none, by the namespace. */
function formatOf(root: XmlElement): Format {
	const version = wordsIn(root, 'schemaversion');
	if (version) return /2004|1\.3/.test(version) ? 'scorm2004' : 'scorm12';
	return Object.values(root.attributes).includes('http://www.adlnet.org/xsd/adlcp_v1p3')
		? 'scorm2004'
		: 'scorm12';
}

function titleOf(element: XmlElement | undefined): string {
	return element ? wordsOf(named(element, 'title')[0]) : '';
}

/** The words of the first element of that name, anywhere inside but in another item. */
function wordsIn(element: XmlElement, name: string): string {
	for (const child of childrenOf(element)) {
		if (local(child) === name) return wordsOf(child);
		const inside = local(child) === 'item' ? '' : wordsIn(child, name);
		if (inside) return inside;
	}
	return '';
}

function named(element: XmlElement, name: string): XmlElement[] {
	return childrenOf(element).filter((child) => local(child) === name);
}

/** Names without their prefix, in lower case: packages differ in both. */
function local({ name }: { readonly name: string }): string {
	return name.replace(/^.*:/, '').toLowerCase();
}

function attribute({ attributes }: XmlElement, name: string): string {
	return Object.entries(attributes).find(([key]) => local({ name: key }) === name)?.[1] ?? '';
}
