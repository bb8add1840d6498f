import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formats } from '../../packaging/formats/format.ts';
import { proposedIdentifiers } from '../../packaging/identifiers/identifiers.ts';
import { inspect } from '../../packaging/inspect/inspect.ts';
import { pack } from '../../packaging/pack.ts';
import { bytesOf, textOf, unzip } from '../../packaging/zip.ts';
import type { Course } from '../../src/lesson/course.ts';
import type { Packed } from '../../src/lesson/packed-course.ts';
import { besideWordsIn, scarf, scarfCourse, scarfOrder, scarfZip, stubPlayer } from './sample.ts';

describe.each(formats)('a package of %s', (format) => {
	it('passes the inspection, in one language and in four', () => {
		const all = scarfZip({ format, languages: ['fr', 'nl', 'de', 'en'] });

		expect(inspect(scarfZip({ format }), format)).toEqual([]);
		expect(inspect(all, format)).toEqual([]);
	});

	it('is made twice with the same SHA-256', () => {
		const [one, two] = [scarfZip({ format }), scarfZip({ format })].map((zip) =>
			createHash('sha256').update(zip).digest('hex'),
		);

		expect(one).toBe(two);
	});
});

describe('the launch page of a package', () => {
	const page = (zip: Uint8Array) => textOf(unzip(zip)['index.html']!);

	it('speaks the first language of the package', () => {
		expect(page(scarfZip({ languages: ['nl', 'en'] }))).toContain('<html lang="nl">');
	});

	it('writes a title without letting it become markup', () => {
		expect(page(scarfZip())).toContain('<title>L’écharpe &amp; &lt;nous> fr</title>');
	});

	it('says which standard the package speaks', () => {
		expect(page(scarfZip({ format: 'scorm2004-4' }))).toContain(
			'id="package">{"format":"scorm2004-4","defaultLanguage":"fr",',
		);
	});
});

it('carries the course word for word before the player, whatever its texts hold', () => {
	const course = { ...scarfCourse(['fr']), id: '</script><!-- &amp; \u2028' };

	const player = textOf(unzip(scarfZip({}, course))['player.js']!);

	const [, json, rest] = /^self\.course=([^\n]*);\n([^]*)$/.exec(player)!;
	expect(JSON.parse(json!)).toEqual(course);
	expect(rest).toBe(textOf(stubPlayer.files['player.js']!));
});

describe('the check page of a package', () => {
	const files = unzip(scarfZip({ languages: ['nl', 'en'], format: 'scorm2004-4' }));
	const page = textOf(files['check.html']!);

	it('holds its words in the languages of the package, and nothing of the lesson', () => {
		expect(page).toContain('<html lang="nl">');
		expect(page).toContain('id="words">{"nl":{"title":"Check nl"},"en":{"title":"Check en"}}<');
		expect(page).toContain('{"course":"scarf","format":"scorm2004-4","defaultLanguage":"nl"}');
		expect(page).not.toContain('who_may');
	});

	it('is listed in the manifest, with its script and style, and the launch page holds nothing of it', () => {
		const manifest = textOf(files['imsmanifest.xml']!);

		for (const name of ['check.html', 'check.js', 'check.css'])
			expect(manifest).toContain(`<file href="${name}"/>`);
		expect(textOf(files['index.html']!)).not.toContain('Check nl');
	});

	it('lets only its own script and style through', () => {
		expect(page).toContain(
			"default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
		);
	});
});

describe('the accessibility page of a package', () => {
	const files = unzip(scarfZip({ languages: ['nl', 'fr'] }));
	const page = textOf(files['accessibility.html']!);

	it('says in each language what stands in its words, and lets no word become markup', () => {
		expect(page).toContain('<html lang="nl"');
		expect(page).toContain('<section class="scene" id="fr" lang="fr">\n<h2>For all fr</h2>');
		expect(page).toContain('<h3>Aim &amp; end</h3>\n<p>For everyone.</p>\n<p>Call');
		expect(page).toContain('href="#fr" lang="fr"');
	});

	it('holds no script, and is listed in the manifest', () => {
		expect(page).not.toContain('<script');
		expect(page).toContain("default-src 'none'; style-src 'self'");
		expect(textOf(files['imsmanifest.xml']!)).toContain('<file href="accessibility.html"/>');
	});

	it('has its words beside the lessons too, one file for each language', () => {
		expect(Object.keys(files)).toEqual(
			expect.arrayContaining(['lessons/accessibility_fr.js', 'lessons/accessibility_nl.js']),
		);
		expect(textOf(files['index.html']!)).not.toContain('For everyone');
	});
});

it('gives whatever its page loads another address as soon as any of it is another', () => {
	const order = scarfOrder();
	const edition = (
		files: Packed['files'],
		player = stubPlayer,
		page: Course = scarfCourse(['fr']),
	) => {
		const packed = { page, files };
		const zip = pack(order, packed, player, proposedIdentifiers('scarf'), besideWordsIn(['fr']));
		return /"edition":"(\w+)"/.exec(textOf(unzip(zip)['index.html']!))![1];
	};
	const file = { lesson: scarf, registry: { facts: {}, rules: {} } };

	expect(edition({ scarf: file })).toBe(edition({ scarf: file }));
	expect(edition({ scarf: { ...file, lesson: { ...scarf, minutes: 99 } } })).not.toBe(
		edition({ scarf: file }),
	);
	const files = { ...stubPlayer.files, 'player.js': bytesOf('(()=>{2})()') };
	expect(edition({ scarf: file }, { ...stubPlayer, files })).not.toBe(edition({ scarf: file }));
	const inOrder = { ...scarfCourse(['fr']), isInOrder: true } as const;
	expect(edition({ scarf: file }, stubPlayer, inOrder)).not.toBe(edition({ scarf: file }));
});
