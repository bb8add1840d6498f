import { keep } from './attempt.ts';
import type { Kept, Parcel } from './attempt.ts';

/** How a parcel goes: a request that blocks the page and is answered, or a beacon that nobody answers. */
export type Way = 'request' | 'beacon';

/** Browsers hold no more than this in beacons under way. */
export const beaconLimit = 65536;

/** The way to the server, which alone outlives the page. */
export interface Line {
	/** True when the parcel has arrived, or is on its way as a beacon. Throws where the browser would. */
	readonly send: (parcel: Parcel, way: Way) => boolean;
	/** What the server has now. */
	readonly kept: () => Kept | undefined;
}

/** A server in this very memory. */
export function lineInMemory(kept?: Kept): Line {
	let shelf = kept;
	return {
		send: (parcel) => {
			shelf = keep(shelf, parcel);
			return true;
		},
		kept: () => shelf,
	};
}

/** The size of a parcel on the wire. */
export function sizeOf(parcel: Parcel): number {
	return new TextEncoder().encode(JSON.stringify(parcel.values)).length;
}
