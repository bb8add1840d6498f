import type { Lesson } from '../../src/lesson/lesson.ts';
import { proposedIdentifiers } from './identifiers.ts';
import type { Identifiers } from './identifiers.ts';
import { idsOf, kinds } from './released.ts';
import type { Kind, ReleasedIds } from './released.ts';

/** What was released and must never be lost: `identifiers.lock.json`. */
export interface Lock {
	readonly packages: Readonly<Record<string, Identifiers>>;
	readonly lessons: Readonly<Record<string, LockedLesson>>;
}

export interface LockedLesson extends ReleasedIds {
	/** What took the place of an id that is no more: `{ "old_scene": "new_scene" }`. Written by hand. */
	readonly successors: Readonly<Record<string, string>>;
}

export const emptyLock: Lock = { packages: {}, lessons: {} };

/** An id of a lesson, and what it is. */
export interface NamedId {
	readonly lesson: string;
	readonly kind: Kind;
	readonly id: string;
}

/** Released ids that the lessons have no more, and that no successor stands in for. */
export function lostIds(lock: Lock, lessons: readonly Lesson[]): NamedId[] {
	return Object.entries(lock.lessons).flatMap(([id, locked]) => {
		const lesson = lessons.find((lesson) => lesson.id === id);
		const now = lesson ? idsOf(lesson) : noIds;
		return kinds.flatMap((kind) =>
			locked[kind]
				.filter((released) => !now[kind].includes(released))
				.filter((released) => !now[kind].includes(successorOf(locked, released)))
				.map((released) => ({ lesson: id, kind, id: released })),
		);
	});
}

/** Ids of the lessons that are not yet released. */
export function newIds(lock: Lock, lessons: readonly Lesson[]): NamedId[] {
	return lessons.flatMap((lesson) => {
		const locked = lock.lessons[lesson.id] ?? noIds;
		const now = idsOf(lesson);
		return kinds.flatMap((kind) =>
			now[kind]
				.filter((id) => !locked[kind].includes(id))
				.map((id) => ({ lesson: lesson.id, kind, id })),
		);
	});
}

/** The lock with everything there is now. It only ever grows. */
export function grown(lock: Lock, lessons: readonly Lesson[], packages: readonly string[]): Lock {
	const added = newIds(lock, lessons);
	const grownLesson = (lesson: string): LockedLesson => {
		const { successors = {}, ...locked } = lock.lessons[lesson] ?? { ...noIds };
		const all = kinds.map((kind) => [
			kind,
			[
				...locked[kind],
				...added.filter((id) => id.lesson === lesson && id.kind === kind).map(({ id }) => id),
			],
		]);
		return { ...(Object.fromEntries(all) as ReleasedIds), successors };
	};
	const ids = new Set([...Object.keys(lock.lessons), ...lessons.map(({ id }) => id)]);
	return {
		packages: Object.fromEntries(
			[...new Set([...Object.keys(lock.packages), ...packages])].map((name) => [
				name,
				identifiersIn(lock, name),
			]),
		),
		lessons: Object.fromEntries([...ids].map((id) => [id, grownLesson(id)])),
	};
}

/** The identifiers of a package: those it was released with, or those it would be released with. */
export function identifiersIn(lock: Lock, name: string): Identifiers {
	return lock.packages[name] ?? proposedIdentifiers(name);
}

/** What stands for an id now: itself, or what took its place, or what took the place of its scene. */
export function successorOf({ successors }: Pick<LockedLesson, 'successors'>, id: string): string {
	const seen = new Set<string>();
	let now = id;
	while (!seen.has(now)) {
		seen.add(now);
		const [scene = '', inside] = now.split('/');
		const scenes = successors[scene];
		now = successors[now] ?? (inside && scenes ? `${scenes}/${inside}` : now);
	}
	return now;
}

const noIds: LockedLesson = {
	scene: [],
	choice: [],
	question: [],
	option: [],
	flag: [],
	successors: {},
};
