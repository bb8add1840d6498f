import type { Format, Reply, Verb } from './ask.ts';
import type { TakeUp, Values } from './attempt.ts';
import type { Rules } from './rule.ts';

/** One manner of being an LMS. Every trait is a value, so that a new LMS is a new line in the table. */
export interface Profile {
	/** One sentence for whoever chooses it. */
	readonly says: string;
	readonly formats: readonly Format[];
	/** What it refuses. */
	readonly rules: Readonly<Record<Format, Rules>>;
	/** Elements it has not implemented: error 401. */
	readonly lacks: (element: string) => boolean;
	/** Everything at each commit; only what changed since the last one; or all that differs from the launch. */
	readonly sends: 'everything' | 'changes' | 'differences';
	/** What it answers to a commit whose parcel got lost, and whether a page being closed can still save. */
	readonly lost: 'says false' | 'says true';
	/** The code of a failed commit, where it is not the edition's own. */
	readonly commitError?: string;
	readonly whenLeaving: 'sends a beacon' | 'throws';
	/** Always by beacon, and "true" whatever becomes of it. */
	readonly beaconsOnly: boolean;
	readonly takesUp: Readonly<Record<Format, TakeUp>>;
	/** What it changes of itself at Finish. */
	readonly atFinish: (values: Values, launch: Values) => Values;
	/** Its own way of saying what the standard says otherwise. */
	readonly reads: (element: string, value: unknown, launch: Values) => unknown;
	readonly replies: (verb: Verb, reply: Reply) => Reply;
	/** The learner's language is told to the SCO. */
	readonly tellsLanguage: boolean;
	/** Milliseconds that a commit blocks the page. */
	readonly blocks: number;
	/** Milliseconds until the API can be found. */
	readonly appearsAfter: number;
	/** So many commits fail before the first that succeeds. */
	readonly failures: number;
	/** The API is gone after so many calls. */
	readonly vanishesAfter: number;
	/** Milliseconds by which every call is late, because another frame has the real LMS. */
	readonly proxied: number;
}
