import type { Course } from '../../src/lesson/course.ts';
import type { Lms } from '../../src/pages/trial/lms/lms.ts';
import { words } from '../../src/pages/trial/lms/words.ts';
import { newSitting } from '../../src/pages/sco/sitting.svelte.ts';
import type { Sitting } from '../../src/pages/sco/sitting.svelte.ts';
import { scorm12, scorm2004 } from '../../src/tracking/data-model.ts';
import { unseal } from '../../src/tracking/envelope.ts';
import { scormTracking } from '../../src/tracking/scorm.ts';
import type { Standing, Tracking } from '../../src/tracking/tracking.ts';
import { wholeLibrary } from '../pages/whole-library.ts';
import { heldPage } from '../tracking/sitting.ts';
import type { HeldPage } from '../tracking/sitting.ts';

/** A learner in front of the real page's sitting, in an LMS: everything real but the browser and the views. */
export interface Seat {
	readonly lms: Lms;
	readonly page: HeldPage;
	readonly sitting: Sitting;
	/** Every saved state of this attempt, over all its launches, with the number of scenes entered by then. */
	readonly history: Saved[];
	readonly standing: () => Standing | undefined;
	/** Does something at the next Commit, before it is heard. */
	atNextCommit(strike: (() => void) | undefined): void;
	/** Suspend data that the LMS's server would give back now. */
	keptAtServer(): string;
}

/** A state that tracking was asked to save. */
export interface Saved {
	readonly kept: string;
	/** Scenes entered by then. */
	readonly scenes: number;
}

/** Sits down at a launch. `hears` is told each time the lamp changes. */
export async function sitDown(
	course: Course,
	lms: Lms,
	history: Saved[] = [],
	hears: (seat: Seat, standing: Standing) => void = () => undefined,
): Promise<Seat> {
	const { apiName, format } = lms;
	let strike: (() => void) | undefined;
	const commit = words[format].methods.Commit;
	const around = { opener: null, parent: undefined as unknown };
	const host: object = new Proxy(around, {
		get(target, name) {
			const found = Reflect.get(target, name) as Lms['api'] | undefined;
			if (name !== apiName || !found) return found;
			const struck = (...args: readonly unknown[]) => {
				const now = strike;
				strike = undefined;
				now?.();
				return found[commit]!(...args);
			};
			return { ...found, [commit]: struck };
		},
	});
	around.parent = host;
	lms.place(host);
	const page = heldPage(host);

	const tracking = scormTracking(format === 'scorm12' ? scorm12 : scorm2004, page, newTabs());
	let standing: Standing | undefined;
	const sitting = newSitting(wholeLibrary(course), remembering(tracking, history), {
		language: 'fr',
		band: '15-18',
	});
	const seat: Seat = {
		lms,
		page,
		sitting,
		history,
		standing: () => standing,
		atNextCommit: (next) => void (strike = next),
		keptAtServer: () => unseal(lms.kept().values[words[format].elements.suspend] ?? '').kept,
	};
	tracking.watch((now) => {
		standing = now;
		hears(seat, now);
	});
	const opened = sitting.open();
	await page.pass(5000);
	await opened;
	return seat;
}

/** The same tracking, with a memory of what it was asked to save. */
function remembering(tracking: Tracking, history: Saved[]): Tracking {
	return {
		...tracking,
		save(report, kept, when) {
			const scenes = (history.at(-1)?.scenes ?? 0) + (when === 'now' ? 1 : 0);
			history.push({ kept, scenes });
			tracking.save(report, kept, when);
		},
	};
}

let tabs = 0;

/** No two seats are tabs of one browser. */
function newTabs(): string {
	return `seat ${(tabs += 1)}`;
}
