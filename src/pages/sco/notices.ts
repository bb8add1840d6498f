import type { Opening } from '../../tracking/tracking.ts';

/** What a learner must be told before beginning, as keys of `interface`. */
export function noticesFor(opening: Opening | undefined): readonly string[] {
	if (!opening) return [];
	if (opening.mode !== 'normal') return ['start.browse'];
	if (opening.to === 'nobody') return ['standing_long.nobody'];
	if (opening.found === 'damaged') return ['start.damaged'];
	if (opening.found === 'newer') return ['start.newer'];
	return opening.wasCompleted ? ['start.finished'] : [];
}
