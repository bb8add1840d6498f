import { keep } from '../lms/attempt.ts';
import type { Kept } from '../lms/attempt.ts';
import type { Line } from '../lms/line.ts';
import type { Profile } from '../lms/profile.ts';

/**
 * The way to the server as LMSs go it: a request that blocks the page, which the browser itself forbids while the page
 * is being closed; then a beacon, for those that have thought of it.
 */
export function lineToServer(
	key: string,
	before: Kept | undefined,
	{ whenLeaving }: Pick<Profile, 'whenLeaving'>,
): Line {
	const address = `/api/attempts/${encodeURIComponent(key)}`;
	let shelf = before;
	return {
		send: (parcel, way) => {
			const body = JSON.stringify(parcel);
			const fate = way === 'beacon' ? beacon(address, body) : request(address, body, whenLeaving);
			if (fate === 'arrived') shelf = keep(shelf, parcel);
			return fate;
		},
		kept: () => shelf,
	};
}

/** What the server has of an attempt. */
export async function keptAtServer(key: string): Promise<Kept | undefined> {
	const answer = await fetch(`/api/attempts/${encodeURIComponent(key)}`);
	return ((await answer.json()) as Kept | null) ?? undefined;
}

/** Every trace of an attempt goes. */
export async function forgetAtServer(key: string): Promise<void> {
	await fetch(`/api/attempts/${encodeURIComponent(key)}`, { method: 'DELETE' });
}

function request(address: string, body: string, whenLeaving: Profile['whenLeaving']) {
	try {
		const post = new XMLHttpRequest();
		post.open('POST', address, false);
		post.send(body);
		return post.status === 200 ? 'arrived' : 'refused';
	} catch (error) {
		// Without a line, and while the page is dismissed, a blocking request throws.
		if (!navigator.onLine) return 'lost';
		if (whenLeaving === 'throws') throw error;
		return beacon(address, body);
	}
}

function beacon(address: string, body: string) {
	return navigator.sendBeacon(address, body) ? 'arrived' : 'refused';
}
