import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../src/tracking/envelope.ts';

describe('suspend data', () => {
	test('brings back what was kept, and counts the saves', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z0-9:,.-]{0,400}$/), fc.nat(999_999), (kept, sequence) => {
				expect(unseal(seal(kept, sequence))).toEqual({
					found: kept === '' ? 'nothing' : 'place',
					kept,
					sequence,
				});
			}),
		);
	});

	test('differs from one save to the next even when nothing changed', () => {
		expect(seal('l:fr', 1)).not.toBe(seal('l:fr', 2));
	});

	test('is damaged when a character is changed, lost or added', () => {
		const sealed = seal('l:fr,b:15,q:a1c1.9zk0,p:k3x0.0dj9', 17);
		fc.assert(
			fc.property(
				fc.nat(sealed.length - 1),
				fc.stringMatching(/^[a-z0-9:;,.]{0,2}$/),
				(at, put) => {
					const changed = sealed.slice(0, at) + put + sealed.slice(at + 1);
					fc.pre(changed !== sealed && changed !== '' && !/^\d+;/.test(changed.replace(/^1;/, '')));
					expect(unseal(changed).found).not.toBe('place');
				},
			),
		);
	});

	test('of a newer version is known as such', () => {
		expect(unseal('2;5;{"anything":"it likes"}').found).toBe('newer');
	});

	test('with the highest number there is can be followed by another', () => {
		expect(unseal(seal('l:fr', 999_999_999 + 1))).toMatchObject({ found: 'place', sequence: 0 });
	});

	test('of somebody else is damaged, whatever it is, and nothing is nothing', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (text) => {
				expect(['damaged', 'newer']).toContain(unseal(text).found);
			}),
		);
		expect(unseal('').found).toBe('nothing');
	});
});
