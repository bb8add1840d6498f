import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/views/sentences.ts';

const parted = (text: string) => sentencesOf(text).map(([start, end]) => text.slice(start, end));

test('a text is read sentence by sentence, with the marks that end each', () => {
	expect(parted('Le tram arrive. Lina monte ? Elle dit\u00a0: « Oui ! » Puis rien…')).toEqual([
		'Le tram arrive.',
		'Lina monte ?',
		'Elle dit\u00a0: « Oui ! »',
		'Puis rien…',
	]);
});

test('a figure, a time or an address is not cut in two', () => {
	expect(parted('It was 41.9 at 7:40 on childfocus.be')).toEqual([
		'It was 41.9 at 7:40 on childfocus.be',
	]);
});

test('nothing is read of a text without a word in it', () => {
	expect(parted(' \n\t ')).toEqual([]);
	expect(parted(' · – 😂 ')).toEqual([]);
	expect(parted('„Hör auf“, schreibt sie.')).toEqual(['„Hör auf“, schreibt sie.']);
});
