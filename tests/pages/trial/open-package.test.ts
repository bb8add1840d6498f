import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { launchPath } from '../../../src/pages/trial/server/launch-path.ts';
import { openPackage } from '../../../src/pages/trial/server/open-package.ts';
import { sampleManifest, sampleZip, zipOf } from './sample-zip.ts';
import type { Sample } from './sample-zip.ts';

const opened = (sample: Sample) => {
	const found = openPackage('sample.zip', sampleZip(sample));
	if (!found.ok) throw new Error(found.says);
	return found.package;
};
const saysOf = (bytes: Uint8Array) => {
	const found = openPackage('sample.zip', bytes);
	return found.ok ? 'opened' : found.says;
};

test.each(['scorm12', 'scorm2004'] as const)('opens a package of %s from elsewhere', (format) => {
	expect(opened({ format })).toMatchObject({
		format,
		title: 'Elsewhere',
		scos: [{ title: 'First', href: 'index.html' }],
	});
});

test('follows xml:base on manifest, resources and resource, and appends parameters', () => {
	const { scos } = opened({
		format: 'scorm2004',
		manifestBase: 'course/',
		resourcesBase: 'pages/',
		resourceBase: 'one/',
		href: 'start.html?from=lms#top',
		parameters: '?lang=nl&amp;band=12-14',
		files: { 'course/pages/one/start.html': '<p>Here</p>' },
	});

	expect(scos[0]?.href).toBe('course/pages/one/start.html?from=lms&lang=nl&band=12-14#top');
});

test.each([
	['index.html', '', 'index.html'],
	['index.html', '?lang=nl', 'index.html?lang=nl'],
	['index.html', '&lang=nl', 'index.html?lang=nl'],
	['index.html?a=1', 'lang=nl', 'index.html?a=1&lang=nl'],
	['index.html', '#two', 'index.html#two'],
	['index.html#one', '#two', 'index.html#one'],
	['a\\b.html', '', 'a/b.html'],
])('%s with parameters "%s" opens %s', (href, parameters, path) => {
	expect(launchPath([], href, parameters)).toBe(path);
});

test('reads launch data, mastery score and completion threshold in either spelling', () => {
	const mild = opened({
		item: '<adlcp:datafromlms>lang=fr</adlcp:datafromlms><adlcp:masteryscore>60</adlcp:masteryscore>',
	});
	const later = opened({
		format: 'scorm2004',
		item: `<adlcp:dataFromLMS>lang=nl</adlcp:dataFromLMS>
			<adlcp:completionThreshold minProgressMeasure="0.9"/>
			<imsss:sequencing xmlns:imsss="http://www.imsglobal.org/xsd/imsss"><imsss:objectives>
			<imsss:primaryObjective><imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective>
			</imsss:objectives></imsss:sequencing>`,
	});

	expect(mild.scos[0]).toMatchObject({ launchData: 'lang=fr', masteryScore: '60' });
	expect(later.scos[0]).toMatchObject({
		launchData: 'lang=nl',
		masteryScore: '0.6',
		completionThreshold: '0.9',
	});
});

test('takes the first organization where the manifest names no other', () => {
	const manifest = sampleManifest({})
		.replace(' default="o2"', '')
		.replace(/<organization identifier="o1">.*<\/organization>/, '');

	const found = openPackage('x.zip', zipOf({ 'imsmanifest.xml': manifest, 'index.html': '' }));

	expect(found.ok && found.package.title).toBe('Elsewhere');
});

test('reads a manifest in another encoding', () => {
	const manifest = sampleManifest({ title: 'Été' }).replace('UTF-8', 'ISO-8859-1');
	const latin1 = Uint8Array.from(manifest, (letter) => letter.charCodeAt(0));

	const zip = zipSync({ 'imsmanifest.xml': latin1, 'index.html': strToU8('') });
	const found = openPackage('x.zip', zip);

	expect(found.ok && found.package.title).toBe('Été');
});

test.each<[string, Uint8Array, string]>([
	['a zip of something else', zipOf({ 'hello.txt': 'Hi' }), 'This zip is no SCORM package'],
	['no zip at all', strToU8('Hello'), 'This file cannot be opened as a zip.'],
	['an empty file', new Uint8Array(), 'This file cannot be opened as a zip.'],
	[
		'a folder around everything',
		zipOf({ 'course/imsmanifest.xml': sampleManifest({}) }),
		'at the top of the zip; here it is "course/imsmanifest.xml"',
	],
	['broken XML', zipOf({ 'imsmanifest.xml': '<manifest><a></manifest>' }), 'cannot be read'],
	['an impossible letter', zipOf({ 'imsmanifest.xml': '<a>&#x110000;</a>' }), 'cannot be read'],
	[
		'no SCO',
		zipOf({ 'imsmanifest.xml': sampleManifest({}).replace('"sco"', '"asset"') }),
		'names no SCO',
	],
	['no launch page', sampleZip({ files: {} }), 'launch page "index.html" of "First" is not in'],
])('says in one sentence why it cannot open %s', (_what, bytes, says) => {
	expect(saysOf(bytes)).toContain(says);
});

test('leaves out files that claim a place outside the package', () => {
	const { files } = opened({
		files: {
			'index.html': '',
			'../outside.html': 'out',
			'a/../../outside.html': 'out',
			'/etc/outside': 'out',
			'C:\\outside.html': 'out',
			'..\\outside.html': 'out',
			'a..b/inside.html': 'in',
		},
	});

	expect([...files.keys()].sort()).toEqual(['a..b/inside.html', 'imsmanifest.xml', 'index.html']);
});
