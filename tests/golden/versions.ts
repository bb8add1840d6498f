import { goldenOf } from '../../packaging/golden/golden.ts';
import { replay } from '../../packaging/golden/replay.ts';
import { successorsOf } from '../../packaging/identifiers/heirs.ts';
import { emptyLock, grown } from '../../packaging/identifiers/lock.ts';
import type { Lock, LockedLesson } from '../../packaging/identifiers/lock.ts';
import type { Course } from '../../src/lesson/course.ts';
import type { Lesson, Scene, SceneId } from '../../src/lesson/lesson.ts';
import { quietLesson, smallCourse, smallLesson } from '../player/small-course.ts';

/** What was saved of the small lesson when it was first released. */
export const firstSaves = goldenOf(smallCourse, '1.0.0');

const firstLock = grown(emptyLock, [smallLesson], []);

/** What was saved where the quiet reading could be taken in its place. */
const quietSaves = goldenOf({ ...smallCourse, standIn: quietLesson }, '1.0.0');

/** What is not as it was for those who had begun to read the first version quietly. */
export function lostQuietlyBy(lesson: Lesson, written: LockedLesson['successors'] = {}): string[] {
	const first = grown(emptyLock, [smallLesson, quietLesson], []);
	const locked = { ...first.lessons[quietLesson.id]!, successors: written };
	const lock = { ...first, lessons: { ...first.lessons, [quietLesson.id]: locked } };
	const standIn = { ...lesson, successors: successorsOf(locked, lesson) };
	return replay(quietSaves, { ...smallCourse, standIn }, lock);
}

/** What is not as it was for those who had begun the first version when they meet this one. */
export function lostBy(lesson: Lesson, written: LockedLesson['successors'] = {}): string[] {
	const lock = lockWith(written);
	return replay(firstSaves, courseWith(lesson, lock), lock);
}

/** The lock after the first release, with what was written into it by hand since. */
export function lockWith(successors: LockedLesson['successors']): Lock {
	const locked = { ...firstLock.lessons[smallLesson.id]!, successors };
	return { ...firstLock, lessons: { [smallLesson.id]: locked } };
}

/** A course of another version of the lesson, as it is packaged. */
export function courseWith(lesson: Lesson, lock: Lock): Course {
	const locked = lock.lessons[lesson.id];
	if (!locked) return { ...smallCourse, lessons: [lesson] };
	return { ...smallCourse, lessons: [{ ...lesson, successors: successorsOf(locked, lesson) }] };
}

/** The lesson without a scene: whoever came to it comes to what followed. */
export function without(lesson: Lesson, id: SceneId): Lesson {
	const { [id]: gone, ...scenes } = lesson.scenes;
	const next = gone && 'next' in gone ? gone.next[0]!.to : '';
	return leadingTo({ ...lesson, scenes }, id, next);
}

/** The lesson with a scene under another id. */
export function renamed(lesson: Lesson, from: SceneId, to: SceneId): Lesson {
	const { [from]: scene, ...scenes } = lesson.scenes;
	return leadingTo({ ...lesson, scenes: { ...scenes, [to]: { ...scene!, id: to } } }, from, to);
}

/** The lesson with something else about a scene. */
export function changed(lesson: Lesson, id: SceneId, change: object): Lesson {
	const scene = { ...lesson.scenes[id]!, ...change } as Scene;
	return { ...lesson, scenes: { ...lesson.scenes, [id]: scene } };
}

/** The lesson without its flag, or with another name for it. */
export function withFlags(lesson: Lesson, flags: readonly string[]): Lesson {
	const now = flags[0] ?? 'wrote';
	const text = JSON.stringify(lesson.scenes).replaceAll('"wrote"', `"${now}"`);
	const scenes = JSON.parse(text) as Lesson['scenes'];
	const forgetful = flags.length === 0 ? withoutConditions(scenes) : scenes;
	return { ...lesson, flags, scenes: forgetful };
}

function withoutConditions(scenes: Lesson['scenes']): Lesson['scenes'] {
	const { help, decide, ...others } = scenes;
	const choices = (decide as Scene & { kind: 'decision' }).choices;
	return {
		...others,
		help: { ...help, next: [{ when: [], to: 'end_later' }] } as unknown as Scene,
		decide: {
			...decide,
			choices: choices.map((choice) => ({ ...choice, remember: [] })),
		} as unknown as Scene,
	};
}

function leadingTo(lesson: Lesson, from: SceneId, to: SceneId): Lesson {
	const text = JSON.stringify(lesson.scenes).replaceAll(`"to":"${from}"`, `"to":"${to}"`);
	return { ...lesson, scenes: JSON.parse(text) as Lesson['scenes'] };
}
