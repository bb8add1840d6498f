import type { Finding } from '../door/tree.ts';
import { stepsBack } from './machine.ts';
import type { Machine } from './machine.ts';
import { oncePerPlace, pathOf, wayText } from './steps.ts';

/** Every path ends: no circle that could be walked for ever, and no trap that cannot be left. */
export function endlessPaths(machine: Machine): Finding[] {
	const saved = statesBefore(machine, ({ kind }) => kind === 'ending');
	return oncePerPlace(
		circlesIn(machine).map(({ from, step, circle }) => ({
			path: pathOf(machine, from, machine.steps[from]![step]!),
			says: saved.has(from)
				? `this path never has to end: ${wayText(machine, circle)}. Let it lead on`
				: `this is a trap, no ending can be reached: ${wayText(machine, circle)}. Let it lead on`,
		})),
	);
}

/** States of such scenes, and all from which one of them can be reached. */
export function statesBefore(
	machine: Machine,
	isGoal: (scene: Machine['states'][number]['scene']) => boolean,
): Set<number> {
	const back = stepsBack(machine);
	const found = new Set(
		machine.states.flatMap(({ scene }, state) => (isGoal(scene) ? [state] : [])),
	);
	// A set that grows while it is walked visits what it gains.
	for (const state of found) back[state]!.forEach((before) => found.add(before));
	return found;
}

interface Circle {
	readonly from: number;
	readonly step: number;
	readonly circle: readonly number[];
}

/** Depth first, with a stack of our own, so that a story of thousands of scenes fits. */
function circlesIn({ steps }: Machine): Circle[] {
	const circles: Circle[] = [];
	const done = new Set<number>();
	const onWay = new Set([0]);
	const way = [{ state: 0, next: 0 }];
	while (way.length > 0) {
		const here = way.at(-1)!;
		const step = steps[here.state]![here.next];
		if (!step) {
			way.pop();
			onWay.delete(here.state);
			done.add(here.state);
			continue;
		}
		here.next++;
		if (onWay.has(step.to)) {
			const states = way.map(({ state }) => state);
			const circle = [...states.slice(states.indexOf(step.to)), step.to];
			circles.push({ from: here.state, step: here.next - 1, circle });
		} else if (!done.has(step.to)) {
			onWay.add(step.to);
			way.push({ state: step.to, next: 0 });
		}
	}
	return circles;
}
