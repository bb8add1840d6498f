import type { Call } from '../../src/pages/trial/lms/journal.ts';
import type { Seat } from './seat.ts';

/** What reaches the server of an LMS: each Commit, and the end. */
export function requestsOf({ lms }: Seat): number {
	return lms.journal.of('Commit').length + lms.journal.of('Finish').length;
}

/** Milliseconds for which the slowest save kept the page busy: from its first value to its answer. */
export function slowestSave({ lms }: Seat): number {
	const { calls } = lms.journal;
	const ends = calls.filter(({ verb }) => verb === 'Commit' || verb === 'Finish');
	return Math.max(0, ...ends.map((end) => end.at + end.took - beginOf(calls, end).at));
}

function beginOf(calls: readonly Call[], end: Call): Call {
	let first = end;
	for (let index = calls.indexOf(end) - 1; index >= 0; index--) {
		const call = calls[index]!;
		if (call.verb !== 'Set' && call.verb !== 'GetLastError') break;
		first = call;
	}
	return first;
}
