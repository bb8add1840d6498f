import { expect, test } from 'vitest';
import { loadContent } from '../../src/lesson/load-content.ts';
import { problemLine } from '../../src/lesson/problem.ts';
import type { Source } from '../../src/lesson/problem.ts';
import { longLesson } from './long-lesson.ts';
import { smallProject } from './projects.ts';

function linesOf(files: readonly Source[]): string[] {
	const content = loadContent(files);
	return content.ok ? [] : content.problems.map(problemLine);
}

/** The project with its one lesson told under other names. */
function retold(name: string): Source[] {
	return smallProject()
		.filter(({ file }) => file.includes('small.'))
		.map(({ file, text }) => ({
			file: file.replace('small.', `${name}.`),
			text: text.replace('id: small', `id: ${name}`),
		}));
}

test('holds the lessons, what is fit for pupils of the registries, and every word', () => {
	const content = loadContent(smallProject());

	expect(content).toMatchObject({
		ok: true,
		value: {
			lessons: [{ id: 'small', scenes: { q_guess: { right: 8 } } }],
			registry: {
				facts: {
					F1: { figures: { hundred: 8 }, sources: [{ name: 'A study', on: '2023' }], asOf: '2023' },
				},
				rules: { B1: { country: 'BE' } },
				lines: [{ id: 'H1', phone: '116 000', place: 'first' }],
			},
			texts: {
				nl: { interface: { help: '{H1}' }, small: { scenes: { end: { title: 'Het einde' } } } },
			},
		},
	});
});

test('keeps from pupils what is not confirmed, what is for adults, and every number of an article', () => {
	const content = loadContent(smallProject());

	const registry = content.ok ? content.value.registry : undefined;
	expect(Object.keys(registry?.facts ?? {})).toEqual(['F1']);
	expect(registry?.lines.map(({ id }) => id)).toEqual(['H1']);
	expect(Object.keys(registry?.rules.B1 ?? {}).sort()).toEqual([
		'country',
		'id',
		'inForceFrom',
		'reviewBy',
		'reviewedOn',
	]);
});

test('parts paragraphs by a blank line, and keeps the age bands apart', () => {
	const content = loadContent(smallProject());

	expect(content.ok && content.value.texts.en.small).toMatchObject({
		scenes: {
			bench: { text: 'It is 8:15. Ada waits.\n\nBen looks sad.' },
			what_now: { text: { '12-14': 'Ben looks sad.', '15-18': 'Ben looks sad.' } },
		},
	});
});

test('says which files are missing', () => {
	const files = smallProject().filter(
		({ file }) => file !== 'locales/de/small.json' && file !== 'scenarios/claim-words.yaml',
	);

	expect(linesOf(files)).toEqual([
		'locales/de/small.json:1:1 is missing',
		'scenarios/claim-words.yaml:1:1 is missing',
	]);
});

test('says that a locale belongs to no lesson', () => {
	const lost = { file: 'locales/fr/smal.json', text: '{}' };

	expect(linesOf([...smallProject(), lost])).toEqual([
		'locales/fr/smal.json:1:1 there is no lesson "smal" in scenarios/. There is interface, registry, small',
	]);
});

test('refuses two lessons that would be saved under the same code', () => {
	const files = [...smallProject(), ...retold('walk-moon-book'), ...retold('walk-tram-road')];

	expect(linesOf(files)).toEqual([
		'scenarios/walk-tram-road.yaml:2:5 id: the lessons "walk-moon-book" and "walk-tram-road" would be saved under the same code "0p1o". Rename one',
	]);
});

test('refuses two questions of the course that would be saved under the same code', () => {
	const files = smallProject().map(({ file, text }) => ({
		file,
		text: text.replaceAll('q_true', 'talk_park_book').replaceAll('q_order', 'talk_lamp_room'),
	}));

	expect(linesOf(files)).toEqual([
		'scenarios/small.yaml:74:3 scenes.talk_lamp_room: the questions "small/talk_park_book" and "small/talk_lamp_room" would be saved under the same code "yz1o". Rename one',
	]);
});

test('reads files whose lines end as on Windows', () => {
	const files = smallProject().map(({ file, text }) => ({
		file,
		text: text.replaceAll('\n', '\r\n'),
	}));

	expect(linesOf(files)).toEqual([]);
});

// How long it takes is printed by the check and the benchmark; a test on a busy machine only has to be patient.
const patience = { timeout: 120_000 };

test('proves a lesson of two thousand scenes and six flags', patience, () => {
	expect(linesOf([...smallProject(), ...longLesson(2000)])).toEqual([]);
});

test('finds the one slip in a lesson of two thousand scenes', patience, () => {
	const files = longLesson(2000).map(({ file, text }) => ({
		file,
		text: text.replace('"to":"s1777"', '"to":"s177"'),
	}));

	const lines = linesOf([...smallProject(), ...files]);

	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain(
		'never has to end: s177 > s178 > s179 > s180 > … > s1775 > s1776 > s177',
	);
});

test('a lesson with a plain version has it in every language, under the same ids', () => {
	const plain = smallProject()
		.filter(({ file }) => /^locales\/(?!de).*\/small\.json$/.test(file))
		.map(({ file, text }) => ({ text, file: file.replace('/small', '/plain/small') }));
	const [french, ...others] = plain;
	const cut = { ...french!, text: french!.text.replace(/\t"label": .*\n/, '') };

	expect(linesOf([...smallProject(), ...plain])).toEqual([
		'locales/de/plain/small.json:1:1 is missing',
	]);
	expect(linesOf([...smallProject(), cut, ...others])).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/^locales\/\w\w\/plain\/small\.json:\d+:\d+ label: is missing/),
		]),
	);
});

test('a lesson for staff may cite what is for adults, and nothing that is not confirmed', () => {
	const citing = (audience: string, fact: string) =>
		smallProject().map(({ file, text }) => ({
			file,
			text: /small\.yaml$/.test(file)
				? text.replace('garment:', `${audience}garment:`).replace('fact:F1', `fact:${fact}`)
				: text,
		}));

	expect(linesOf(citing('', 'F3')).join()).toContain('"F3" is for adults');
	expect(linesOf(citing('audience: staff\n', 'F3')).join()).not.toContain('"F3" is');
	expect(linesOf(citing('audience: staff\n', 'F2')).join()).toContain('"F2" is not confirmed (P)');
});
