import { keep } from '../lms/attempt.ts';
import type { Kept, Parcel } from '../lms/attempt.ts';

/** What the LMS has on disk, by attempt; here: in memory, for as long as the server runs. */
export interface Attempts {
	readonly get: (key: string) => Kept | undefined;
	/** False for what is no parcel. */
	readonly take: (key: string, text: string) => boolean;
	readonly forget: (key: string) => void;
}

/** An empty cabinet. */
export function openAttempts(): Attempts {
	const cabinet = new Map<string, Kept>();
	return {
		get: (key) => cabinet.get(key),
		take: (key, text) => {
			const parcel = parcelIn(text);
			if (parcel) cabinet.set(key, keep(cabinet.get(key), parcel));
			return parcel !== undefined;
		},
		forget: (key) => cabinet.delete(key),
	};
}

function parcelIn(text: string): Parcel | undefined {
	try {
		const parcel = JSON.parse(text) as Partial<Parcel>;
		const { attempt, values } = parcel;
		const isOne = typeof attempt === 'number' && typeof values === 'object' && values !== null;
		return isOne ? (parcel as Parcel) : undefined;
	} catch {
		// Cut short on the way: an LMS answers that with an error, and lives on.
		return undefined;
	}
}
