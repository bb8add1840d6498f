import { expect, test } from 'vitest';
import { inColumns } from '../../../packaging/check-report/columns.ts';
import { easeTable } from '../../../packaging/check-report/ease-table.ts';
import { lessonTable } from '../../../packaging/check-report/lesson-table.ts';
import { readingsOf } from '../../../packaging/check-report/readings.ts';
import type { Reading } from '../../../packaging/check-report/readings.ts';
import { sentenceList } from '../../../packaging/check-report/sentence-list.ts';
import { sentencesOf } from '../../../src/lesson/proofs/sentences-of.ts';
import { loadContent } from '../../../src/lesson/load-content.ts';
import { smallProject } from '../../lesson/projects.ts';

const content = loadContent(smallProject());
if (!content.ok) throw new Error('The small project has problems');
const { lessons, texts } = content.value;

function reading(parts: Partial<Reading>): Reading {
	const file = 'locales/en/scarf.json';
	return { lesson: 'scarf', language: 'en', level: 'standard', file, sentences: [], ...parts };
}

function sentence(words: number): string {
	return `${Array.from({ length: words }, () => 'word').join(' ')}.`;
}

test('a lesson has a line of figures under their heads', () => {
	const kept = { largest: 77, findings: [] };

	const [heads, line, ...more] = lessonTable([{ lesson: lessons[0]!, texts, kept }])
		.split('\n')
		.map((row) => row.split(/ {2,}/).map((cell) => cell.trim()));

	expect(more).toEqual([]);
	expect(Object.fromEntries(heads!.map((head, column) => [head, line![column]]))).toMatchObject({
		lesson: 'small',
		scenes: '14',
		decisions: '1',
		endings: '1',
		paths: '6',
		questions: '6',
		'largest saved state': '77 characters',
	});
});

test('columns are as wide as they need to be, and figures stand below each other', () => {
	const rows = inColumns([
		['lesson', 'words'],
		['a long name', '7'],
	]);

	expect(rows.split('\n')).toEqual(['lesson       words', 'a long name      7']);
});

test('reading ease stands by language and level, and a dash where nothing is written', () => {
	const sentences = sentencesOf({ text: 'It rains. Nobody calls.' }, 'en');

	const table = easeTable([reading({ sentences })]).split('\n');

	expect(table).toHaveLength(2);
	// Four words in two sentences, six syllables.
	expect(table[1]!.split(/\s+/)).toEqual([
		'scarf',
		...['-', '-', '-', '-', '-', '-'],
		(206.835 - 1.015 * 2 - 84.6 * 1.5).toFixed(0),
		'-',
	]);
});

test('every lesson is read in each language, at each level there is', () => {
	const read = readingsOf(content.value);

	expect(read.map(({ file }) => file)).toEqual(
		['fr', 'nl', 'de', 'en'].map((language) => `locales/${language}/small.json`),
	);
	expect(read[0]!.sentences.map(({ key }) => key)).toContain('coming');
});

test('the longest sentences are shown with file and key, and all of them when asked for', () => {
	const texts = Object.fromEntries([13, 30, 14, 15].map((words) => [`k${words}`, sentence(words)]));
	const sentences = sentencesOf(texts, 'en');
	const readings = [reading({ level: 'plain', file: 'locales/en/plain/scarf.json', sentences })];

	const few = sentenceList(readings, false).split('\n');
	const all = sentenceList(readings, true).split('\n');

	expect(few).toContain('en plain: 4 sentences of more than 12 words');
	expect(few.filter((line) => line.startsWith('  '))).toEqual([
		expect.stringMatching(/^ {2}30 words {2}locales\/en\/plain\/scarf\.json k30: (?:word ?){18}…$/),
		expect.stringContaining('k15: '),
	]);
	expect(few.at(-1)).toContain('--sentences');
	expect(all.filter((line) => line.startsWith('  ')).map((line) => line.slice(2, 10))).toEqual([
		...['30 words', '15 words', '14 words', '13 words'],
	]);
	expect(all.join()).not.toContain('…');
});
