import { statement } from '../src/lesson/course-files.ts';
import type { PackedCourse, Texts } from '../src/lesson/course.ts';
import type { Language } from '../src/lesson/lesson.ts';
import type { Content } from '../src/lesson/load-content.ts';
import type { Day } from '../src/lesson/registry.ts';
import { written } from '../src/lesson/written-day.ts';
import type { PageWords } from './launch/page-words.ts';
import type { Title } from './formats/manifest.ts';

/** What a package is called: after its lesson, or after the whole wardrobe when there are several. */
export function titleOf(course: PackedCourse, language: Language): Title {
	const words = (...path: readonly string[]) => wordsAt(course, language, path);
	const [lesson, another] = course.lessons;
	const wardrobe = words('interface', 'package', 'title');
	if (!lesson || another)
		return { language, title: wardrobe, description: words('interface', 'package', 'subtitle') };
	const description = `${wardrobe}. ${words(lesson.id, 'coming')}`;
	return { language, title: words(lesson.id, 'title'), description };
}

/** What stands in the launch page when scripts are off. */
export function withoutScript(course: PackedCourse, language: Language): string {
	return wordsAt(course, language, ['interface', 'package', 'without-script']);
}

/** The words of the connection check, in the languages of a package. They stand in `check.html` alone. */
export function checkWords({ texts }: Content, languages: readonly Language[]): PageWords {
	return Object.fromEntries(
		languages.map((language) => {
			const { check } = texts[language];
			if (typeof check !== 'object') throw new Error(`No locales/${language}/check.json`);
			return [language, check];
		}),
	);
}

/** Which release it is, and of which day. */
export interface Release {
	readonly release: string;
	readonly released: Day;
}

/** The accessibility statement in the languages of a package, with the release that it speaks of. */
export function statementWords(
	{ texts, registry: { lines } }: Content,
	languages: readonly Language[],
	{ release, released }: Release,
): PageWords {
	return Object.fromEntries(
		languages.map((language) => {
			const words = texts[language][statement];
			if (typeof words !== 'object') throw new Error(`No locales/${language}/${statement}.json`);
			const date = written(released, language);
			const phones = lines.flatMap(({ id, phone }) => (phone ? [[id, phone]] : []));
			return [language, filled(words, { ...Object.fromEntries(phones), release, date })];
		}),
	);
}

function filled(words: Texts, values: Readonly<Record<string, string>>): Texts {
	return Object.fromEntries(
		Object.entries(words).map(([key, held]) => [
			key,
			typeof held === 'object'
				? filled(held, values)
				: held.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place),
		]),
	);
}

/** A message, with telephone numbers in their places. Where the age bands differ, the first is taken. */
function wordsAt(course: PackedCourse, language: Language, path: readonly string[]): string {
	let found: string | Texts | undefined = course.texts[language];
	for (const key of path) found = typeof found === 'object' ? found[key] : undefined;
	while (typeof found === 'object') found = Object.values(found)[0];
	if (found === undefined) throw new Error(`No message "${path.join('.')}" in "${language}"`);
	return found.replace(/\{(\w+)\}/g, (place, id: string) => phoneOf(course, id) ?? place);
}

function phoneOf({ registry }: PackedCourse, id: string): string | undefined {
	return registry.lines.find((line) => line.id === id)?.phone;
}
