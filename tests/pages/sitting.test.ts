import { describe, expect, test } from 'vitest';
import type { CourseFile } from '../../src/lesson/course-files.ts';
import type { Cover, PackedCourse } from '../../src/lesson/course.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { newLibrary } from '../../src/pages/sco/library.svelte.ts';
import { newSitting } from '../../src/pages/sco/sitting.svelte.ts';
import { openingWithoutLms, nobody } from '../../src/tracking/nobody.ts';
import type { Opening } from '../../src/tracking/tracking.ts';
import { keep } from '../../src/player/keep.ts';
import { smallCourse, smallLesson, twoLessons } from '../player/small-course.ts';
import { after, choose, go, toDecision, wholeWalk } from '../player/walks.ts';

const quiet: Lesson = { ...smallLesson, id: 'quiet', standsIn: true };
const lessons = [...twoLessons.lessons, quiet];
const coverOf = ({ id, garment, bands, minutes, scenes }: Lesson): Cover => ({
	...{ id, garment, bands, minutes },
	questions: Object.values(scenes).flatMap(({ kind, id }) => (kind === 'question' ? [id] : [])),
});
const packed: PackedCourse = {
	...smallCourse,
	lessons: [coverOf(smallLesson)],
	standIn: coverOf(quiet),
};
const settings = { language: 'fr', band: '12-14' } as const;
const soon = () => new Promise((done) => setImmediate(done));

/** A file as a package would have it. */
function fileCalled(name: string): CourseFile {
	const [of = '', language] = name.split('_');
	const lesson = lessons.find(({ id }) => id === of)!;
	if (!language) return { lesson, registry: { facts: {}, rules: {} } };
	const words = { title: name, scenes: {} };
	return { of, language: language as 'fr', level: 'standard', words, sentences: {} };
}

/** A line on which files come when they are let through. */
function slowLine() {
	const asked: string[] = [];
	const held: (() => void)[] = [];
	return {
		asked,
		fetch: (name: string) => {
			asked.push(name);
			return new Promise<CourseFile>((come) => held.push(() => come(fileCalled(name))));
		},
		async letThrough() {
			held.splice(0).forEach((come) => come());
			await soon();
		},
		async letAllThrough() {
			while (held.length > 0) await this.letThrough();
		},
	};
}

function sitDown(course: PackedCourse = packed, found: Partial<Opening> = {}) {
	const line = slowLine();
	const library = newLibrary(course, line.fetch, '2026-11-23');
	const tracking = {
		...nobody(),
		open: () => Promise.resolve({ ...openingWithoutLms, ...found }),
	};
	const sitting = newSitting(library, tracking, settings);
	return { line, library, sitting };
}

describe('while files are on their way', () => {
	test('a start that is pressed twice begins once, and asks for nothing twice', async () => {
		const { line, sitting } = sitDown();
		void sitting.open();
		await soon();

		sitting.begin();
		sitting.begin();
		await line.letAllThrough();

		expect(sitting.walk?.path).toHaveLength(1);
		expect(sitting.isWaiting).toBe(false);
		expect(line.asked).toEqual(['small-scarf', 'small-scarf_fr']);
	});

	test('who goes back to the wardrobe begins nothing there', async () => {
		const { line, sitting } = sitDown({ ...packed, lessons: twoLessons.lessons.map(coverOf) });
		void sitting.open();
		await soon();
		sitting.choose('small-scarf');
		sitting.begin();

		sitting.choose(undefined);
		await line.letAllThrough();
		sitting.choose('other-scarf');
		await line.letAllThrough();

		expect(sitting.attempt.walk).toBeUndefined();
		expect(sitting.isWaiting).toBe(false);
	});

	test('a language that is chosen meanwhile has its words before the place is taken up', async () => {
		const kept = keep(smallCourse, after(toDecision), settings);
		const { line, library, sitting } = sitDown(packed, { found: 'place', kept });
		void sitting.open();
		await soon();

		sitting.chooseLanguage('nl');
		await line.letAllThrough();

		expect(sitting.walk?.moment.at).toBe('welcome-back');
		expect(sitting.settings.language).toBe('nl');
		expect(library.has(['small-scarf'], sitting.settings)).toBe(true);
	});

	test('what is chosen before the LMS has answered goes before what it has kept', async () => {
		const kept = keep(smallCourse, after(toDecision), { ...settings, isPlain: true });
		const { line, sitting } = sitDown(packed, { found: 'place', kept });
		const opened = sitting.open();

		sitting.chooseBand('15-18');
		sitting.choosePlain(false);
		sitting.chooseLanguage('de');
		await soon();
		await line.letAllThrough();
		await opened;

		expect(sitting.settings).toEqual({ language: 'de', band: '15-18', isPlain: false });
	});
});

describe('what a server is asked for', () => {
	async function askedBy(begin: (seat: ReturnType<typeof sitDown>) => Promise<void>) {
		const seat = sitDown();
		void seat.sitting.open();
		await soon();
		await seat.line.letAllThrough();
		await begin(seat);
		await seat.line.letAllThrough();
		return seat.line.asked;
	}

	test('is the same for the story and for the quiet reading, in another language too', async () => {
		const story = await askedBy(async ({ sitting, line }) => {
			sitting.begin();
			for (const event of [go, go, go, choose('write'), go]) sitting.send(event);
			await line.letAllThrough();
			sitting.chooseLanguage('nl');
		});
		const quietly = await askedBy(async ({ sitting, line }) => {
			sitting.begin(true);
			await line.letAllThrough();
			sitting.chooseLanguage('nl');
		});

		expect(quietly).toEqual([
			...['small-scarf', 'small-scarf_fr', 'quiet', 'quiet_fr'],
			...['small-scarf_nl', 'quiet_nl'],
		]);
		expect(story).toEqual(quietly);
	});

	test('is what the mirror names, when it is opened in a later sitting', async () => {
		const kept = keep(smallCourse, after(wholeWalk('write', true)), settings);
		const { line, library, sitting } = sitDown(
			{ ...packed, lessons: twoLessons.lessons.map((lesson) => coverOf(lesson)) },
			{ found: 'place', kept },
		);
		await sitting.open();
		expect(line.asked).toEqual([]);

		sitting.fetchAnswered();
		await line.letAllThrough();

		expect(library.has(['small-scarf'], settings)).toBe(true);
	});

	test('is only what the story needs before its first choice', async () => {
		const asked = await askedBy(({ sitting }) => {
			sitting.begin();
			for (const event of [go, go, go]) sitting.send(event);
			return Promise.resolve();
		});

		expect(asked).toEqual(['small-scarf', 'small-scarf_fr']);
	});
});
