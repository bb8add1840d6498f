import { controlsIn, nameOf, targetOf } from './printed.ts';

const least = 44;

/** Targets under 44 px either way. (WCAG would let a link inside a sentence be smaller: there is none.) */
export function smallTargetsIn(part: Element): string[] {
	return [...new Set(controlsIn(part).map(targetOf))].flatMap((target) => {
		const { width, height } = target.getBoundingClientRect();
		const isSmall = Math.min(width, height) < least - 0.5;
		return isSmall ? [`${nameOf(target)} is ${Math.round(width)} × ${Math.round(height)}`] : [];
	});
}
