import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '../../src/views/questions/moved.ts';

test('a line moves one place', () => {
	expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
});

test('at either end it stays where it is', () => {
	const order = ['a', 'b'];

	expect(moved(order, 'a', -1)).toBe(order);
	expect(moved(order, 'b', 1)).toBe(order);
});

test('no line is ever lost, and moving back undoes a move', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.nat(), (order, turn) => {
			const line = order[turn % order.length]!;
			const after = moved(order, line, 1);

			expect([...after].sort()).toEqual([...order].sort());
			if (after !== order) expect(moved(after, line, -1)).toEqual(order);
		}),
	);
});
