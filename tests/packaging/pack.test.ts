import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formats } from '../../packaging/formats/format.ts';
import { inspect } from '../../packaging/inspect/inspect.ts';
import { textOf, unzip } from '../../packaging/zip.ts';
import { scarfCourse, scarfZip } from './sample.ts';

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

	it('carries the course word for word, whatever its texts hold', () => {
		const course = { ...scarfCourse(['fr']), id: '</script><!-- &amp; \u2028' };

		const json = /id="course">([^]*?)<\/script>/.exec(page(scarfZip({}, course)))![1]!;

		expect(JSON.parse(json)).toEqual(course);
	});

	it('says which standard the package speaks', () => {
		expect(page(scarfZip({ format: 'scorm2004-4' }))).toContain(
			'id="package">{"format":"scorm2004-4","defaultLanguage":"fr"}<',
		);
	});
});
