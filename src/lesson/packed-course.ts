import { allLessons, asTexts, wordsName } from './course-files.ts';
import type { CourseFile, LessonFile } from './course-files.ts';
import { courseOf } from './course-of.ts';
import type { Order } from './course-of.ts';
import type { Course, Cover, PackedCourse, Texts } from './course.ts';
import type { Language, Lesson, Level } from './lesson.ts';
import type { Content } from './load-content.ts';

/** A course as it travels, and the files to be fetched when they are wanted, by name. */
export interface Packed {
	readonly page: PackedCourse;
	readonly files: Readonly<Record<string, CourseFile>>;
}

/** Parts a course: what the first page shows, and what waits until a lesson is opened. */
export function packedCourse(content: Content, order: Order): Packed {
	const whole = courseOf(content, order);
	const alone = (lessons: readonly Lesson[]) =>
		courseOf({ ...content, lessons }, { ...order, lessons: lessons.map(({ id }) => id) });
	const parts = allLessons(whole).map((lesson) => alone([lesson]));
	const bare = alone([]);
	return {
		page: {
			...whole,
			lessons: whole.lessons.map(coverOf),
			...(whole.standIn && { standIn: coverOf(whole.standIn) }),
			registry: { ...onlyThose(bare), lines: whole.registry.lines },
			texts: Object.fromEntries(
				whole.languages.map((language) => [language, pageTexts(whole, language)]),
			),
		},
		files: Object.assign({}, ...parts.map(filesOf)) as Packed['files'],
	};
}

function coverOf({ id, garment, bands, minutes, scenes, successors }: Lesson): Cover {
	const questions = Object.values(scenes).filter(({ kind }) => kind === 'question');
	return {
		...{ id, garment, bands, minutes, questions: questions.map((question) => question.id) },
		...(successors && { successors }),
	};
}

/** What stands on the doors and start cards, and all that the interface says. */
function pageTexts(whole: Course, language: Language): Texts {
	const all = whole.texts[language]!;
	const lines = whole.registry.lines.map(({ id }) => id);
	const sentences = Object.entries(asTexts(all.registry)).filter(([id]) => lines.includes(id));
	const covers = (from: Texts) =>
		Object.fromEntries(
			allLessons(whole)
				.filter(({ id }) => id in from)
				.map(({ id }) => {
					const { title, subtitle, coming, label } = asTexts(from[id]);
					return [id, { title, subtitle, coming, label } as Texts];
				}),
		);
	return {
		interface: all.interface ?? {},
		registry: Object.fromEntries(sentences),
		...covers(all),
		plain: covers(asTexts(all.plain)),
	};
}

function filesOf(part: Course): Record<string, CourseFile> {
	const lesson = part.lessons[0]!;
	const cited = { ...part.registry.facts, ...part.registry.rules };
	const words = part.languages.flatMap((language) => {
		const { registry, plain, ...texts } = part.texts[language]!;
		const sentences = Object.fromEntries(
			Object.entries(asTexts(registry)).filter(([id]) => id in cited),
		);
		const file = (level: Level, from: Texts): [string, CourseFile][] => {
			const own = from[lesson.id];
			if (typeof own !== 'object') return [];
			const of = { of: lesson.id, language, level };
			return [[wordsName(lesson.id, language, level), { ...of, words: own, sentences }]];
		};
		return [...file('standard', texts), ...file('plain', asTexts(plain))];
	});
	return {
		[lesson.id]: { lesson, registry: onlyThose(part) },
		...Object.fromEntries(words),
	};
}

function onlyThose({ registry: { facts, rules } }: Course): LessonFile['registry'] {
	return { facts, rules };
}
