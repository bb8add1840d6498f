import { expect, test } from 'vitest';
import { editDistance, remedy } from '../../src/lesson/suggest.ts';

test('counts letters to add, drop, change or swap', () => {
	expect(editDistance('help', 'help')).toBe(0);
	expect(editDistance('help', 'halp')).toBe(1);
	expect(editDistance('help', 'hlep')).toBe(1);
	expect(editDistance('help', 'helps')).toBe(1);
	expect(editDistance('help', 'tram')).toBe(4);
	expect(editDistance('', 'tram')).toBe(4);
});

test('suggests the nearest word', () => {
	expect(remedy('halp', ['tram', 'help', 'heap'])).toBe('Did you mean "help"?');
});

test('tells what there is where nothing is near', () => {
	expect(remedy('station', ['tram', 'help'])).toBe('There is tram, help.');
	expect(remedy('station', [])).toBe('There are none here.');
});
