import { nameOf, targetOf } from './layout/printed.ts';

/** What the keyboard has come by. */
export interface Stops {
	readonly stops: number;
	readonly faults: readonly string[];
}

/** Measures, after each key, what has the focus: that it shows, in sight, and under nothing. */
export function watchFocus(): () => Stops {
	let stops = 0;
	const faults = new Set<string>();
	document.addEventListener('keyup', () => {
		const focused = document.activeElement as HTMLElement | null;
		if (!focused?.matches('a, button, summary, input, textarea')) return;
		stops += 1;
		const found = [...indicatorFaults(focused), ...coverFaults(focused)];
		for (const fault of found) faults.add(`${nameOf(focused)} ${fault}`);
	});
	return () => ({ stops, faults: [...faults] });
}

/** WCAG 2.4.7 and 1.4.11: a line of 2 px or more, told from its ground by 3 : 1. */
function indicatorFaults(focused: HTMLElement): string[] {
	const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(focused);
	if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return ['shows no focus'];
	const ground = groundOf(parseFloat(outlineOffset) < 0 ? focused : focused.parentElement!);
	const ratio = contrast(outlineColor, ground);
	return ratio < 3 ? [`shows its focus with ${ratio.toFixed(1)} : 1 on ${ground}`] : [];
}

/** WCAG 2.4.11, and more: no part of it that fits the window is under the bar or anything else. */
function coverFaults(focused: HTMLElement): string[] {
	const target = targetOf(focused);
	const { left, right, top, bottom, height } = focused.getBoundingClientRect();
	if (bottom <= 0 || top >= innerHeight) return ['has the focus out of sight'];
	const inSight = (value: number, most: number) => Math.min(Math.max(value, 2), most - 2);
	const spots = [top + 6, (top + bottom) / 2, bottom - 6].map(
		(y) => [inSight((left + right) / 2, innerWidth), inSight(y, innerHeight)] as const,
	);
	if (height > innerHeight / 2) spots.splice(2, 1);
	const over = spots
		.map(([x, y]) => document.elementFromPoint(x, y))
		.filter((over) => over && !target.contains(over));
	return over.map((over) => `has the focus under ${nameOf(over!)}`);
}

function groundOf(element: HTMLElement): string {
	for (let at: HTMLElement | null = element; at; at = at.parentElement) {
		const { backgroundColor } = getComputedStyle(at);
		if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
	}
	return 'rgb(255, 255, 255)';
}

function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
	const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
		const share = Number(part) / 255;
		return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
