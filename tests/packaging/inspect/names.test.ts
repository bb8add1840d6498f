import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../packaging/inspect/inspect.ts';
import { unzip } from '../../../packaging/zip.ts';
import { scarfZip, scarfZipWith } from '../sample.ts';

describe('a zip is refused when', () => {
	it.each([
		['Été.js', 'small letters without accents'],
		['a b.js', 'small letters without accents'],
		['.hidden/a.js', 'small letters without accents'],
		['player.js.map', '"player.js.map" cannot be shipped.'],
		['lazy.mjs', '"lazy.mjs" cannot be shipped.'],
		[`${'a/'.repeat(50)}b.js`, 'is too long'],
	])('it holds %s', (name, says) => {
		expect(
			inspect(
				scarfZipWith(name, () => ''),
				'scorm12',
			).join('\n'),
		).toContain(says);
	});

	it('there is no manifest', () => {
		expect(inspect(scarfZipWith('imsmanifest.xml', undefined), 'scorm12')).toContain(
			'there is no imsmanifest.xml at the root of the zip.',
		);
	});

	it('the manifest is not the first entry', () => {
		const files = unzip(scarfZip());
		const turned = zipSync(Object.fromEntries(Object.entries(files).reverse()));

		expect(inspect(turned, 'scorm12')[0]).toBe(
			'imsmanifest.xml must be the first entry of the zip; "player.js" is.',
		);
	});
});
