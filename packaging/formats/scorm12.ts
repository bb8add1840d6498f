import { schemaVersions } from './format.ts';
import { launchDataOf } from './manifest.ts';
import type { Description } from './manifest.ts';
import { element } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The manifest of SCORM 1.2. Moodle knows its elements by prefix, so the prefixes are literally these. */
export function scorm12Manifest(description: Description): XmlElement {
	const { identifiers } = description;
	return element(
		'manifest',
		{
			identifier: identifiers.manifest,
			version: '1.0',
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
		},
		element(
			'metadata',
			{},
			element('schema', {}, 'ADL SCORM'),
			element('schemaversion', {}, schemaVersions.scorm12),
			metadataOf(description),
		),
		element('organizations', { default: identifiers.organization }, organizationOf(description)),
		element(
			'resources',
			{},
			element(
				'resource',
				{
					identifier: identifiers.resource,
					type: 'webcontent',
					'adlcp:scormtype': 'sco',
					href: 'index.html',
				},
				...description.files.map((href) => element('file', { href })),
			),
		),
	);
}

function organizationOf(description: Description): XmlElement {
	const { identifiers, titles } = description;
	const launchData = launchDataOf(description);
	return element(
		'organization',
		{ identifier: identifiers.organization },
		element('title', {}, titles[0].title),
		element(
			'item',
			{ identifier: identifiers.item, identifierref: identifiers.resource, isvisible: 'true' },
			element('title', {}, titles[0].title),
			...(launchData ? [element('adlcp:datafromlms', {}, launchData)] : []),
		),
	);
}

/** What a catalogue shows: title and description in every language of the package. */
function metadataOf({ titles }: Description): XmlElement {
	const words = (key: 'title' | 'description') =>
		titles.map((title) => element('langstring', { 'xml:lang': title.language }, title[key]));
	return element(
		'lom',
		{ xmlns: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1' },
		element(
			'general',
			{},
			element('title', {}, ...words('title')),
			...titles.map(({ language }) => element('language', {}, language)),
			element('description', {}, ...words('description')),
		),
	);
}
