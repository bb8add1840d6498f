import type { Api } from './face.ts';

/** The way by which a SCO gets at the API, and loses it. */
export interface Door {
	readonly api: Api;
	readonly place: (target: object) => void;
	readonly cut: () => void;
	readonly vanish: () => void;
}

/** Puts the API behind a door that can be late, and can close in two ways. */
export function openDoor(
	name: string,
	face: Api,
	{ appearsAfter, vanishesAfter }: { appearsAfter: number; vanishesAfter: number },
): Door {
	let state: 'open' | 'cut' | 'vanished' = 'open';
	let calls = 0;
	let place: object | undefined;

	function vanish(): void {
		state = 'vanished';
		if (place) Reflect.deleteProperty(place, name);
	}

	const behind = (method: Api[string]) => {
		return (...args: readonly unknown[]) => {
			if (state === 'cut') return 'false';
			if (state === 'open' && calls++ >= vanishesAfter) vanish();
			if (state === 'vanished') throw new TypeError(`${name} is gone`);
			return method(...args);
		};
	};
	const api = Object.fromEntries(
		Object.entries(face).map(([method, call]) => [method, behind(call)]),
	);

	return {
		api,
		place: (target) => {
			place = target;
			const put = () => state === 'open' && Reflect.set(target, name, api);
			if (appearsAfter > 0) setTimeout(put, appearsAfter);
			else put();
		},
		cut: () => {
			state = 'cut';
		},
		vanish,
	};
}
