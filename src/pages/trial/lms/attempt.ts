import type { Format } from './ask.ts';
import { sumOfTimes } from './time.ts';
import { words } from './words.ts';

/** Element names and what is held under them. */
export type Values = Readonly<Record<string, string>>;

/** What the LMS has on disk of one attempt: what survives when everything else is gone. */
export interface Kept {
	readonly format: Format;
	/** 1 for the first attempt. */
	readonly attempt: number;
	/** How often this attempt was opened and then said something. */
	readonly launches: number;
	readonly values: Values;
}

/** What travels to the server at a commit. */
export interface Parcel {
	readonly format: Format;
	readonly attempt: number;
	readonly launch: number;
	/** These values stand for all; else they are laid over what is there. */
	readonly whole: boolean;
	readonly values: Values;
}

/** What a SCO finds at a launch. */
export interface Launch {
	readonly values: Values;
	readonly entry: 'ab-initio' | 'resume' | '';
	readonly mode: 'normal' | 'review' | 'browse';
	readonly credit: 'credit' | 'no-credit';
}

/** How an LMS takes up an attempt again. */
export type TakeUp = (kept: Kept) => Launch;

/** The server's part: what it keeps once a parcel has come. */
export function keep(kept: Kept | undefined, parcel: Parcel): Kept {
	const { format, attempt, launch: launches, whole, values } = parcel;
	if (whole || kept?.attempt !== attempt) return { format, attempt, launches, values };
	const { [words[format].elements.sessionTime]: _counted, ...rest } = kept.values;
	// The time of an earlier session is in the total by now.
	const before = kept.launches === launches ? kept.values : rest;
	return { format, attempt, launches, values: { ...before, ...values } };
}

/** An attempt nobody has begun. */
export function freshAttempt(format: Format, attempt = 1): Kept {
	return { format, attempt, launches: 0, values: {} };
}

/** Everything comes back, as SCORM 1.2 leaves it to the LMS; `resume` when the learner had suspended. */
export const takeUpAll: TakeUp = (kept) => ({
	values: afterTime(kept),
	entry: kept.launches === 0 ? 'ab-initio' : hasSuspended(kept) ? 'resume' : '',
	mode: 'normal',
	credit: 'credit',
});

/** The rule of SCORM 2004: unless the learner had suspended, all begins anew. */
export const takeUpSuspended: TakeUp = (kept) =>
	hasSuspended(kept)
		? takeUpAll(kept)
		: { values: {}, entry: 'ab-initio', mode: 'normal', credit: 'credit' };

/** True once a status says so, in either edition; an LMS may then open the attempt for review only. */
export function hasFinished(kept: Kept, finished: readonly string[]): boolean {
	const status = kept.values[words[kept.format].elements.statuses[0]!];
	return status !== undefined && finished.includes(status);
}

function hasSuspended(kept: Kept): boolean {
	return kept.values[words[kept.format].elements.exit] === 'suspend';
}

/** The time of the last session goes into the total; what was said of the way out is forgotten. */
function afterTime(kept: Kept): Values {
	const { exit, sessionTime, totalTime } = words[kept.format].elements;
	const { [exit]: _exit, [sessionTime]: session, [totalTime]: total, ...rest } = kept.values;
	if (!session && !total) return rest;
	return { ...rest, [totalTime]: sumOfTimes(kept.format, [total ?? '', session ?? '']) };
}
