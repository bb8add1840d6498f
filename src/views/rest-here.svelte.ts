import type * as Rest from './rest.ts';

let rest = $state.raw<typeof Rest>();
let isMissing = $state.raw(false);

/** The views of the second script, once they are there. */
export const restHere = () => rest;

/** True while they are wanted and cannot be had. */
export const restIsMissing = () => isMissing;

/** Fetches them, once; where they could not be had, anew. */
export async function fetchRest(): Promise<void> {
	try {
		rest ??= await import('./rest.ts');
		isMissing = false;
	} catch {
		// A line that dropped: nothing is lost by it.
		isMissing = true;
	}
}
