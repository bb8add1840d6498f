import { fileURLToPath } from 'node:url';
import { readContent } from '../../packaging/read-content.ts';
import type { Course } from '../../src/lesson/course.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { loadContent } from '../../src/lesson/load-content.ts';

/** The denim jacket as it is packaged, in two languages. */
export const jacket: Course = realCourse('denim-jacket');

/** The lesson in it. */
export const jacketLesson: Lesson = jacket.lessons[0]!;

function realCourse(id: string): Course {
	const parsed = loadContent(readContent(fileURLToPath(new URL('../..', import.meta.url))));
	if (!parsed.ok) throw new Error(parsed.problems.map(String).join('\n'));
	return courseOf(parsed.value, { id, lessons: [id], languages: ['fr', 'nl'] });
}
