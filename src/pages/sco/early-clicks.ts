/** Whatever takes a tap: the same controls, in the same order, on the prerendered card and on the living one. */
const control = 'a, button, input';

declare global {
	interface Window {
		/** What was tapped before the player was there; absent where an LMS forbids the script that listens. */
		early?: Element[];
	}
}

/**
 * Stands in the launch page itself, for as long as the player is on its way: the card looks as if it could answer, so
 * what is tapped is heard.
 */
export const earlyClicks = 'early=[];onclick=function(e){early.push(e.target)}';

/** Puts living controls in the place of the drawn ones: the focus stays where it was, and what was tapped is done. */
export function enliven(target: HTMLElement, mount: () => void): void {
	// A button is not taken from under the finger that presses it.
	if (target.querySelector(':active')) {
		setTimeout(() => enliven(target, mount), 30);
		return;
	}
	const drawn = controlsIn(target);
	const focused = drawn.indexOf(document.activeElement as HTMLElement);
	target.textContent = '';
	mount();
	const living = controlsIn(target);
	living[focused]?.focus();
	window.onclick = null;
	for (const spot of window.early ?? []) {
		living[drawn.indexOf(spot.closest<HTMLElement>(control)!)]?.click();
	}
}

function controlsIn(target: HTMLElement): HTMLElement[] {
	return [...target.querySelectorAll<HTMLElement>(control)];
}
