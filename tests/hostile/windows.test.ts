import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findApi, isAlone } from '../../src/tracking/find-api.ts';
import { cases } from './cases.ts';

const names = ['API', 'parent', 'opener', 'LMSInitialize'];
const frames = fc.array(
	fc.record({
		holds: fc.constantFrom('nothing', 'text', 'element', 'no function', 'throws', 'adapter'),
		parent: fc.oneof(fc.nat(5), fc.constantFrom('a text', 'null', 'throws nothing')),
		opener: fc.oneof(fc.nat(5), fc.constantFrom('a text', 'null', 'throws')),
	}),
	{ minLength: 1, maxLength: 6 },
);

test('whatever windows stand around the page, the search for an LMS ends', () => {
	cases(1500, frames, (described) => {
		const windows = described.map(() => ({})) as Record<string, unknown>[];
		described.forEach(({ holds, parent, opener }, place) => {
			const [api, above, before] = names;
			define(windows[place]!, api!, () => held(holds));
			define(windows[place]!, above!, () => around(windows, parent));
			define(windows[place]!, before!, () => {
				if (opener === 'throws') throw new Error('another origin');
				return around(windows, opener);
			});
		});
		const from = windows[0] as unknown as Window;

		const found = findApi('API', 'LMSInitialize', from);

		expect(found === undefined || found === adapter).toBe(true);
		expect(isAlone(from)).toEqual(expect.any(Boolean));
	});
});

const adapter = { LMSInitialize: () => 'true' };

function define(place: object, name: string, get: () => unknown): void {
	Object.defineProperty(place, name, { get });
}

function held(what: string): unknown {
	switch (what) {
		case 'text':
			return 'API';
		case 'element':
			return { id: 'API', tagName: 'DIV' };
		case 'no function':
			return { LMSInitialize: 'true' };
		case 'throws':
			throw new Error('another origin');
		case 'adapter':
			return adapter;
		default:
			return undefined;
	}
}

function around(windows: readonly object[], which: number | string): unknown {
	if (typeof which === 'number') return windows[which % windows.length];
	return which === 'a text' ? which : null;
}
