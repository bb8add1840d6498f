import { expect, test } from 'vitest';
import type { CourseFile } from '../../src/lesson/course-files.ts';
import type { PackedCourse } from '../../src/lesson/course.ts';
import { newLibrary } from '../../src/pages/sco/library.svelte.ts';
import { smallCourse, smallLesson } from '../player/small-course.ts';

const { id, garment, bands, minutes } = smallLesson;
const packed: PackedCourse = {
	...smallCourse,
	lessons: [{ id, garment, bands, minutes, questions: [] }],
};
const files: Readonly<Record<string, CourseFile>> = {
	[id]: { lesson: smallLesson, registry: { facts: {}, rules: {} } },
	[`${id}_fr`]: {
		...{ of: id, language: 'fr', level: 'standard' },
		words: { title: 'L’écharpe', scenes: {} },
		sentences: {},
	},
};
const reading = { language: 'fr', band: '12-14' } as const;

/** A library that tells what it asks for, and gets it at once. */
function countingLibrary() {
	const asked: string[] = [];
	const fetchFile = (name: string) => {
		asked.push(name);
		return Promise.resolve(files[name]!);
	};
	return { asked, library: newLibrary(packed, fetchFile, '2026-11-23') };
}

test('what was fetched stays, and is not asked for again', async () => {
	const { asked, library } = countingLibrary();

	await library.fetch([id], reading);
	await library.fetch([id], reading);

	expect(asked).toEqual([id, `${id}_fr`]);
	expect(library.has([id], reading)).toBe(true);
	expect(library.course.lessons).toEqual([smallLesson]);
});

test('a file that cannot be had is told, and asked for until it comes', async () => {
	let isDown = true;
	const library = newLibrary(
		packed,
		(name) => (isDown ? Promise.reject(new Error(name)) : Promise.resolve(files[name]!)),
		'2026-11-23',
	);

	const fetched = library.fetch([id], reading);
	await new Promise((soon) => setImmediate(soon));
	expect(library.isStuck).toBe(true);
	library.tryAgain();
	await new Promise((soon) => setImmediate(soon));
	expect(library.isStuck).toBe(true);
	isDown = false;
	library.tryAgain();
	await fetched;

	expect(library.isStuck).toBe(false);
	expect(library.has([id], reading)).toBe(true);
});

test('two who wait for a file ask for it once', async () => {
	const { asked, library } = countingLibrary();

	await Promise.all([library.fetch([id], reading), library.fetch([id], reading)]);

	expect(asked).toEqual([id, `${id}_fr`]);
});

test('nobody is told of a file that nobody waits for, and one that is waited for stays told', async () => {
	let isDown = true;
	const library = newLibrary(
		packed,
		(name) =>
			isDown && name === `${id}_fr`
				? Promise.reject(new Error(name))
				: Promise.resolve(files[name]!),
		'2026-11-23',
	);
	const soon = () => new Promise((done) => setImmediate(done));

	library.fetchAside([id], reading);
	await soon();
	expect(library.isStuck).toBe(false);

	const fetched = library.fetch([id], reading);
	await soon();
	library.fetchAside([], reading);
	await soon();
	expect(library.isStuck).toBe(true);

	isDown = false;
	library.fetchAside([id], reading);
	await fetched;
	expect(library.isStuck).toBe(false);
});
