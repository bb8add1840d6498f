import type { Finding } from '../door/tree.ts';
import type { Scene } from '../lesson.ts';
import type { Machine } from './machine.ts';
import { oncePerPlace, pathOf, wayText } from './steps.ts';
import type { Walked } from './walk.ts';

/** Every path ends: no circle that could be walked for ever, and no trap that cannot be left. */
export function endlessPaths(machine: Machine, { circles }: Walked): Finding[] {
	if (circles.length === 0) return [];
	const saved = statesBefore(machine, ({ kind }) => kind === 'ending');
	return oncePerPlace(
		circles.map(({ from, step, way }) => ({
			path: pathOf(machine, from, machine.steps[from]![step]!),
			says: saved.has(from)
				? `this path never has to end: ${wayText(machine, way)}. Let it lead on`
				: `this is a trap, no ending can be reached: ${wayText(machine, way)}. Let it lead on`,
		})),
	);
}

/** States of such scenes, and all from which one of them can be reached. */
export function statesBefore(machine: Machine, isGoal: (scene: Scene) => boolean): Set<number> {
	const found = new Set(
		machine.states.flatMap(({ scene }, state) => (isGoal(scene) ? [state] : [])),
	);
	// A set that grows while it is walked visits what it gains.
	for (const state of found) machine.back[state]!.forEach((before) => found.add(before));
	return found;
}
