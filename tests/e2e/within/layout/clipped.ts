import { controlsIn, nameOf, targetOf } from './printed.ts';
import type { Line } from './printed.ts';

const slack = 1.5;

/** Text and controls that reach beyond the window, or beyond a box that holds them. */
export function clippedIn(part: Element, lines: readonly Line[]): string[] {
	const edge = document.documentElement.clientWidth;
	const scrolls = [document.documentElement, part]
		.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + slack)
		.map((one) => `${nameOf(one)} scrolls sideways`);
	const beyond = controlsIn(part)
		.map((control) => ({ control, rect: targetOf(control).getBoundingClientRect() }))
		.filter(({ rect }) => rect.left < -slack || rect.right > edge + slack)
		.map(({ control }) => `${nameOf(control)} reaches beyond the window`);
	const tight = controlsIn(part)
		.filter((one) => one instanceof HTMLInputElement && one.scrollWidth > one.clientWidth + slack)
		.map((one) => `${nameOf(one)} is too narrow for its value`);
	return [...scrolls, ...beyond, ...tight, ...lines.flatMap((line) => cut(line, part))];
}

/** The boxes that a line stands out of. */
function cut({ words, element, rect }: Line, part: Element): string[] {
	const faults: string[] = [];
	// A letter has some air above and below.
	const air = rect.height * 0.25;
	for (let box: Element | null = element; box && part.contains(box); box = box.parentElement) {
		const { display, overflowX, overflowY } = getComputedStyle(box);
		if (/^(inline|contents)$/.test(display)) continue;
		const { left, right, top, bottom } = box.getBoundingClientRect();
		if (rect.left < left - slack || rect.right > right + slack) {
			faults.push(`"${words}" stands out of ${nameOf(box)}, ${overflowX}`);
		}
		const isScroller = /auto|scroll/.test(overflowY);
		if (!isScroller && (rect.top + air < top - slack || rect.bottom - air > bottom + slack)) {
			faults.push(`"${words}" stands above or below ${nameOf(box)}`);
		}
	}
	return faults.slice(0, 1);
}
