import { fileURLToPath } from 'node:url';
import { readContent } from '../../packaging/read-content.ts';
import type { Course } from '../../src/lesson/course.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import type { Content } from '../../src/lesson/load-content.ts';
import { problemLine } from '../../src/lesson/problem.ts';

/** All that stands in scenarios/ and locales/. */
export const content: Content = realContent();

/** The denim jacket as it is packaged, in two languages. */
export const jacket: Course = courseOf(content, {
	id: 'denim-jacket',
	lessons: ['denim-jacket'],
	languages: ['fr', 'nl'],
});

/** A rail of three garments, short and long; the quiet reading can be taken in the place of each. */
export const rail: Course = courseOf(content, {
	id: 'wardrobe',
	lessons: ['emmas-jumper', 'football-shirt', 'closing'],
	languages: ['fr', 'nl'],
});

/** The lesson in it. */
export const jacketLesson: Lesson = jacket.lessons[0]!;

function realContent(): Content {
	const parsed = loadContent(readContent(fileURLToPath(new URL('../..', import.meta.url))));
	if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
	return parsed.value;
}
