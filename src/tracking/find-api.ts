/** A window of the page's surroundings, which may belong to somebody else and refuse to be looked at. */
type Surrounding = Window & Record<string, unknown>;

/**
 * Finds the LMS's API adapter by its standard name: in this window, its parents, then the window that opened it
 * and that one's parents. Frames of another origin are skipped, and so is whatever only looks like an API.
 *
 * Source: SCORM 1.2 RTE §3.3.6.1, SCORM 2004 RTE §3.3; the traps were measured (scorm.md R4).
 */
export function findApi(name: string, verb: string, from: Window): unknown {
	const chain = withParents(from);
	const openers = chain.map(openerOf).filter((opener) => opener !== undefined);
	return [...chain, ...openers.flatMap(withParents)]
		.map((place) => apiIn(place, name, verb))
		.find((api) => api !== undefined);
}

/** Whether nobody can be around us: not in a frame, not opened by another window. */
export function isAlone(from: Window): boolean {
	return withParents(from).length === 1 && openerOf(from) === undefined;
}

function withParents(from: Window): Window[] {
	const chain = [from];
	// A script of the LMS may put anything in the place of `parent`, even a window that is below it.
	for (let place = from.parent; place && !chain.includes(place); place = place.parent) {
		chain.push(place);
	}
	return chain;
}

function openerOf(place: Window): Window | undefined {
	try {
		return (place.opener as Window | null) ?? undefined;
	} catch {
		// A frame of another origin does not tell who opened it.
		return undefined;
	}
}

function apiIn(place: Window, name: string, verb: string): unknown {
	try {
		const api = (place as Surrounding)[name] as Record<string, unknown> | null | undefined;
		// An element whose id is "API" answers to the name too.
		return typeof api?.[verb] === 'function' ? api : undefined;
	} catch {
		// A frame of another origin: the API may still be further up.
		return undefined;
	}
}
