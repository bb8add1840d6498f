import { statementWords } from '../../../packaging/words.ts';
import { statement } from '../../lesson/course-files.ts';
import { courseOf } from '../../lesson/course-of.ts';
import type { Course } from '../../lesson/course.ts';
import { languages } from '../../lesson/lesson.ts';
import { loadContent } from '../../lesson/load-content.ts';
import { problemLine } from '../../lesson/problem.ts';

// Vite reads these calls where they stand, so each says it all.
const files = {
	...import.meta.glob<string>('../../../scenarios/**/*.yaml', {
		query: '?raw',
		import: 'default',
		eager: true,
	}),
	...import.meta.glob<string>('../../../locales/**/*.json', {
		query: '?raw',
		import: 'default',
		eager: true,
	}),
};

const [project] = Object.values(
	import.meta.glob<{ readonly version: string; readonly released: string }>(
		'../../../package.json',
		{ eager: true },
	),
);

/**
 * The whole wardrobe as it stands in scenarios/ and locales/: what is shown is what pupils read. On the rail as in the package; what has
 * no hanger there comes after it.
 *
 * @throws with every problem of the content, as the check prints them
 */
export function courseShown(): Course {
	const sources = Object.entries(files).map(([file, text]) => ({
		file: file.replace('../../../', ''),
		text,
	}));
	const content = loadContent(sources);
	if (!content.ok) throw new Error(content.problems.map(problemLine).join('\n'));
	const lessons = content.value.lessons
		.filter(({ standsIn }) => !standsIn)
		.sort((one, other) => (one.hanger ?? Infinity) - (other.hanger ?? Infinity))
		.map(({ id }) => id);
	const course = courseOf(content.value, { id: 'wardrobe', lessons, languages });
	const { version: release, released } = project!;
	const words = statementWords(content.value, languages, { release, released });
	const texts = languages.map((language) => [
		language,
		{ ...course.texts[language], [statement]: words[language] },
	]);
	return { ...course, texts: Object.fromEntries(texts) };
}
