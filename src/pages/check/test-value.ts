import { seal, unseal } from '../../tracking/envelope.ts';

/** Where a learner stands, as the LMS holds it. */
export interface Held {
	readonly suspendData: string;
	readonly location: string;
}

const mark = /^(.*)~check~(\d{1,9})$/;

/**
 * The same place under another number, and the former number in the location: a value that tells a relaunch from no
 * relaunch, and with which the lesson still begins where the learner was, even if nobody ever puts the former one back.
 * Undefined where something is held that we did not write, or cannot read: that is not touched.
 */
export function testOf({ suspendData, location }: Held): Held | undefined {
	const { kept, sequence } = unseal(suspendData);
	if (suspendData !== formerly(kept, sequence) || mark.test(location)) return undefined;
	return { suspendData: seal(kept, sequence + 1), location: `${location}~check~${sequence}` };
}

/** What became of a test value that was written in an earlier session. */
export interface CameBack {
	readonly all: boolean;
	readonly former: Held;
}

/** Reads a test value that came back, wholly or partly. Undefined where there is none. */
export function cameBack({ suspendData, location }: Held): CameBack | undefined {
	const [, formerLocation, before] = mark.exec(location) ?? [];
	if (formerLocation === undefined) return undefined;
	const { kept, sequence } = unseal(suspendData);
	const isUntouched = suspendData !== '' && suspendData === seal(kept, Number(before) + 1);
	// Somebody may have opened the lesson since: then what is there is newer than the former place, and stays.
	const former = isUntouched ? formerly(kept, Number(before)) : suspendData;
	return {
		all: isUntouched || sequence > Number(before),
		// An LMS of SCORM 2004 does not take an empty location back: then it is the player's own word for the beginning.
		former: { suspendData: former, location: formerLocation || 'start' },
	};
}

/** What the package writes under a number; before the first, nothing has been written. */
function formerly(kept: string, sequence: number): string {
	return sequence === 0 ? '' : seal(kept, sequence);
}
