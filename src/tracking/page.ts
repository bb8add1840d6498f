/** What tracking needs of the page around it, so that tests can be a page too. */
export interface Page {
	/** Where the search for the LMS begins. */
	readonly window: Window;
	/** Milliseconds, from any origin. */
	now(): number;
	isOnline(): boolean;
	after(milliseconds: number, job: () => void): void;
	/** When the screen has shown what was done last: a slow LMS must not delay it. */
	afterPaint(job: () => void): void;
	on(event: PageEvent, job: () => void): void;
}

export type PageEvent =
	/** The tab is shown, or hidden behind another. */
	| 'shown'
	| 'hidden'
	/** The page goes away for good, or is put aside and may come back (pagehide, persisted). */
	| 'left'
	| 'put-aside'
	| 'brought-back'
	| 'online'
	| 'offline';

/**
 * The page in a browser. It listens to pagehide and visibilitychange and to nothing else that tells of an end:
 * the unload events are blocked in places, and spoil coming back (scorm.md §0.2, moodle.md §4).
 */
export function browserPage(window: Window): Page {
	return {
		window,
		now: () => performance.now(),
		isOnline: () => navigator.onLine,
		after: (milliseconds, job) => void setTimeout(job, milliseconds),
		// A hidden page paints nothing, and need not.
		afterPaint: (job) =>
			document.hidden ? setTimeout(job) : requestAnimationFrame(() => setTimeout(job)),
		on: (event, job) => listen(window, event, job),
	};
}

function listen(window: Window, event: PageEvent, job: () => void): void {
	switch (event) {
		case 'shown':
		case 'hidden':
			return document.addEventListener('visibilitychange', () => {
				if (document.hidden === (event === 'hidden')) job();
			});
		case 'left':
		case 'put-aside':
			return window.addEventListener('pagehide', ({ persisted }) => {
				if (persisted === (event === 'put-aside')) job();
			});
		case 'brought-back':
			return window.addEventListener('pageshow', ({ persisted }) => {
				if (persisted) job();
			});
		case 'online':
		case 'offline':
			return window.addEventListener(event, job);
	}
}
