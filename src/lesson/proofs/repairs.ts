import type { Finding } from '../door/tree.ts';
import type { Machine, Step } from './machine.ts';
import { oncePerPlace, pathOf, wayText } from './steps.ts';

/** Whoever harms or looks away meets a scene where it can be made good, on whatever path to whatever ending. */
export function harmWithoutRepair(machine: Machine): Finding[] {
	const onward = waysPastRepair(machine);
	return oncePerPlace(
		machine.states.flatMap((_, from) =>
			machine.steps[from]!.flatMap((step) => {
				const stance = stanceOf(machine, from, step);
				if (stance === undefined || stance === 'helps' || !onward.has(step.to)) return [];
				const way = wayText(machine, [from, ...wayOnward(onward, step.to)]);
				const says = `this choice ${stance === 'harms' ? 'does harm' : 'leaves somebody alone'} and ends without a chance to make it good: ${way}. Lead through a scene with "repairs: true"`;
				return [{ path: pathOf(machine, from, step), says }];
			}),
		),
	);
}

function stanceOf({ states }: Machine, from: number, { by }: Step) {
	const scene = states[from]!.scene;
	if (scene.kind !== 'decision' || typeof by === 'string') return undefined;
	return scene.choices.find(({ id }) => id === by.choice)!.stance;
}

/** States from which an ending can be reached without a repair, each with its next state on that way. */
function waysPastRepair(machine: Machine): Map<number, number | undefined> {
	const { states, back } = machine;
	const onward = new Map<number, number | undefined>();
	states.forEach(({ scene }, state) => {
		if (scene.kind === 'ending' && !scene.repairs) onward.set(state, undefined);
	});
	// A map that grows while it is walked visits what it gains.
	for (const state of onward.keys()) {
		for (const before of back[state]!) {
			if (!states[before]!.scene.repairs && !onward.has(before)) onward.set(before, state);
		}
	}
	return onward;
}

function wayOnward(onward: ReadonlyMap<number, number | undefined>, from: number): number[] {
	const way = [from];
	for (let next = onward.get(from); next !== undefined; next = onward.get(next)) way.push(next);
	return way;
}
