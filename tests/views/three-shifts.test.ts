import { expect, test } from 'vitest';
import { areThreeShifts } from '../../src/views/three-shifts.ts';

const at = (...times: number[]) => times.map((time) => ({ key: 'Shift', time }));

test('Shift three times within two seconds is the way out', () => {
	expect(areThreeShifts(at(0, 900, 2000))).toBe(true);
});

test('slower is not', () => {
	expect(areThreeShifts(at(0, 900, 2001))).toBe(false);
});

test('twice is not', () => {
	expect(areThreeShifts(at(0, 300))).toBe(false);
});

test('writing capital letters is not', () => {
	const [first, second, third] = at(0, 300, 600);

	expect(areThreeShifts([first!, second!, { key: 'L', time: 400 }, third!])).toBe(false);
});
