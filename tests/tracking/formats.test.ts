import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timespan12, timespan2004 } from '../../src/tracking/formats.ts';

test('a SCORM 1.2 timespan has four digits of hours and always two decimals', () => {
	expect(timespan12(0)).toBe('0000:00:00.00');
	expect(timespan12(50)).toBe('0000:00:00.05');
	expect(timespan12(59_999)).toBe('0000:00:59.99');
	expect(timespan12(3_723_450)).toBe('0001:02:03.45');
	expect(timespan12(Number.MAX_SAFE_INTEGER)).toBe('9999:59:59.99');
});

test('a SCORM 2004 timespan has no days and at most two decimals', () => {
	expect(timespan2004(0)).toBe('PT0H0M0S');
	expect(timespan2004(50)).toBe('PT0H0M0.05S');
	expect(timespan2004(90_061_500)).toBe('PT25H1M1.5S');
});

test('every length of time is written as both standards and Moodle take it, and means what it was', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 9_999 * 3_600_000, noNaN: true }), (length) => {
			const [, ...old] = /^(\d{4}):([0-5]\d):([0-5]\d\.\d\d)$/.exec(timespan12(length)) ?? [];
			const [, ...now] =
				/^PT(\d+)H([0-5]?\d)M([0-5]?\d(?:\.\d{1,2})?)S$/.exec(timespan2004(length)) ?? [];
			for (const parts of [old, now]) {
				const [hours, minutes, seconds] = parts.map(Number);
				const meant = hours! * 3600 + minutes! * 60 + seconds!;
				expect(Math.abs(meant - length / 1000)).toBeLessThan(0.011);
			}
		}),
	);
});

test('a clock that went backwards counts as no time', () => {
	expect(timespan12(-5)).toBe('0000:00:00.00');
	expect(timespan2004(NaN)).toBe('PT0H0M0S');
});
