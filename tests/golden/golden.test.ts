import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { goldenText, openGoldens } from '../../packaging/golden/golden-files.ts';
import { goldenOf } from '../../packaging/golden/golden.ts';
import type { Golden } from '../../packaging/golden/golden.ts';
import { replay } from '../../packaging/golden/replay.ts';
import { openLock } from '../../packaging/identifiers/open-lock.ts';
import { readContent } from '../../packaging/read-content.ts';
import { withSuccessors } from '../../packaging/workshop.ts';
import { allLessons } from '../../src/lesson/course-files.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import { languages } from '../../src/lesson/lesson.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import type { Parsed } from '../../src/lesson/problem.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = valueOf(openLock(root)).value;
const content = withSuccessors(valueOf(loadContent(readContent(root))), lock);
const released = valueOf(openGoldens(root));
const lessons = content.lessons.map(({ id }) => id);

describe('what pupils saved', () => {
	it.each(released.map((golden) => [`${golden.release} of ${golden.course}`, golden] as const))(
		'in %s comes back in the lessons as they are now',
		(_, golden) => {
			expect(golden.saves).not.toEqual([]);
			expect(replay(golden, courseFor(golden), lock)).toEqual([]);
		},
	);

	it.each(lessons)('in %s as it is now comes back, from every scene', (id) => {
		const course = courseFor({ course: id, lessons: [id] });
		const golden = goldenOf(course, 'now');

		for (const { id: story, scenes } of allLessons(course)) {
			const own = golden.saves.filter(({ place }) => (place?.standIn ?? place?.lesson) === story);
			const saved = own.map(({ place }) => place?.scene);
			const kept = Object.values(scenes).filter(({ kind }) => kind !== 'ending');
			expect(kept.filter((scene) => !saved.includes(scene.id))).toEqual([]);
		}
		expect(replay(golden, course, lock)).toEqual([]);
	});

	it.each(lessons)('in %s is saved the same by the same walks', (id) => {
		const course = courseFor({ course: id, lessons: [id] });

		expect(goldenText(goldenOf(course, 'now'))).toBe(goldenText(goldenOf(course, 'now')));
	});
});

function courseFor({ course, lessons: held }: Pick<Golden, 'course' | 'lessons'>) {
	const there = held.filter((id) => lessons.includes(id));
	return courseOf(content, { id: course, lessons: there, languages });
}

function valueOf<T>(read: Parsed<T>): T {
	if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join('\n'));
	return read.value;
}
