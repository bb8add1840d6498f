import type { Course, Cover, PackedCourse, Texts } from './course.ts';
import type { Language, Lesson, LessonId, Level } from './lesson.ts';
import type { Registry } from './registry.ts';

/** A lesson as it lies beside the page, to be fetched when it is opened: what happens in it, and what it stands on. */
export interface LessonFile {
	readonly lesson: Lesson;
	readonly registry: Pick<Registry, 'facts' | 'rules'>;
}

/** Its words in one language, with the sentences of what it cites. */
export interface WordsFile {
	readonly of: LessonId;
	readonly language: Language;
	readonly level: Level;
	readonly words: Texts;
	readonly sentences: Texts;
}

/** What can be fetched. */
export type CourseFile = LessonFile | WordsFile;

/** The accessibility statement: words that are fetched like those of a lesson, of which nothing stands on a cover. */
export const statement = 'accessibility';

/** Names of the files that are still wanted before a lesson, or the statement, can be shown to somebody who reads like this. */
export function missingFor(
	course: PackedCourse,
	id: LessonId,
	reading: { readonly language: Language; readonly isPlain?: boolean },
): string[] {
	const { language, isPlain } = reading;
	const texts = course.texts[language] ?? {};
	const lesson = allLessons(course).find((lesson) => lesson.id === id);
	const levels: Level[] =
		isPlain && course.plain.includes(id) ? ['standard', 'plain'] : ['standard'];
	return [
		...(id === statement || (lesson && isOpened(lesson)) ? [] : [id]),
		...levels
			.filter((level) => !isWhole(level === 'plain' ? asTexts(texts.plain)[id] : texts[id]))
			.map((level) => wordsName(id, language, level)),
	];
}

/** The course with a file that has arrived. */
export function withFile(course: PackedCourse, file: CourseFile): PackedCourse {
	if ('lesson' in file) return withLesson(course, file);
	const { of, language, level, words, sentences } = file;
	const texts = course.texts[language] ?? {};
	const grown = {
		...texts,
		...(level === 'standard' && { [of]: words }),
		registry: { ...asTexts(texts.registry), ...sentences },
		plain: { ...asTexts(texts.plain), ...(level === 'plain' && { [of]: words }) },
	};
	return { ...course, texts: { ...course.texts, [language]: grown } };
}

/** Whether the lesson itself is there, or only its cover. */
export function isOpened(lesson: Lesson | Cover): lesson is Lesson {
	return 'scenes' in lesson;
}

/** The lessons of a course, and the one that may be taken in the place of any. */
export function allLessons<Held extends Lesson | Cover>({
	lessons,
	standIn,
}: Course<Held>): Held[] {
	return standIn ? [...lessons, standIn] : [...lessons];
}

function withLesson(course: PackedCourse, { lesson, registry }: LessonFile): PackedCourse {
	const opened = (held: Lesson | Cover) => (held.id === lesson.id ? lesson : held);
	return {
		...course,
		lessons: course.lessons.map(opened),
		...(course.standIn && { standIn: opened(course.standIn) }),
		registry: {
			...course.registry,
			facts: { ...course.registry.facts, ...registry.facts },
			rules: { ...course.registry.rules, ...registry.rules },
		},
	};
}

/** The name of the file with the words of a lesson. */
export function wordsName(id: LessonId, language: Language, level: Level): string {
	return level === 'plain' ? `${id}_${language}_plain` : `${id}_${language}`;
}

function isWhole(texts: string | Texts | undefined): boolean {
	return 'scenes' in asTexts(texts) || 'aim' in asTexts(texts);
}

/** Texts below a key; none where there is a message, or nothing. */
export function asTexts(texts: string | Texts | undefined): Texts {
	return typeof texts === 'object' ? texts : {};
}
