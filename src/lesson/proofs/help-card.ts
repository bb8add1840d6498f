import type { Finding } from '../door/tree.ts';
import type { Machine } from './machine.ts';
import { oncePerPlace, pathOf } from './steps.ts';

/** The card with 116 000 stands first and last on every path: who needs it has not to look for it. */
export function pathsWithoutHelp(machine: Machine): Finding[] {
	const { lesson, states, steps } = machine;
	const first = lesson.scenes[lesson.start]!;
	const says = `a lesson begins with the help card, and "${lesson.start}" is a ${first.kind}. Start at a scene of kind help`;
	return [
		...(first.kind === 'help' ? [] : [{ path: ['start'], says }]),
		...oncePerPlace(
			states.flatMap(({ scene }, from) =>
				scene.kind === 'help'
					? []
					: steps[from]!.filter(({ to }) => states[to]!.scene.kind === 'ending').map((step) => ({
							path: pathOf(machine, from, step),
							says: `"${states[step.to]!.scene.id}" is an ending: the help card comes before it. Lead to a scene of kind help, and from there to the ending`,
						})),
			),
		),
	];
}
