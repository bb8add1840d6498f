import { keep } from './attempt.ts';
import type { Kept, Parcel } from './attempt.ts';

/** How a parcel goes: a request that blocks the page and is answered, or a beacon that nobody answers. */
export type Way = 'request' | 'beacon';

/** Browsers hold no more than this in beacons under way. */
export const beaconLimit = 65536;

/** What became of a parcel. A beacon counts as arrived once the browser has taken it. */
export type Fate =
	| 'arrived'
	/** There is no line; the LMS may not even notice. */
	| 'lost'
	/** The server, or the browser before it, said no. */
	| 'refused';

/** The way to the server, which alone outlives the page. */
export interface Line {
	/** Throws where the browser would. */
	readonly send: (parcel: Parcel, way: Way) => Fate;
	/** What the server has now. */
	readonly kept: () => Kept | undefined;
}

/** A server in this very memory. */
export function lineInMemory(kept?: Kept): Line {
	let shelf = kept;
	return {
		send: (parcel) => {
			shelf = keep(shelf, parcel);
			return 'arrived';
		},
		kept: () => shelf,
	};
}

/** The size of a parcel on the wire. */
export function sizeOf(parcel: Parcel): number {
	return new TextEncoder().encode(JSON.stringify(parcel.values)).length;
}
