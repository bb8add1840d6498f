import type { DataModel, Value } from './data-model.ts';
import type { Page } from './page.ts';
import type { ScormApi } from './scorm-api.ts';
import type { Standing } from './tracking.ts';

/** Seconds until a save that was not confirmed is tried again (scorm.md R15); the last one repeats. */
const patience = [1, 2, 5, 15];
/**
 * A commit this shortly before the line went down may have gone astray, whatever the LMS said (moodle.md §4):
 * a browser may need a while to notice.
 */
const doubtful = 60_000;

/** Brings values to the LMS: only what changed, one commit for all of it, again until the LMS confirms. */
export interface Sender {
	/** What the LMS is to have. Nothing is sent yet. */
	want(values: readonly Value[]): void;
	/** Whether the LMS has not confirmed all of it. */
	hasUnsent(): boolean;
	/** Nothing goes out any more, not even the end of the session: somebody else is in charge. */
	drop(): void;
	/** Sends what changed, and commits. */
	commit(): void;
	/** Ends the session, once the LMS has what it is to have. Nothing goes out after it. */
	close(): void;
}

/** How values are written down, and what goes along with each commit. */
export interface Hand {
	write(element: string, value: string): string;
	along(): readonly Value[];
}

/** @param tell hears how saving stands each time that may have changed */
export function sender(
	model: DataModel,
	api: ScormApi,
	page: Page,
	hand: Hand,
	tell: (standing: Standing) => void,
): Sender {
	const wanted = new Map<string, string>();
	const confirmed = new Map<string, string>();
	/** Sent with a commit that failed, or may have: to be sent again by a detour. */
	const astray = new Map<string, string>();
	let recent: { readonly at: number; readonly values: readonly Value[] }[] = [];
	let failures = 0;
	let retry = 0;
	let isClosing = false;
	let isFinished = false;

	const unsent = (): Value[] => [...wanted].filter(([key, value]) => confirmed.get(key) !== value);
	/** Whether what the learner comes back by was taken. An LMS may do without the rest. */
	const put = (values: readonly Value[]): boolean =>
		values
			.map(([key, value]) => api.set(key, hand.write(key, value)) || key !== model.suspendData)
			.every(Boolean);

	function commit(): void {
		const values = unsent();
		if (isFinished || (values.length === 0 && !isClosing)) return;
		// Offline, Moodle says "true" and loses it all (moodle.md §4): wait for the line instead.
		if (!page.isOnline()) return tell('unconfirmed');
		if (values.length === 0) return finish();
		goByDetour();
		const isTaken = put([...values, ...hand.along()]);
		recent = [...recent.filter(isDoubtful), { at: page.now(), values }];
		if (api.commit() && isTaken) succeeded(values);
		else failed(values);
	}

	/** What went astray first gets other values, so that the right ones count as a change. */
	function goByDetour(): void {
		const other = model.detour;
		if (other && astray.size > 0) {
			put([...astray].map(([key, value]) => [key, other(key, value)]));
			api.commit();
		}
		astray.clear();
	}

	function succeeded(values: readonly Value[]): void {
		failures = 0;
		values.forEach(([key, value]) => confirmed.set(key, value));
		tell('saved');
		if (isClosing) finish();
	}

	function failed(values: readonly Value[]): void {
		values.forEach(([key, value]) => astray.set(key, value));
		tell('unconfirmed');
		const seconds = patience[Math.min(failures, patience.length - 1)]!;
		failures += 1;
		const turn = (retry += 1);
		page.after(1000 * seconds, () => {
			if (turn === retry) commit();
		});
	}

	const isDoubtful = ({ at }: { readonly at: number }) => page.now() - at <= doubtful;

	function doubt(): void {
		const values = recent.filter(isDoubtful).flatMap((one) => one.values);
		if (isFinished || values.length === 0) return;
		for (const [key, value] of values) {
			confirmed.delete(key);
			astray.set(key, value);
		}
		tell('unconfirmed');
	}

	function finish(): void {
		if (isFinished) return;
		isFinished = true;
		// Offline, ending the session would only lose what a later one may still find.
		if (!page.isOnline()) return tell('unconfirmed');
		const rest = unsent();
		put([...rest, ...hand.along()]);
		// An LMS that does not confirm the end has lost nothing that it had confirmed before.
		tell(api.terminate() || rest.length === 0 ? 'closed' : 'unconfirmed');
	}

	page.on('offline', doubt);
	page.on('online', commit);
	page.on('left', finish);

	return {
		want(values) {
			for (const [key, value] of values) {
				// What changes goes to the end: the order in which it is wanted is the order of the standard.
				if (wanted.get(key) !== value) wanted.delete(key);
				wanted.set(key, value);
			}
		},
		drop() {
			isFinished = true;
		},
		hasUnsent: () => !isFinished && unsent().length > 0,
		commit,
		close() {
			isClosing = true;
			// What failed before would fail again, and an end comes only once: first it must arrive.
			if (failures > 0 || !page.isOnline()) commit();
			else finish();
		},
	};
}
