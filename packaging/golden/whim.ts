/** A whole number below `many`, as chance would have it. */
export type Whim = (many: number) => number;

/** Chance that can be had again: the same seed, the same whims (mulberry32). */
export function whimFrom(seed: number): Whim {
	let state = seed;
	return (many) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % many;
	};
}
