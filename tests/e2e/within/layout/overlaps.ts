import { controlsIn, nameOf, targetOf } from './printed.ts';
import type { Line } from './printed.ts';

/** Something that has the place where it stands for itself. */
interface Thing {
	readonly name: string;
	readonly element: Element;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** What stands on something else: lines of different boxes, controls, the drawing of a garment. */
export function overlapsIn(part: Element, lines: readonly Line[]): string[] {
	const texts = lines.map(({ words, block, rect }) => {
		// Lines may stand close: letters seldom fill the whole height.
		const air = rect.height * 0.25;
		return thing(`"${words}"`, block, rect, air);
	});
	const solid = [
		...new Set(controlsIn(part).map(targetOf)),
		...part.querySelectorAll('.garment, textarea'),
	].map((one) => thing(nameOf(one), one, one.getBoundingClientRect(), 1));
	const things = [...texts, ...solid].sort((one, other) => one.top - other.top);
	return things.flatMap((one, place) => {
		const faults: string[] = [];
		for (const other of things.slice(place + 1)) {
			if (other.top >= one.bottom - 1) break;
			if (meets(one, other)) faults.push(`${one.name} stands on ${other.name}`);
		}
		return faults;
	});
}

function meets(one: Thing, other: Thing): boolean {
	if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
	return one.left < other.right - 1 && other.left < one.right - 1;
}

function thing(name: string, element: Element, rect: DOMRect, air: number): Thing {
	const { left, right, top, bottom } = rect;
	return { name, element, left, right, top: top + air, bottom: bottom - air };
}
