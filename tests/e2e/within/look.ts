import { axeFaults } from './axe.ts';
import { focusFaults } from './focus.ts';
import { bear } from './layout/conditions.ts';
import type { Condition } from './layout/conditions.ts';
import { layoutFaults } from './layout/faults.ts';
import { openSheet, read, wearTheme } from './reading.ts';
import type { Reading } from './reading.ts';
import { stillnessFaults } from './stillness.ts';
import { unfold } from './unfold.ts';

interface AxeLook {
	readonly for: 'axe';
	readonly readings: readonly Reading[];
}

interface LayoutLook {
	readonly for: 'layout';
	readonly readings: readonly Reading[];
	readonly conditions: readonly Condition[];
}

/** What a screen is looked at for, and in which readings and under which conditions. */
export type Look = AxeLook | LayoutLook | { readonly for: 'focus' } | { readonly for: 'stillness' };

/** In how many looks nothing was wrong, and what was in the others. */
export interface Findings {
	readonly passed: number;
	readonly faults: readonly string[];
}

/** A sheet that lies over a screen. */
export type SheetName = 'help' | 'mirror' | 'language';

/** Faults by the place where they were seen. */
type Seen = readonly [place: string, faults: readonly string[]];

/** Looks at the screen that stands there now, or at a sheet over it. */
export async function lookAt(screen: string, look: Look, sheet?: SheetName): Promise<Findings> {
	const seen: Seen[] = [];
	if (look.for === 'focus') seen.push(['', focusFaults()]);
	else if (look.for === 'stillness') seen.push(['', await stillnessFaults()]);
	else {
		for (const reading of look.readings) {
			await read(reading);
			const close = sheet && (await openSheet(sheet));
			await unfold();
			const words = `${reading.language}${reading.isPlain ? ', plain' : ''}`;
			for (const [place, faults] of await each(look)) seen.push([`${words}, ${place}`, faults]);
			close?.();
		}
	}
	return {
		passed: seen.filter(([, faults]) => faults.length === 0).length,
		faults: seen.flatMap(([place, faults]) =>
			faults.map((fault) => `${[screen, sheet, place].filter(Boolean).join(', ')}: ${fault}`),
		),
	};
}

/** In each theme, or under each condition. */
async function each(look: AxeLook | LayoutLook): Promise<Seen[]> {
	const seen: Seen[] = [];
	if (look.for === 'axe') {
		for (const theme of ['light', 'dark'] as const) {
			wearTheme(theme);
			seen.push([theme, await axeFaults(theme === 'light')]);
		}
		return seen;
	}
	for (const condition of look.conditions) {
		bear(condition);
		seen.push([condition.name, layoutFaults()]);
	}
	return seen;
}
