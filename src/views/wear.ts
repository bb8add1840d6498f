import { comforts, matters } from '../player/comfort.ts';
import type { Comfort } from '../player/comfort.ts';

/** Puts it on a page: an attribute of its root for each matter that is not as usual, which the styles follow. */
export function wear(comfort: Comfort, { dataset }: HTMLElement): void {
	for (const matter of matters) {
		const chosen = comfort[matter];
		if (chosen === comforts[matter][0]) delete dataset[matter];
		else dataset[matter] = chosen;
	}
}
