import type { Lesson, Successors } from '../../src/lesson/lesson.ts';
import type { LockedLesson } from './lock.ts';
import { idsOf } from './released.ts';
import type { Kind, ReleasedIds } from './released.ts';

/** What stands for a released id now: an id there is; `null` when it was given up; `undefined` when it is lost. */
export type Heir = string | null | undefined;

/** Finds what stands for a released id in the lesson as it is now. What is there stands for itself. */
export function heirOf(locked: LockedLesson, now: ReleasedIds, kind: Kind, id: string): Heir {
	const named = followed(locked, now, kind, id);
	if (named !== undefined) return isFit(locked, now, kind, id, named) ? named : undefined;
	switch (kind) {
		case 'question': {
			const scene = followed(locked, now, 'scene', id);
			return scene && now.question.includes(scene) ? scene : undefined;
		}
		case 'choice':
		case 'option':
			return withItsScene(locked, now, kind, id);
		// Nobody stands at an ending for long: as a scene it is looked for above.
		case 'ending':
			return null;
		case 'scene':
		case 'flag':
			return undefined;
	}
}

/** What took the place of what is gone: what the player must know to take up an attempt of an earlier release. */
export function successorsOf(locked: LockedLesson, lesson: Lesson): Successors {
	const now = idsOf(lesson);
	const those = (kind: 'scene' | 'question' | 'flag') =>
		Object.fromEntries(
			locked[kind]
				.filter((id) => !now[kind].includes(id))
				.map((id) => [id, heirOf(locked, now, kind, id)] as const)
				.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
		);
	return { scenes: those('scene'), questions: those('question'), flags: those('flag') };
}

/** Where the successors that were written down lead, over as many releases as it took. */
function followed({ successors }: LockedLesson, now: ReleasedIds, kind: Kind, id: string): Heir {
	const named = successors[kind] ?? {};
	const seen = new Set<string>();
	let at: Heir = id;
	while (typeof at === 'string' && !now[kind].includes(at)) {
		if (seen.has(at)) return undefined;
		seen.add(at);
		at = named[at];
	}
	return at;
}

/** A place can be kept in every scene but an ending, so only an ending may follow an ending alone, or be given up. */
function isFit(
	{ ending }: LockedLesson,
	now: ReleasedIds,
	kind: Kind,
	id: string,
	heir: string | null,
): boolean {
	if (kind !== 'scene' || ending.includes(id)) return true;
	return heir !== null && !now.ending.includes(heir);
}

/** A choice goes where its scene goes, and goes with it. Alone, in a scene that stays, it is missed. */
function withItsScene(
	locked: LockedLesson,
	now: ReleasedIds,
	kind: 'choice' | 'option',
	id: string,
): Heir {
	const [scene = '', inside] = id.split('/');
	const heir = heirOf(locked, now, 'scene', scene);
	if (heir === scene) return undefined;
	const moved = `${heir}/${inside}`;
	return now[kind].includes(moved) ? moved : null;
}
