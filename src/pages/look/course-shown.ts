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

/**
 * The whole wardrobe as it stands in scenarios/ and locales/: what is shown is what pupils read.
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
	const lessons = content.value.lessons.filter(({ standsIn }) => !standsIn).map(({ id }) => id);
	return courseOf(content.value, { id: 'wardrobe', lessons, languages });
}
