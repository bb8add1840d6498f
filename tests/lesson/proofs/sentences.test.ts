import { expect, test } from 'vitest';
import type { Language } from '../../../src/lesson/lesson.ts';
import { sentencesIn, wordsOf } from '../../../src/lesson/proofs/sentences.ts';

test.each<[Language, string, string[]]>([
	[
		'en',
		'It rains. It stops! Why? Nobody knows',
		['It rains.', 'It stops!', 'Why?', 'Nobody knows'],
	],
	[
		'en',
		'Ms. Peeters waits, e.g. at the door. She reads.',
		['Ms. Peeters waits, e.g. at the door.', 'She reads.'],
	],
	['en', '“Who did it?” Tom asks. “Me.”', ['“Who did it?”', 'Tom asks.', '“Me.”']],
	['en', '“Who did it?” he asks.', ['“Who did it?” he asks.']],
	['fr', '« Non ! » dit Lina. Elle part.', ['« Non ! » dit Lina.', 'Elle part.']],
	['fr', '« Tu viens ? » « Oui… peut-être. »', ['« Tu viens ? »', '« Oui… peut-être. »']],
	['fr', 'M. Claes appelle le {H1}. {H1} répond.', ['M. Claes appelle le {H1}.', '{H1} répond.']],
	['nl', '‘Serieus?’ vraagt Noor. Bv. zo. Ja…', ['‘Serieus?’ vraagt Noor.', 'Bv. zo.', 'Ja…']],
	[
		'de',
		'„Wer war das?“, fragt Tom. Am 2. Dezember, z. B. morgens.',
		['„Wer war das?“, fragt Tom.', 'Am 2. Dezember, z. B. morgens.'],
	],
	['de', 'Um 7:40. Dann kommt sie.', ['Um 7:40.', 'Dann kommt sie.']],
	// Somebody who types without capitals still ends sentences.
	['fr', 'quoi ? t’es où. j’arrive', ['quoi ?', 't’es où.', 'j’arrive']],
])('in %s, parts %j', (language, text, sentences) => {
	expect(sentencesIn(text, language)).toEqual(sentences);
});

test('three dots end a sentence before a capital alone', () => {
	expect(sentencesIn('Euh… je sais pas… Attends.', 'fr')).toEqual([
		'Euh… je sais pas…',
		'Attends.',
	]);
});

test('each paragraph and each message is at least one sentence, and signs alone are none', () => {
	expect(sentencesIn('ok\n\n👀\n\n— … !', 'nl')).toEqual(['ok']);
	expect(sentencesIn('Regarde ! » …', 'fr')).toEqual(['Regarde ! »']);
});

test('a word stands between spaces: an argument is one, a dash is none', () => {
	expect(wordsOf('— L’amie appelle le {H1} : « 116 000 ».')).toHaveLength(6);
});
