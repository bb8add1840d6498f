import type { Format } from '../lms/ask.ts';
import type { Known } from '../lms/found.ts';
import { Journal } from '../lms/journal.ts';
import { openLms } from '../lms/lms.ts';
import type { Lms } from '../lms/lms.ts';
import { profiles } from '../lms/profiles.ts';
import type { ProfileName } from '../lms/profiles.ts';
import { layouts } from './layouts.ts';
import type { LayoutName, Seat } from './layouts.ts';
import { keptAtServer, lineToServer } from './server-line.ts';

/** What is launched, where, and in which LMS. */
export interface Wish {
	readonly address: string;
	readonly format: Format;
	readonly profile: ProfileName;
	readonly layout: LayoutName;
	/** Under this name the server keeps the attempt. */
	readonly key: string;
	readonly known: Known;
}

/** How the line to the server is. */
export type LineState = 'online' | 'offline' | 'offline, unnoticed';

/** A SCO in its seat, with its LMS around it. */
export interface Hosting {
	readonly lms: Lms;
	/** As a learner who goes elsewhere. */
	readonly leave: () => void;
	/** As a tab that is killed: not one more call is heard. */
	readonly crash: () => void;
	readonly relaunch: () => Hosting;
	readonly newAttempt: () => Hosting;
	readonly setLine: (state: LineState) => void;
}

/** Launches a SCO in this page, taking up what the server has kept. */
export async function host(
	wish: Wish,
	place: HTMLElement,
	journal = new Journal(),
): Promise<Hosting> {
	const kept = await keptAtServer(wish.key);
	const line = lineToServer(wish.key, kept, profiles[wish.profile]);
	const { format, profile, known } = wish;
	const lms = openLms({ ...known, format, profile, journal, line, ...(kept && { kept }) });
	return seated(wish, place, lms);
}

function seated(wish: Wish, place: HTMLElement, lms: Lms): Hosting {
	lms.place(window);
	const seat: Seat = layouts[wish.layout](wish.address, place);
	lms.journal.scene(() => sceneIn(seat.scoWindow()));

	function cut(): void {
		Reflect.deleteProperty(window, lms.apiName);
		lms.cut();
	}

	function again(next: () => Lms): Hosting {
		cut();
		seat.remove();
		return seated(wish, place, next());
	}

	return {
		lms,
		leave: seat.leave,
		crash: () => {
			cut();
			seat.remove();
		},
		relaunch: () => again(lms.relaunch),
		newAttempt: () => again(lms.newAttempt),
		setLine: (state) => {
			lms.weather.online = state === 'online';
			tellBrowser(seat.scoWindow(), state !== 'offline');
		},
	};
}

/** The scene on screen, for packages that say so. */
function sceneIn(sco: Window | undefined): string {
	return sco?.document.querySelector('[data-scene]')?.getAttribute('data-scene') ?? '';
}

/** Makes the SCO's browser believe it. */
function tellBrowser(sco: Window | undefined, isOnline: boolean): void {
	if (!sco || sco.navigator.onLine === isOnline) return;
	Object.defineProperty(sco.navigator, 'onLine', { value: isOnline, configurable: true });
	sco.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}
