import { axeFaults } from './axe.ts';
import { focusFaults } from './focus.ts';
import { bear } from './layout/conditions.ts';
import type { Condition } from './layout/conditions.ts';
import { layoutFaults } from './layout/faults.ts';
import { openSheet, read, wearTheme } from './reading.ts';
import type { Reading } from './reading.ts';
import { until } from './until.ts';

/** What a screen is looked at for, and in which readings and under which conditions. */
export type Look =
	| { readonly for: 'axe'; readonly readings: readonly Reading[] }
	| {
			readonly for: 'layout';
			readonly readings: readonly Reading[];
			readonly conditions: readonly Condition[];
	  }
	| { readonly for: 'focus' };

/** What was wrong, and how many looks there were in which nothing was. */
export interface Findings {
	readonly passed: number;
	readonly faults: readonly string[];
}

/** A sheet that lies over a screen. */
export type SheetName = 'help' | 'mirror' | 'language';

/** Looks at the screen that stands there now, or at a sheet over it. */
export async function lookAt(screen: string, look: Look, sheet?: SheetName): Promise<Findings> {
	const looks: (readonly string[])[] = [];
	const note = (place: string, faults: readonly string[]) =>
		looks.push(
			faults.map((fault) => `${[screen, sheet, place].filter(Boolean).join(', ')}: ${fault}`),
		);
	if (look.for === 'focus') note('', focusFaults());
	else {
		for (const reading of look.readings) {
			await read(reading);
			const close = sheet && (await openSheet(sheet));
			await unfold();
			const place = `${reading.language}${reading.isPlain ? ', plain' : ''}`;
			if (look.for === 'axe') {
				for (const theme of ['light', 'dark'] as const) {
					wearTheme(theme);
					note(`${place}, ${theme}`, await axeFaults(theme === 'light'));
				}
			} else {
				for (const condition of look.conditions) {
					bear(condition);
					note(`${place}, ${condition.name}`, layoutFaults());
				}
			}
			close?.();
		}
	}
	return {
		passed: looks.filter((faults) => faults.length === 0).length,
		faults: looks.flat(),
	};
}

/** Whatever is folded away, or only said when something is missing or written, belongs to the screen. */
async function unfold(): Promise<void> {
	document.querySelectorAll('details').forEach((details) => (details.open = true));
	const isUntouched = !document.querySelector('form :checked, [type="range"]');
	if (isUntouched) document.querySelector<HTMLElement>('[data-action="submit"]')?.click();
	for (const box of document.querySelectorAll('textarea')) {
		box.value = 'Lina';
		box.dispatchEvent(new Event('input', { bubbles: true }));
		await until(() => document.querySelector('[data-action^="keep"]') !== null);
	}
	document.querySelector<HTMLElement>('[data-action="keep"]')?.click();
	await Promise.resolve();
}
