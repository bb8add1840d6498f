import type { Finding } from '../door/tree.ts';
import type { Machine } from './machine.ts';

/** Every scene can be met: what nobody reads is either forgotten or wrongly linked. */
export function unreachedScenes({ lesson, states }: Machine): Finding[] {
	const met = new Set(states.map(({ scene }) => scene.id));
	return Object.keys(lesson.scenes)
		.filter((id) => !met.has(id))
		.map((id) => ({
			path: ['scenes', id],
			says: `no path from "${lesson.start}" leads here. Let a way lead to it, or take it out`,
			at: 'key',
		}));
}
