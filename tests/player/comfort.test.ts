import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAttempt } from '../../src/player/attempt.ts';
import { comfortCode, comfortFrom, comforts, matters, usual } from '../../src/player/comfort.ts';
import type { Comfort } from '../../src/player/comfort.ts';
import { keep, recall } from '../../src/player/keep.ts';
import { smallCourse } from './small-course.ts';

const settings = { language: 'nl', band: '12-14' } as const;

const anyComfort = fc.record(
	Object.fromEntries(matters.map((matter) => [matter, fc.constantFrom(...comforts[matter])])),
) as unknown as fc.Arbitrary<Comfort>;

test('whatever was chosen comes back, from a few digits', () => {
	fc.assert(
		fc.property(anyComfort, (comfort) => {
			const kept = keep(smallCourse, newAttempt, { ...settings, comfort });

			expect(recall(smallCourse, kept).settings.comfort ?? usual).toEqual(comfort);
			expect(comfortCode(comfort)).toMatch(/^\d{0,5}$/);
		}),
	);
});

test('of who has chosen nothing, nothing is kept', () => {
	const untouched = keep(smallCourse, newAttempt, settings);

	expect(keep(smallCourse, newAttempt, { ...settings, comfort: usual })).toBe(untouched);
	expect(untouched).not.toMatch(/(^|,)d:/);
});

test('a code of any release, or of none, is read as far as it is known', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 12 }), (code) => {
			const comfort = comfortFrom(code);

			for (const matter of matters) expect(comforts[matter]).toContain(comfort[matter]);
		}),
		{ numRuns: 2000 },
	);
	expect(comfortFrom('3')).toEqual({ ...usual, size: '200' });
	expect(comfortFrom('9297')).toEqual({ ...usual, theme: 'dark' });
	expect(comfortFrom('111110000042')).toEqual(comfortFrom('11111'));
});

test('what was kept by this release is what every later one must read', () => {
	expect(comfortFrom('12111')).toEqual({
		size: '125',
		theme: 'dark',
		spacing: 'wide',
		face: 'lexend',
		aloud: 'on',
	});
});
