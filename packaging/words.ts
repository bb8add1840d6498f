import type { PackedCourse, Texts } from '../src/lesson/course.ts';
import type { Language } from '../src/lesson/lesson.ts';
import type { Content } from '../src/lesson/load-content.ts';
import type { CheckWords } from './launch/check-page.ts';
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
export function checkWords({ texts }: Content, languages: readonly Language[]): CheckWords {
	return Object.fromEntries(
		languages.map((language) => {
			const { check } = texts[language];
			if (typeof check !== 'object') throw new Error(`No locales/${language}/check.json`);
			return [language, check];
		}),
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
