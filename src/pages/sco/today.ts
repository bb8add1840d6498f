import type { Day } from '../../lesson/registry.ts';

/** The day where the learner is, as `2026-11-23`. */
export function localDay(now: Date): Day {
	const two = (count: number) => String(count).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
