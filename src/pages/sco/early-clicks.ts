import { breath } from './breath.ts';

/** Whatever takes a tap: the same controls, in the same order, on the prerendered card and on the living one. */
const control = 'a, button, input';

declare global {
	interface Window {
		/** What was tapped before the player was there; absent where an LMS forbids the script that listens. */
		early?: Element[];
	}
}

/**
 * Stands in the launch page itself, for as long as the player is on its way: what is tapped is heard, and done as soon as
 * it can be. Help opens at once, and a story says at once that it is coming.
 */
export const earlyClicks = `(${hearEarly})()`;

/** Told to the browser as text, so it stands by itself, in the words of the oldest browsers. */
function hearEarly(): void {
	const page = document;
	const early: Element[] = (window.early = []);
	const all = <Kind extends Element = HTMLElement>(selector: string) =>
		page.querySelectorAll<Kind>(selector);

	function openHelp(): void {
		const app = page.getElementById('app')!;
		app.append(all<HTMLTemplateElement>('template')[0]!.content.cloneNode(true));
		all('.page')[0]!.setAttribute('aria-hidden', 'true');
		all('.sheet h2')[0]!.focus();
	}
	function closeHelp(): void {
		if (!all('.sheet')[0]) return;
		early.pop();
		all('.veil, .sheet').forEach((one) => one.remove());
		all('.page')[0]!.removeAttribute('aria-hidden');
		all('[data-action=help]')[0]!.focus();
	}
	window.onclick = ({ target }) => {
		const tapped = target as Element;
		const within = (selector: string) => tapped.closest(selector);
		if (within('.veil, [data-action=close]')) return closeHelp();
		if (within('.sheet')) return;
		early.push(tapped);
		if (within('[data-action=help]')) openHelp();
		within('[data-action=start], [data-action=quiet]')?.setAttribute('aria-disabled', 'true');
	};
	window.onkeydown = ({ key }) => {
		if (key === 'Escape') closeHelp();
	};
}

/** Puts the living page in the place of the drawn one: the focus stays where it was, and what was tapped is done. */
export async function enliven(drawnPage: HTMLElement, livingPage: HTMLElement): Promise<void> {
	// A button is not taken from under the finger that presses it.
	while (drawnPage.querySelector(':active')) await breath(30);
	const drawn = controlsIn(drawnPage);
	const living = controlsIn(livingPage);
	const focused = drawn.indexOf(document.activeElement as HTMLElement);
	drawnPage.replaceWith(livingPage);
	living[focused]?.focus();
	window.onclick = window.onkeydown = null;
	for (const spot of window.early ?? []) {
		const place = drawn.indexOf(spot.closest<HTMLElement>(control)!);
		// Where a sheet was opened, the focus comes back to.
		living[place]?.focus();
		living[place]?.click();
	}
}

function controlsIn(target: HTMLElement): HTMLElement[] {
	return [...target.querySelectorAll<HTMLElement>(control)];
}
