import { schemaVersions } from './format.ts';
import { launchDataOf } from './manifest.ts';
import type { Description } from './manifest.ts';
import { element } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The manifest of SCORM 2004, 4th Edition: what the SCO says about completion and success stands, and nothing is sequenced. */
export function scorm2004Manifest(description: Description): XmlElement {
	const { identifiers } = description;
	return element(
		'manifest',
		{
			identifier: identifiers.manifest,
			version: '1.0',
			xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
			'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
			'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
			'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
		},
		element(
			'metadata',
			{},
			element('schema', {}, 'ADL SCORM'),
			element('schemaversion', {}, schemaVersions['scorm2004-4']),
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
					'adlcp:scormType': 'sco',
					href: 'index.html',
				},
				...description.files.map((href) => element('file', { href })),
			),
		),
	);
}

function organizationOf({ identifiers, titles, ...rest }: Description): XmlElement {
	const launchData = launchDataOf({ identifiers, titles, ...rest });
	return element(
		'organization',
		{ identifier: identifiers.organization, 'adlseq:objectivesGlobalToSystem': 'false' },
		element('title', {}, titles[0].title),
		element(
			'item',
			{ identifier: identifiers.item, identifierref: identifiers.resource, isvisible: 'true' },
			element('title', {}, titles[0].title),
			...(launchData ? [element('adlcp:dataFromLMS', {}, launchData)] : []),
			element(
				'imsss:sequencing',
				{},
				element('imsss:deliveryControls', {
					completionSetByContent: 'true',
					objectiveSetByContent: 'true',
				}),
			),
			element(
				'adlnav:presentation',
				{},
				element(
					'adlnav:navigationInterface',
					{},
					element('adlnav:hideLMSUI', {}, 'continue'),
					element('adlnav:hideLMSUI', {}, 'previous'),
				),
			),
		),
		element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
	);
}

function metadataOf({ titles }: Description): XmlElement {
	const words = (key: 'title' | 'description') =>
		titles.map(({ language, [key]: text }) => element('string', { language }, text));
	return element(
		'lom',
		{ xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
		element(
			'general',
			{},
			element('title', {}, ...words('title')),
			...titles.map(({ language }) => element('language', {}, language)),
			element('description', {}, ...words('description')),
		),
	);
}
