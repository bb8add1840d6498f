import { expect, test } from 'vitest';
import { written } from '../../src/lesson/written-day.ts';

test.each([
	['fr', '23 novembre 2026'],
	['nl', '23 november 2026'],
	['de', '23. November 2026'],
	['en', '23 November 2026'],
] as const)('a day in %s', (language, day) => {
	expect(written('2026-11-23', language)).toBe(day);
});

test('a year alone stays a year', () => {
	expect(written('2023', 'fr')).toBe('2023');
});
