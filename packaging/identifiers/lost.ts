import { sameCode } from '../../src/lesson/door/names.ts';
import type { Finding } from '../../src/lesson/door/tree.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { heirOf } from './heirs.ts';
import type { Lock, LockedLesson } from './lock.ts';
import { idsOf, kinds } from './released.ts';
import type { Kind } from './released.ts';
import { sayLost, sayLostLesson } from './say.ts';

/** What is wrong with the lessons in the light of what was released, each with its place in the lock. */
export function lost(lock: Lock, lessons: readonly Lesson[]): Finding[] {
	const found = Object.entries(lock.lessons).flatMap(([id, locked]) => {
		const lesson = lessons.find((lesson) => lesson.id === id);
		if (lesson) return [...lostIds(locked, lesson), ...clashes(locked, lesson)];
		return locked.retired ? [] : [{ path: ['lessons', id], says: sayLostLesson(id) }];
	});
	return [...found, ...clashesBetween(lock, lessons)];
}

/** Released ids that the lesson has no more, and that nothing stands in for. */
function lostIds(locked: LockedLesson, lesson: Lesson): Finding[] {
	const now = idsOf(lesson);
	return kinds.flatMap((kind) =>
		locked[kind].flatMap((id, place) =>
			heirOf(locked, now, kind, id) === undefined
				? [{ path: pathOf(lesson.id, kind, place), says: sayLost(locked, now, kind, id) }]
				: [],
		),
	);
}

/** A new id must not be kept under the code of one that is gone, or a save would be taken for another. */
function clashes(locked: LockedLesson, lesson: Lesson): Finding[] {
	const now = idsOf(lesson);
	return (['scene', 'flag'] as const).flatMap((kind) =>
		clashing(
			locked[kind].filter((id) => !now[kind].includes(id)),
			now[kind],
			`${kind}s`,
		).map((says) => ({ path: ['lessons', lesson.id, kind], says })),
	);
}

/** Lessons and questions are kept under codes that the whole course shares. */
function clashesBetween(lock: Lock, lessons: readonly Lesson[]): Finding[] {
	const questions = (id: string, ids: readonly string[]) => ids.map((one) => `${id}/${one}`);
	const released = Object.entries(lock.lessons);
	const wereThere = released.flatMap(([id, { question }]) => questions(id, question));
	const areThere = lessons.flatMap((lesson) => questions(lesson.id, idsOf(lesson).question));
	const ids = lessons.map(({ id }) => id);
	const gone = released.map(([id]) => id).filter((id) => !ids.includes(id));
	return [
		...clashing(gone, ids, 'lessons'),
		...clashing(
			wereThere.filter((id) => !areThere.includes(id)),
			areThere,
			'questions',
		),
	].map((says) => ({ path: ['lessons'], says }));
}

function clashing(gone: readonly string[], there: readonly string[], sort: string): string[] {
	return sameCode([...gone, ...there], sort).map(({ says }) => `${says}: what was released stays.`);
}

function pathOf(lesson: string, kind: Kind, place: number) {
	return ['lessons', lesson, kind, place];
}
