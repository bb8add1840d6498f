import { describe, expect, test } from 'vitest';
import { findApi, isAlone } from '../../src/tracking/find-api.ts';

interface Place {
	parent?: Place;
	opener?: Place | null;
	[name: string]: unknown;
}

/** A window that is its own parent unless it has one. */
function place(contents: Place = {}): Window {
	const made: Place = { opener: null, ...contents };
	made.parent ??= made;
	return made as unknown as Window;
}

/** A frame of another origin: it has parents, and refuses to tell anything else. */
function foreign(parent?: Window): Window {
	const made: Window = new Proxy({} as Window, {
		get(_, name) {
			if (name === 'parent') return parent ?? made;
			throw new DOMException(
				'Blocked a frame from accessing a cross-origin frame.',
				'SecurityError',
			);
		},
	});
	return made;
}

const api = { LMSInitialize: () => 'true' };
const find = (from: Window) => findApi('API', 'LMSInitialize', from);

describe('the API of the LMS is found', () => {
	test('in the window itself', () => {
		expect(find(place({ API: api }))).toBe(api);
	});

	test('in the parent, and five frames up', () => {
		let frame = place({ API: api });
		for (let depth = 0; depth < 5; depth++) frame = place({ parent: frame as never });
		expect(find(frame)).toBe(api);
	});

	test('in the window that opened it, and in that one’s parents', () => {
		const lms = place({ API: api });
		const player = place({ parent: lms as never });

		expect(find(place({ opener: lms as never }))).toBe(api);
		expect(find(place({ opener: player as never }))).toBe(api);
		expect(find(place({ parent: place({ opener: player as never }) as never }))).toBe(api);
	});

	test('behind a frame of another origin', () => {
		expect(find(place({ parent: foreign(place({ API: api })) as never }))).toBe(api);
	});

	test('past an element that only has its name', () => {
		const decoy = place({ API: { tagName: 'DIV' }, parent: place({ API: api }) as never });
		expect(find(decoy)).toBe(api);
	});

	test('by its own edition’s name only', () => {
		const both = place({
			API_1484_11: { Initialize: () => 'true' },
			parent: place({ API: api }) as never,
		});
		expect(find(both)).toBe(api);
	});
});

describe('no API is found', () => {
	test('above a page whose frames claim to stand in each other', () => {
		const below: Place = {};
		const above = place({ parent: below });
		below.parent = above as never;

		expect(find(above)).toBeUndefined();
	});

	test('where there is none, whatever is around', () => {
		expect(find(place())).toBeUndefined();
		expect(find(place({ API: null }))).toBeUndefined();
		expect(find(place({ parent: foreign() as never }))).toBeUndefined();
	});

	test('and a page on its own knows that nobody is around', () => {
		expect(isAlone(place())).toBe(true);
		expect(isAlone(place({ parent: place() as never }))).toBe(false);
		expect(isAlone(place({ opener: place() as never }))).toBe(false);
	});
});
