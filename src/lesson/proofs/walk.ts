import type { Machine } from './machine.ts';

/** A machine walked to its last corner. */
export interface Walked {
	/** Every state, each after all those it leads to (as far as there are no circles). */
	readonly endsFirst: readonly number[];
	/** Steps that lead back to where the path came from. */
	readonly circles: readonly Circle[];
}

export interface Circle {
	readonly from: number;
	/** Which of the steps that leave it. */
	readonly step: number;
	/** The states on the circle, the first again at its end. */
	readonly way: readonly number[];
}

/** Walks depth first, with a stack of its own, so that a story of thousands of scenes fits. */
export function walked({ steps }: Machine): Walked {
	const endsFirst: number[] = [];
	const circles: Circle[] = [];
	const standing = steps.map((): 'unmet' | 'on the way' | 'done' => 'unmet');
	const way = [0];
	const nextStep = steps.map(() => 0);
	standing[0] = 'on the way';
	while (way.length > 0) {
		const here = way.at(-1)!;
		const step = steps[here]![nextStep[here]!++];
		if (!step) {
			standing[here] = 'done';
			endsFirst.push(way.pop()!);
		} else if (standing[step.to] === 'unmet') {
			standing[step.to] = 'on the way';
			way.push(step.to);
		} else if (standing[step.to] === 'on the way') {
			const circle = [...way.slice(way.indexOf(step.to)), step.to];
			circles.push({ from: here, step: nextStep[here]! - 1, way: circle });
		}
	}
	return { endsFirst, circles };
}

/** Works something out for every state from the ends back to the start, and says what it is there. */
export function fromTheEnds<Value>(
	{ steps }: Machine,
	{ endsFirst }: Walked,
	valueOf: (state: number, after: readonly Value[]) => Value,
): Value {
	const values: Value[] = [];
	for (const state of endsFirst) {
		values[state] = valueOf(
			state,
			steps[state]!.map(({ to }) => values[to]!),
		);
	}
	return values[0]!;
}
