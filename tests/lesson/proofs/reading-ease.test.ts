import { expect, test } from 'vitest';
import { languages } from '../../../src/lesson/lesson.ts';
import { isLong, sentencesOf } from '../../../src/lesson/proofs/sentences-of.ts';
import { proseIn } from '../../../src/lesson/proofs/prose.ts';
import { easeOf, lengthsOf } from '../../../src/lesson/proofs/reading-ease.ts';
import { syllableCounter } from '../../../src/lesson/proofs/syllables.ts';

test('measures sentences, words and syllables', () => {
	const sentences = sentencesOf({ a: 'Lina waits. Nobody calls.', b: 'ok' }, 'en');

	const lengths = lengthsOf(sentences, syllableCounter('en'));

	expect(lengths).toEqual({ sentences: 3, words: 5, syllables: 2 + 1 + 3 + 1 + 2 });
});

test.each([
	['fr', 207 - 1.015 * 10 - 73.6 * 1.5],
	['nl', 206.84 - 0.93 * 10 - 77 * 1.5],
	['de', 180 - 10 - 58.5 * 1.5],
	['en', 206.835 - 1.015 * 10 - 84.6 * 1.5],
] as const)(
	'weighs ten words a sentence and three syllables in two words by the formula of %s',
	(language, ease) => {
		expect(easeOf({ sentences: 10, words: 100, syllables: 150 }, language)).toBeCloseTo(ease);
	},
);

test.each(languages)('has nothing to say of no words, in %s', (language) => {
	expect(easeOf({ sentences: 0, words: 0, syllables: 0 }, language)).toBeUndefined();
});

test('prose is what is said in sentences: no titles, names or labels, and every paragraph by its key', () => {
	const texts = {
		title: 'The jacket',
		people: { tom: 'Tom' },
		scenes: {
			tram: { title: 'On the tram', text: 'It rains.\n\nIt stops.' },
			label: { text: { '12-14': 'Short.', '15-18': 'Longer.' }, chat: 'Class' },
			sort: { groups: { yes: 'Yes' }, options: { path: { text: 'A path', feedback: 'Quite.' } } },
		},
	};

	expect(proseIn(texts).map(({ key, text }) => `${key}: ${text}`)).toEqual([
		'scenes.tram.text[0]: It rains.',
		'scenes.tram.text[1]: It stops.',
		'scenes.label.text.12-14: Short.',
		'scenes.label.text.15-18: Longer.',
		'scenes.sort.options.path.text: A path',
		'scenes.sort.options.path.feedback: Quite.',
	]);
});

test('a sentence stands out above 20 words, in plain words above 12', () => {
	const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
	const sentences = sentencesOf({ text: [12, 13, 20, 21].map(words).join(' ') }, 'en');

	const longAt = (level: 'standard' | 'plain') =>
		sentences.filter((sentence) => isLong(sentence, level)).map((one) => one.words.length);

	expect(longAt('standard')).toEqual([21]);
	expect(longAt('plain')).toEqual([13, 20, 21]);
});
