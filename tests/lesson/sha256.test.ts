import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/lesson/sha256.ts';

test('agrees with the hash that everybody else computes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
		}),
	);
});

test('agrees for a text of exactly one block and of one more sign', () => {
	for (const length of [55, 56, 63, 64, 65, 119, 120]) {
		const text = 'a'.repeat(length);
		expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
	}
});
