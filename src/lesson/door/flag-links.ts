import { conditionsOf } from './build-lesson.ts';
import type { WrittenLesson, WrittenScene, WrittenWays } from './lesson-shape.ts';
import type { Finding } from './tree.ts';

// With more, every path could no longer be walked in the blink that a check may take.
const mostFlags = 16;

/** What a lesson remembers, it remembers for a reason: a flag that is never set, or never asked, has to go. */
export function flagLinks(written: WrittenLesson): Finding[] {
	const scenes = Object.values(written.scenes);
	const remembered = new Set(scenes.flatMap(rememberedIn));
	const asked = new Set(scenes.flatMap(askedIn));
	const tooMany = `has ${written.flags.length} flags. Keep at most ${mostFlags}`;
	return [
		...(written.flags.length > mostFlags ? [{ path: ['flags'], says: tooMany }] : []),
		...written.flags.flatMap((flag, place) => {
			const path = ['flags', place];
			if (!remembered.has(flag)) {
				return [{ path, says: `no choice remembers "${flag}". Add "remember: [${flag}]" to one` }];
			}
			const says = `"${flag}" is remembered, and nothing asks for it. Take it away: what is not needed is not kept`;
			return asked.has(flag) ? [] : [{ path, says }];
		}),
	];
}

function rememberedIn(scene: WrittenScene): string[] {
	if (scene.kind !== 'decision') return [];
	return Object.values(scene.choices).flatMap(({ remember }) => remember ?? []);
}

function askedIn(scene: WrittenScene): string[] {
	const ways = [
		scene.skip,
		'next' in scene ? scene.next : undefined,
		...(scene.kind === 'decision' ? Object.values(scene.choices).map(({ next }) => next) : []),
	];
	const messages = 'messages' in scene ? (scene.messages ?? []) : [];
	const conditions = [...ways.flatMap(conditionsIn), ...messages.flatMap(({ when }) => when ?? [])];
	return conditionsOf(conditions).map(({ flag }) => flag);
}

function conditionsIn(ways: WrittenWays | undefined): string[] {
	return typeof ways === 'object' ? ways.flatMap(({ when }) => when ?? []) : [];
}
