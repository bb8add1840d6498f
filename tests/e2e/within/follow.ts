import type { Route, Spot } from '../every-scene.ts';
import { action, find, until } from './until.ts';

/** A route as it can be told to a page. */
export interface Way {
	readonly isQuiet?: true;
	readonly choices: readonly (readonly [string, string])[];
	readonly skips: readonly string[];
}

/** A route in words that can be sent into a page. */
export function wayOf({ isQuiet, choices, skips }: Route): Way {
	return { ...(isQuiet && { isQuiet }), choices: [...choices], skips: [...skips] };
}

/** From the start card along a route to the ending, from within the page: a step costs what the page itself needs for it. */
export async function follow(
	{ isQuiet, choices, skips }: Way,
	see: (spot: Spot) => Promise<void>,
): Promise<void> {
	const chosen = new Map(choices);
	press(action(isQuiet ? 'quiet' : 'start'));
	await until(() => document.querySelector('[data-scene]') !== null);
	for (;;) {
		const { scene, kind, moment } = standing();
		// The views of the second script may still be on their way.
		await until(() => document.querySelector('[data-scene] > [role="status"]') === null);
		await see(`${scene} ${moment}${moment === 'feedback' ? ` ${chosen.get(scene)}` : ''}`);
		if (kind === 'ending') return;
		if (moment === 'note' && skips.includes(scene)) press(action('skip'));
		else if (moment !== 'scene') press(action('continue'));
		else if (kind === 'decision') press(find(`[data-choice="${chosen.get(scene)}"]`));
		else if (kind === 'question') answer();
		else press(action('continue'));
		await until(() => standing().scene !== scene || standing().moment !== moment);
	}
}

/** What stands on the screen. */
function standing(): { scene: string; kind: string; moment: string } {
	const { scene, kind, moment } = find('[data-scene]').dataset;
	return { scene: scene!, kind: kind!, moment: moment! };
}

/** Any answer, in whichever way it is asked. */
function answer(): void {
	const options = [...document.querySelectorAll<HTMLInputElement>('[data-option]')];
	const [first] = options;
	if (first!.type === 'radio') {
		for (const name of new Set(options.map(({ name }) => name))) {
			options.find((option) => option.name === name)!.click();
		}
	} else if (first!.type === 'range') {
		first!.stepUp();
		first!.dispatchEvent(new Event('input', { bubbles: true }));
	} else if (first!.dataset['move']) press(find('[data-move="down"]'));
	else if (!first!.checked) first!.click();
	press(action('submit'));
}

/** As a key does it: the focus is on it. */
function press(control: HTMLElement): void {
	control.focus();
	control.click();
}
