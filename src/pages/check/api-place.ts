/** In which window the LMS's API adapter lies, seen from the package. */
export interface ApiPlace {
	/** In the package's own window or one around it, or in the window that opened one of these, or around that. */
	readonly via: 'parents' | 'opener';
	/** 0 for the window itself; so many frames outwards. */
	readonly up: number;
}

/** Where this very adapter was found. Undefined when it has gone since. */
export function placeOf(api: unknown, name: string, from: Window): ApiPlace | undefined {
	const around = withParents(from);
	const own = around.findIndex((place) => holds(place, name, api));
	if (own >= 0) return { via: 'parents', up: own };
	for (const opener of around.map(openerOf)) {
		const up = opener ? withParents(opener).findIndex((place) => holds(place, name, api)) : -1;
		if (up >= 0) return { via: 'opener', up };
	}
	return undefined;
}

function withParents(from: Window): Window[] {
	const chain = [from];
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

function holds(place: Window, name: string, api: unknown): boolean {
	try {
		return (place as unknown as Record<string, unknown>)[name] === api;
	} catch {
		// A frame of another origin: the adapter is not in there.
		return false;
	}
}
