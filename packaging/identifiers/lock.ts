import type { Lesson } from '../../src/lesson/lesson.ts';
import { proposedIdentifiers } from './identifiers.ts';
import type { Identifiers } from './identifiers.ts';
import { idsOf, kinds, noIds } from './released.ts';
import type { Kind, ReleasedIds } from './released.ts';

/** What was released and must never be lost: `identifiers.lock.json`. */
export interface Lock {
	readonly packages: Readonly<Record<string, LockedPackage>>;
	readonly lessons: Readonly<Record<string, LockedLesson>>;
}

export interface LockedPackage extends Identifiers {
	/** What it held in its last release. */
	readonly lessons: readonly string[];
}

export interface LockedLesson extends ReleasedIds {
	/**
	 * What took the place of an id that is no more, written by hand: `{ "scene": { "old_scene": "new_scene" } }`.
	 * `null` gives it up for good.
	 */
	readonly successors: {
		readonly [kind in Kind]?: Readonly<Record<string, string | null>> | undefined;
	};
	/** The whole lesson is given up, written by hand: no package is made of it any more. */
	readonly retired?: true | undefined;
}

export const emptyLock: Lock = { packages: {}, lessons: {} };

/** An id of a lesson, and what it is. */
export interface NamedId {
	readonly lesson: string;
	readonly kind: Kind;
	readonly id: string;
}

/** A package that is to be released. */
export interface NamedPackage {
	readonly name: string;
	readonly lessons: readonly string[];
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

/** The lock with everything there is now. Its ids only ever grow. */
export function grown(
	lock: Lock,
	lessons: readonly Lesson[],
	packages: readonly NamedPackage[],
): Lock {
	const packed = packages.map(({ name, lessons }) => [
		name,
		{ ...identifiersIn(lock, name), lessons },
	]);
	const grownLessons = lessons.map((lesson) => [
		lesson.id,
		grownLesson(lesson, lock.lessons[lesson.id]),
	]);
	return {
		packages: { ...lock.packages, ...Object.fromEntries(packed) },
		lessons: { ...lock.lessons, ...Object.fromEntries(grownLessons) },
	};
}

/** The identifiers of a package: those it was released with, or those it would be released with. */
export function identifiersIn(lock: Lock, name: string): Identifiers {
	const { lessons: _, ...released } = lock.packages[name] ?? {
		...proposedIdentifiers(name),
		lessons: [],
	};
	return released;
}

function grownLesson(lesson: Lesson, locked?: LockedLesson): LockedLesson {
	const now = idsOf(lesson);
	const all = kinds.map((kind) => [kind, [...new Set([...(locked?.[kind] ?? []), ...now[kind]])]]);
	return { successors: {}, ...locked, ...(Object.fromEntries(all) as ReleasedIds) };
}
