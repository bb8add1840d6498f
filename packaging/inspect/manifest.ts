import { schemaVersions } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';
import { childrenOf, elementsOf, readXml, wordsOf } from '../formats/read-xml.ts';
import type { XmlElement } from '../formats/xml.ts';
import { wrongFiles } from './manifest-files.ts';
import { wrongIdentifiers } from './manifest-identifiers.ts';

/** What is wrong with a manifest beyond what the schemas see (scorm.md §4.4). `names`: all files of the zip. */
export function wrongInManifest(text: string, format: Format, names: readonly string[]): string[] {
	const root = read(text);
	if (typeof root === 'string') return [`imsmanifest.xml ${root}`];
	const problems = [
		...wrongStandard(root, format),
		...wrongPrefixes(root),
		...wrongIdentifiers(root),
		...wrongTitles(root),
		...wrongFiles(root, format, names),
		...wrongValues(root),
	];
	return problems.map((says) => `imsmanifest.xml: ${says}`);
}

function read(text: string): XmlElement | string {
	try {
		return readXml(text);
	} catch (error) {
		if (error instanceof SyntaxError) return error.message;
		throw error;
	}
}

function wrongStandard(root: XmlElement, format: Format): string[] {
	const [metadata] = childrenOf(root, 'metadata');
	const said = (name: string) => wordsOf(metadata && childrenOf(metadata, name)[0]);
	const version = schemaVersions[format];
	return [
		...(said('schema') === 'ADL SCORM'
			? []
			: [`the schema must be "ADL SCORM", not "${said('schema')}".`]),
		...(said('schemaversion') === version
			? []
			: [`the schemaversion must be "${version}", not "${said('schemaversion')}".`]),
	];
}

/** Moodle knows elements by prefix and name, whatever the prefix stands for. */
function wrongPrefixes(root: XmlElement): string[] {
	const prefixes = Object.keys(root.attributes)
		.filter((name) => name.startsWith('xmlns:'))
		.map((name) => name.slice('xmlns:'.length));
	return prefixes
		.filter((prefix) => !knownPrefixes.includes(prefix))
		.map((prefix) => `the prefix "${prefix}" must be one of ${knownPrefixes.join(', ')}.`);
}

const knownPrefixes = ['adlcp', 'adlseq', 'adlnav', 'imsss', 'imsmd', 'xsi'];

function wrongTitles(root: XmlElement): string[] {
	return elementsOf(root)
		.filter(({ name }) => name === 'organization' || name === 'item')
		.filter((titled) => wordsOf(childrenOf(titled, 'title')[0]) === '')
		.map(({ name, attributes }) => `the ${name} "${attributes['identifier']}" has no title.`);
}

function wrongValues(root: XmlElement): string[] {
	return elementsOf(root).flatMap((part) => {
		const [, plain = part.name] = part.name.split(':');
		const words = wordsOf(part);
		const objective = part.attributes['objectiveID'];
		return [
			...(plain === 'masteryscore' && !isScore(words)
				? [`the masteryscore "${words}" is not a number from 0 to 100.`]
				: []),
			...(verdicts.includes(plain)
				? [`${part.name} would let the LMS judge by itself; a package of ours never asks for it.`]
				: []),
			...(plain.toLowerCase() === 'datafromlms' && words.length > 255
				? [`the launch data has ${words.length} characters; 255 fit.`]
				: []),
			...(objective !== undefined && !/^[A-Za-z][\w.:-]*$/.test(objective)
				? [`the objectiveID "${objective}" must begin with a letter and hold no spaces.`]
				: []),
		];
	});
}

const verdicts = [
	'masteryscore',
	'minNormalizedMeasure',
	'completionThreshold',
	'prerequisites',
	'timelimitaction',
	'timeLimitAction',
	'maxtimeallowed',
];

function isScore(words: string): boolean {
	return /^\d+(\.\d+)?$/.test(words) && Number(words) <= 100;
}
