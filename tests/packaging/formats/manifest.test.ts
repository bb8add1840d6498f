import { describe, expect, it } from 'vitest';
import { formats } from '../../../packaging/formats/format.ts';
import { manifestOf } from '../../../packaging/formats/manifest.ts';
import type { Title } from '../../../packaging/formats/manifest.ts';
import { elementsOf, readXml, wordsOf } from '../../../packaging/formats/read-xml.ts';
import { proposedIdentifiers } from '../../../packaging/identifiers/identifiers.ts';
import { wrongBySchema } from '../../../packaging/inspect/schemas.ts';

const french: Title = {
	language: 'fr',
	title: 'Le blouson & l’été',
	description: 'Une <histoire> "vraie"',
};
const dutch: Title = { language: 'nl', title: 'De spijkerjas', description: 'Één verhaal' };
const describing = (titles: readonly [Title, ...Title[]]) => ({
	identifiers: proposedIdentifiers('jacket'),
	titles,
	files: ['index.html', 'player.js'],
});

describe.each(formats)('a manifest of %s', (format) => {
	const one = manifestOf(format, describing([french]));
	const two = manifestOf(format, describing([french, dutch]));
	const words = (text: string, name: string) =>
		elementsOf(readXml(text))
			.filter((part) => part.name.toLowerCase() === name)
			.map(wordsOf);

	it('is valid by the schemas of ADL and IMS', async () => {
		const found = await wrongBySchema(format, [
			{ name: 'one', text: one },
			{ name: 'two', text: two },
		]);

		expect(found).toEqual([]);
	});

	it('keeps accents and ampersands of a title', () => {
		expect(words(one, 'title')).toContain('Le blouson & l’été');
	});

	it('has one SCO with exactly the files it is given', () => {
		const parts = elementsOf(readXml(one));

		expect(parts.filter(({ name }) => name === 'resource')).toHaveLength(1);
		expect(
			parts.filter(({ name }) => name === 'file').map(({ attributes }) => attributes['href']),
		).toEqual(['index.html', 'player.js']);
	});

	it('tells the SCO its language when there is only one', () => {
		expect(words(one, 'adlcp:datafromlms')).toEqual(['lang=fr']);
		expect(words(two, 'adlcp:datafromlms')).toEqual([]);
	});

	it('describes the package in each of its languages', () => {
		expect(two).toContain('De spijkerjas');
		expect(words(two, 'language')).toEqual(['fr', 'nl']);
	});

	it('names no schema that is not in the zip', () => {
		expect(one).not.toContain('schemaLocation');
	});
});

describe('the schemas', () => {
	it('refuse an element that is not theirs, and say in which package', async () => {
		const text = manifestOf('scorm12', describing([french])).replace('<resources>', '<sources/>$&');

		const [problem] = await wrongBySchema('scorm12', [{ name: 'jacket', text }]);

		expect(problem).toMatch(/^jacket: imsmanifest.xml, line \d+: .*sources/);
	});
});
