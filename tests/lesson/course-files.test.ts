import { describe, expect, test } from 'vitest';
import { allLessons, isOpened, missingFor, withFile } from '../../src/lesson/course-files.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import { packedCourse } from '../../src/lesson/packed-course.ts';
import { smallProject } from './projects.ts';

const order = { id: 'c', lessons: ['small'], languages: ['fr', 'nl'] } as const;

/** The small project, told in plain words too, with a quiet reading beside it. */
function content(): Content {
	const again = (name: string, folder: string) =>
		smallProject()
			.filter(({ file }) => /^(?:locales\/.*\/small\.json|scenarios\/small\.yaml)$/.test(file))
			.map(({ file, text }) => ({
				file: file.replace('small.', `${name}.`).replace(/(locales\/..\/)/, `$1${folder}`),
				text: text.replace('id: small', `id: ${name}\nstands_in: true`),
			}));
	const plain = again('small', 'plain/').filter(({ file }) => file.startsWith('locales'));
	const loaded = loadContent([...smallProject(), ...plain, ...again('quiet', '')]);
	if (!loaded.ok) throw new Error(loaded.problems.map(({ says }) => says).join('\n'));
	return loaded.value;
}

describe('a packed course', () => {
	const { page, files } = packedCourse(content(), order);
	const reading = { language: 'fr' } as const;

	test('holds the covers of its lessons, what stands on them, and the lines of help', () => {
		expect(allLessons(page).map((lesson) => [lesson.id, isOpened(lesson)])).toEqual([
			['small', false],
			['quiet', false],
		]);
		expect(Object.keys(page.texts.fr!['small']!)).toEqual(['title', 'subtitle', 'coming', 'label']);
		expect(Object.keys(page.texts.fr!['registry']!)).toEqual(['H1']);
		expect(page.registry.lines).toHaveLength(1);
		expect(page.registry.rules).toEqual({});
	});

	test('has a file for each lesson, and for its words in each language and level', () => {
		expect(Object.keys(files).sort()).toEqual([
			...['quiet', 'quiet_fr', 'quiet_nl'],
			...['small', 'small_fr', 'small_fr_plain', 'small_nl', 'small_nl_plain'],
		]);
	});

	test('wants just what is still missing for who reads like this', () => {
		expect(missingFor(page, 'small', reading)).toEqual(['small', 'small_fr']);
		expect(missingFor(page, 'small', { ...reading, isPlain: true })).toEqual([
			...['small', 'small_fr', 'small_fr_plain'],
		]);
		expect(missingFor(page, 'quiet', { ...reading, isPlain: true })).toEqual(['quiet', 'quiet_fr']);

		const opened = withFile(page, files['small']!);
		expect(missingFor(opened, 'small', reading)).toEqual(['small_fr']);
		expect(missingFor(withFile(opened, files['small_fr']!), 'small', reading)).toEqual([]);
	});

	test('is the whole course once every file has come, in any order', () => {
		const whole = courseOf(content(), order);

		for (const names of [Object.keys(files), Object.keys(files).reverse()]) {
			const course = names.map((name) => files[name]!).reduce(withFile, page);
			expect(course).toEqual(whole);
		}
	});
});
