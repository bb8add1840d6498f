import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/lesson/lesson.ts';
import { placeOf } from '../../../src/pages/check/api-place.ts';
import { namesGiven } from '../../../src/pages/check/names-given.ts';
import { cameBack, testOf } from '../../../src/pages/check/test-value.ts';
import { seal, unseal } from '../../../src/tracking/envelope.ts';

describe('a test value', () => {
	const kept = fc.stringMatching(/^[a-z0-9:,.]{0,80}$/);
	const held = fc.record({
		suspendData: fc.oneof(
			fc.constant(''),
			fc.tuple(kept, fc.integer({ min: 1, max: 999_999 })).map(([text, n]) => seal(text, n)),
		),
		location: fc.constantFrom('', 'start', 'denim-jacket', 'completed'),
	});

	test('gives back exactly what was there before, and is read by the player as the same place', () => {
		fc.assert(
			fc.property(held, (before) => {
				const test = testOf(before)!;

				const location = before.location || 'start';
				expect(cameBack(test)).toEqual({ all: true, former: { ...before, location } });
				expect(test.suspendData).not.toBe(before.suspendData);
				expect(unseal(test.suspendData).kept).toBe(unseal(before.suspendData).kept);
				expect(test.location.length).toBeLessThan(255);
			}),
		);
	});

	test('is not mistaken for anything that was there before', () => {
		fc.assert(
			fc.property(held, (before) => {
				expect(cameBack(before)).toBeUndefined();
			}),
		);
	});

	test('of which only the location came back is a part, and what is there stays', () => {
		const { location } = testOf({ suspendData: seal('l:fr', 4), location: 'start' })!;

		expect(cameBack({ suspendData: '', location })).toEqual({
			all: false,
			former: { suspendData: '', location: 'start' },
		});
	});

	test('after which the lesson was opened gives way to the newer place', () => {
		const { location } = testOf({ suspendData: seal('l:fr', 4), location: 'start' })!;
		const newer = seal('l:nl', 6);

		expect(cameBack({ suspendData: newer, location })).toEqual({
			all: true,
			former: { suspendData: newer, location: 'start' },
		});
	});
});

describe('the place of an adapter', () => {
	const api = { LMSInitialize: () => 'true' };
	const top = (more: object) => {
		const window: Record<string, unknown> = { opener: null, ...more };
		window['parent'] = window;
		return window;
	};
	const inside = (parent: object, more: object = {}) => ({ parent, opener: null, ...more });
	const from = (window: object) => placeOf(api, 'API', window as unknown as Window);

	test('is counted in frames outwards', () => {
		expect(from(top({ API: api }))).toEqual({ via: 'parents', up: 0 });
		expect(from(inside(inside(top({ API: api }))))).toEqual({ via: 'parents', up: 2 });
	});

	test('may be the window that opened one of them', () => {
		const opener = inside(top({ API: api }));

		expect(from(inside(top({ opener })))).toEqual({ via: 'opener', up: 1 });
	});

	test('is nowhere once the adapter has gone, and behind strangers is passed over', () => {
		const stranger = Object.defineProperty(inside(top({ API: api })), 'API', {
			get: () => {
				throw new Error('another origin');
			},
		});

		expect(from(top({}))).toBeUndefined();
		expect(from(inside(stranger))).toEqual({ via: 'parents', up: 2 });
	});
});

test('of an adapter only short printable words about the LMS are told, whatever it holds', () => {
	const learner = { name: 'Peeters, An', student: 'An', LMSName: 'Moodle', version: 4.5 };
	const odd = { vendor: {}, product: 'x'.repeat(61), LMSVersion: '\u0000', version: '' };
	const thrower = Object.defineProperty({}, 'vendor', {
		get: () => {
			throw new Error('no');
		},
	});

	expect(namesGiven(learner)).toEqual(['Moodle', '4.5']);
	expect([odd, thrower, undefined, null].flatMap(namesGiven)).toEqual([]);
});

test.each(languages)('every word that the page asks for is there in %s', (language) => {
	const words = JSON.parse(readFileSync(`locales/${language}/check.json`, 'utf8')) as object;
	const sources = ['CheckPage.svelte', 'report.ts'].map((file) =>
		readFileSync(`src/pages/check/${file}`, 'utf8'),
	);
	const form = /say\((?:[^()'`]*\? )?['`](?:check\.)?([a-z-]+(?:\.[a-z-]+)*)['`]/g;
	const asked = sources.flatMap((text) => [...text.matchAll(form)].map(([, key]) => key!));
	const at = (key: string) =>
		key.split('.').reduce<unknown>((found, part) => (found as Words | undefined)?.[part], words);

	expect(asked.filter((key) => typeof at(key) !== 'string')).toEqual([]);
	expect(asked.length).toBeGreaterThan(20);
});

type Words = Readonly<Record<string, unknown>>;
