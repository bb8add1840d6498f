import type { Finding } from '../door/tree.ts';
import type { Scene } from '../lesson.ts';
import { statesBefore } from './ends.ts';
import { stepsBack } from './machine.ts';
import type { Machine } from './machine.ts';

/** Whoever skips every heavy scene still completes the lesson: the quiet path reaches an ending from wherever it leads. */
export function skipsWithoutEnd(machine: Machine): Finding[] {
	if (!machine.states.some(({ scene }) => scene.heavy)) return [];
	const quiet = quietMachine(machine);
	const isEnding = ({ kind }: Scene) => kind === 'ending';
	const saved = statesBefore(quiet, isEnding);
	const walked = statesWalked(quiet);
	// From where nobody reaches an ending, whatever they do, is a trap, and told of as one.
	const free = statesBefore(machine, isEnding);
	const lost = [...walked].filter(
		(state) => free.has(state) && !saved.has(state) && machine.states[state]!.scene.heavy,
	);
	const scenes = new Set(lost.map((state) => machine.states[state]!.scene.id));
	return [...scenes].map((id) => ({
		path: ['scenes', id, 'skip'],
		says: 'whoever skips every heavy scene never reaches an ending from here. Let "skip" lead on',
	}));
}

function quietMachine(machine: Machine): Machine {
	const steps = machine.steps.map((out, state) =>
		machine.states[state]!.scene.heavy ? out.filter(({ by }) => by === 'skip') : out,
	);
	return { ...machine, steps, back: stepsBack(steps) };
}

function statesWalked({ steps }: Machine): Set<number> {
	const walked = new Set([0]);
	for (const state of walked) steps[state]!.forEach(({ to }) => walked.add(to));
	return walked;
}
