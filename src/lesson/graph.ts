import type { Condition, FlagId, Lesson, Message, Scene, SceneId, Ways } from './lesson.ts';

/** The scene these ways lead to with these flags. The parser has seen to it that there is always one. */
export function wayFrom(ways: Ways, flags: readonly FlagId[]): SceneId {
	const way = ways.find(({ when }) => holds(when, flags));
	if (!way) throw new Error(`No way holds with the flags "${flags.join(' ')}"`);
	return way.to;
}

/** Whether all conditions hold with these flags. */
export function holds(when: readonly Condition[], flags: readonly FlagId[]): boolean {
	return when.every(({ flag, holds }) => flags.includes(flag) === holds);
}

/** The messages of a chat that somebody with these flags sees. */
export function messagesSeen(messages: readonly Message[], flags: readonly FlagId[]) {
	return messages.filter(({ when }) => holds(when, flags));
}

/** All ways that leave a scene, by whatever the learner does there. */
function waysOut(scene: Scene): readonly Ways[] {
	const skip = scene.heavy ? [scene.heavy.skip] : [];
	switch (scene.kind) {
		case 'decision':
			return [...scene.choices.map(({ next }) => next), ...skip];
		case 'ending':
			return [];
		case 'passage':
		case 'chat':
		case 'question':
		case 'reflection':
		case 'help':
			return [scene.next, ...skip];
	}
}

/**
 * How many scenes may still come after each one, along the longest path to an ending, whatever the flags.
 * A lesson has no circles (a proof sees to it); one that had would count each scene once.
 */
export function scenesLeft(lesson: Lesson): Readonly<Record<SceneId, number>> {
	const left: Record<SceneId, number> = {};
	const count = (id: SceneId): number => {
		if (id in left) return left[id]!;
		left[id] = 0;
		const targets = waysOut(lesson.scenes[id]!).flatMap((ways) => ways.map(({ to }) => to));
		return (left[id] = targets.length ? 1 + Math.max(...targets.map(count)) : 0);
	};
	Object.keys(lesson.scenes).forEach(count);
	return left;
}
