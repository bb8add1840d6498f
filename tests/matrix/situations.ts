import type { Seat } from './seat.ts';

/** What befalls a learner in the middle of a lesson. */
export interface Situation {
	readonly says: string;
	/** The page goes with it: what follows is another launch. */
	readonly endsPage: boolean;
	/** Lets it happen. `walkOn` takes the learner so many scenes further meanwhile. */
	readonly strike: (seat: Seat, walkOn: (scenes: number) => Promise<void>) => Promise<void> | void;
}

/** The page tells that it goes, and the LMS hears it as a page being closed is heard. */
export function leave({ lms, page }: Seat): void {
	lms.weather.leaving = true;
	page.tell('left');
	page.tell('hidden');
}

function lineDown(seat: Seat): void {
	seat.lms.weather.online = false;
}

function noticed(seat: Seat): void {
	seat.page.isConnected = false;
	seat.page.tell('offline');
}

function lineBack(seat: Seat): void {
	seat.lms.weather.online = true;
	seat.page.isConnected = true;
	seat.page.tell('online');
}

/** The columns of the matrix. */
export const situations = {
	'clean exit': {
		says: 'The learner leaves; the page has the time that a browser gives it.',
		endsPage: true,
		strike: leave,
	},
	'tab killed': {
		says: 'The tab is gone, from one moment to the next.',
		endsPage: true,
		strike: ({ lms }) => lms.cut(),
	},
	'frame removed': {
		says: 'The page is told that it goes, and nobody hears what it says then.',
		endsPage: true,
		strike: ({ lms, page }) => {
			lms.vanish();
			page.tell('left');
		},
	},
	reload: {
		says: 'The page is loaded again at once, whatever was under way.',
		endsPage: true,
		strike: leave,
	},
	'commit throws': {
		says: 'A commit throws in the middle; the page lives on.',
		endsPage: false,
		strike: async (seat, walkOn) => {
			seat.atNextCommit(() => {
				throw new Error('the server is away');
			});
			await walkOn(2);
		},
	},
	'dies in a commit': {
		says: 'The page dies between SetValue and Commit.',
		endsPage: true,
		strike: async (seat, walkOn) => {
			// Nobody takes two steps between two pictures on the screen.
			await seat.page.pass(100);
			seat.atNextCommit(seat.lms.cut);
			await walkOn(1);
		},
	},
	'offline for three scenes': {
		says: 'The line goes down, the browser knows, and three scenes later it is back.',
		endsPage: false,
		strike: async (seat, walkOn) => {
			lineDown(seat);
			noticed(seat);
			await walkOn(3);
			lineBack(seat);
		},
	},
	'offline, noticed late': {
		says: 'The line is down for two scenes before the browser knows, and for one more.',
		endsPage: false,
		strike: async (seat, walkOn) => {
			lineDown(seat);
			await walkOn(2);
			noticed(seat);
			await walkOn(1);
			lineBack(seat);
		},
	},
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationName = keyof typeof situations;
