import type { Condition, FlagId, Lesson, Scene, SceneId, Ways } from '../lesson.ts';

/**
 * A lesson as the finite machine it is: every scene with every set of flags that can really be met there.
 * States are numbered in the order in which they are found; the start is 0.
 */
export interface Machine {
	readonly lesson: Lesson;
	readonly states: readonly State[];
	/** The steps that leave each state. */
	readonly steps: readonly (readonly Step[])[];
	/** For each state, those that lead to it. */
	readonly back: readonly (readonly number[])[];
}

export interface State {
	readonly scene: Scene;
	/** One bit for each flag of the lesson, in its order. */
	readonly flags: number;
}

export interface Step {
	readonly to: number;
	/** A choice of the decision, or how any other scene is left. */
	readonly by: 'next' | 'skip' | { readonly choice: string };
}

/** Walks every step from the start until there is nothing new. */
export function machineOf(lesson: Lesson): Machine {
	const places = new Map(Object.keys(lesson.scenes).map((id, place) => [id, place]));
	const exits = new Map(
		Object.values(lesson.scenes).map((scene) => [scene.id, exitsOf(scene, lesson.flags)]),
	);
	const found = new Map<number, number>();
	const states: State[] = [];
	const steps: Step[][] = [];

	const stateAt = (scene: SceneId, flags: number): number => {
		const key = flags * places.size + places.get(scene)!;
		const known = found.get(key);
		if (known !== undefined) return known;
		found.set(key, states.length);
		return states.push({ scene: lesson.scenes[scene]!, flags }) - 1;
	};
	stateAt(lesson.start, 0);
	for (let here = 0; here < states.length; here++) {
		const { scene, flags } = states[here]!;
		steps.push(
			exits.get(scene.id)!.map(({ by, remember, ways }) => {
				const after = flags | remember;
				const way = ways.find(({ set, unset }) => (after & set) === set && !(after & unset));
				return { by, to: stateAt(way!.to, after) };
			}),
		);
	}
	return { lesson, states, steps, back: stepsBack(steps) };
}

/** The flags that a state stands for. */
export function flagsIn({ lesson }: Machine, { flags }: State): FlagId[] {
	return lesson.flags.filter((_, place) => flags & (1 << place));
}

/** For each state, those that these steps bring to it. */
export function stepsBack(steps: Machine['steps']): Machine['back'] {
	const back: number[][] = steps.map(() => []);
	steps.forEach((out, from) => out.forEach(({ to }) => back[to]!.push(from)));
	return back;
}

interface Exit {
	readonly by: Step['by'];
	readonly remember: number;
	readonly ways: readonly { readonly set: number; readonly unset: number; readonly to: SceneId }[];
}

function exitsOf(scene: Scene, flags: readonly FlagId[]): Exit[] {
	const exit = (by: Step['by'], ways: Ways, remember: readonly FlagId[] = []): Exit => ({
		by,
		remember: bits(remember, flags),
		ways: ways.map(({ when, to }) => ({
			set: bits(flagsThat(when, true), flags),
			unset: bits(flagsThat(when, false), flags),
			to,
		})),
	});
	const skip = scene.heavy ? [exit('skip', scene.heavy.skip)] : [];
	switch (scene.kind) {
		case 'ending':
			return [];
		case 'decision':
			return [
				...scene.choices.map(({ id, next, remember }) => exit({ choice: id }, next, remember)),
				...skip,
			];
		case 'passage':
		case 'chat':
		case 'question':
		case 'reflection':
		case 'help':
			return [exit('next', scene.next), ...skip];
	}
}

function flagsThat(when: readonly Condition[], holds: boolean): FlagId[] {
	return when.filter((condition) => condition.holds === holds).map(({ flag }) => flag);
}

function bits(some: readonly FlagId[], all: readonly FlagId[]): number {
	return some.reduce((mask, flag) => mask | (1 << all.indexOf(flag)), 0);
}
