import type { Spot } from '../every-scene.ts';
import { follow } from './follow.ts';
import type { Way } from './follow.ts';
import { lookAt } from './look.ts';
import type { Findings, Look } from './look.ts';

/** What was found along a way, and which spots have been seen by then. */
export interface Found extends Findings {
	readonly seen: readonly Spot[];
}

/** Goes along a way, and looks at each spot that was not seen before. */
export async function along(way: Way, before: readonly Spot[], look: Look): Promise<Found> {
	const seen = new Set(before);
	const findings: Findings[] = [];
	await follow(way, async (spot) => {
		if (seen.has(spot)) return;
		seen.add(spot);
		findings.push(await lookAt(spot, look));
	});
	return {
		passed: findings.reduce((sum, { passed }) => sum + passed, 0),
		faults: findings.flatMap(({ faults }) => faults),
		seen: [...seen],
	};
}
