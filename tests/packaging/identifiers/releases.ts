import { lockText, readLock } from '../../../packaging/identifiers/lock-file.ts';
import { emptyLock, grown } from '../../../packaging/identifiers/lock.ts';
import type { Lock, LockedLesson } from '../../../packaging/identifiers/lock.ts';
import { lost } from '../../../packaging/identifiers/lost.ts';
import type { Lesson, Scene } from '../../../src/lesson/lesson.ts';
import { problemLine } from '../../../src/lesson/problem.ts';
import { scarf } from '../sample.ts';

export const frenchScarf = { name: 'scarf-fr-scorm12', lessons: ['scarf'] };

/** The lock after the scarf was released. */
export const released: Lock = grown(emptyLock, [scarf], [frenchScarf]);

/** The same, in which somebody wrote down what took the place of what. */
export function succeeded(successors: LockedLesson['successors']): Lock {
	return { ...released, lessons: { scarf: { ...released.lessons['scarf']!, successors } } };
}

/** What the build says when these lessons meet that lock, read from its file. */
export function problemsIn(lock: Lock, lessons: readonly Lesson[]): string[] {
	const held = readLock({ file: 'lock.json', text: lockText(lock) });
	if (!held.ok) return held.problems.map(problemLine);
	const { value, place } = held.value;
	return lost(value, lessons).map((finding) => problemLine(place(finding)));
}

/** The scarf without a scene. */
export function without(id: string): Lesson {
	const { [id]: _, ...scenes } = scarf.scenes;
	return { ...scarf, scenes };
}

/** The scarf with other scenes, in the place of those of the same id or beside them. */
export function withScenes(...scenes: readonly Scene[]): Lesson {
	const added = Object.fromEntries(scenes.map((scene) => [scene.id, scene]));
	return { ...scarf, scenes: { ...scarf.scenes, ...added } };
}

/** The scarf with a scene under another id. */
export function renamed(from: string, to: string): Lesson {
	const { [from]: scene, ...others } = scarf.scenes;
	const text = JSON.stringify({ [to]: { ...scene!, id: to }, ...others });
	const scenes = JSON.parse(text.replaceAll(`"to":"${from}"`, `"to":"${to}"`)) as Lesson['scenes'];
	return { ...scarf, start: scarf.start === from ? to : scarf.start, scenes };
}
