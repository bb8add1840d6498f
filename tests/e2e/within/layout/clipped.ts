import { controlsIn, nameOf, targetOf } from './printed.ts';
import type { Line } from './printed.ts';

const slack = 1.5;

/** Text and controls that reach beyond the window, or beyond a box that holds them. */
export function clippedIn(part: Element, lines: readonly Line[]): string[] {
	const controls = controlsIn(part);
	// What stands beside the column in a wide window is no part of it.
	const scrollers = part.matches('main') ? [] : [part];
	return [
		...[document.documentElement, ...scrollers]
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + slack)
			.map((one) => `${nameOf(one)} scrolls sideways`),
		...controls
			.filter((control) => isBeyond(targetOf(control).getBoundingClientRect()))
			.map((control) => `${nameOf(control)} reaches beyond the window`),
		...controls
			.filter((one) => one instanceof HTMLInputElement && one.scrollWidth > one.clientWidth + slack)
			.map((one) => `${nameOf(one)} is too narrow for its value`),
		...lines
			.filter(({ rect }) => isBeyond(rect))
			.map(({ words }) => `"${words}" reaches beyond the window`),
		...lines.flatMap((line) => cut(line, part)),
	];
}

function isBeyond({ left, right }: DOMRect): boolean {
	return left < -slack || right > document.documentElement.clientWidth + slack;
}

/** The innermost box, of those that one can see, that a line stands out of. */
function cut({ words, element, rect }: Line, part: Element): string[] {
	// A letter has some air above and below.
	const air = rect.height * 0.25;
	for (let box: Element | null = element; box && part.contains(box); box = box.parentElement) {
		const style = getComputedStyle(box);
		if (!isVisibleBox(style)) continue;
		const { left, right, top, bottom } = box.getBoundingClientRect();
		if (rect.left < left - slack || rect.right > right + slack) {
			return [`"${words}" stands out of ${nameOf(box)}`];
		}
		const isScroller = /auto|scroll/.test(style.overflowY);
		if (!isScroller && (rect.top + air < top - slack || rect.bottom - air > bottom + slack)) {
			return [`"${words}" stands above or below ${nameOf(box)}`];
		}
	}
	return [];
}

/** Whether it cuts off what stands out of it, or shows where it ends. */
function isVisibleBox(style: CSSStyleDeclaration): boolean {
	if (/^(inline|contents)$/.test(style.display)) return false;
	return (
		style.overflowX !== 'visible' ||
		!/, 0\)$/.test(style.backgroundColor) ||
		style.backgroundImage !== 'none' ||
		parseFloat(style.borderLeftWidth) > 0
	);
}
