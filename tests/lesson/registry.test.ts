import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../packaging/read-content.ts';
import { foldersOf } from '../../src/lesson/folders.ts';
import { parseRegistry } from '../../src/lesson/parse-registry.ts';
import { problemLine } from '../../src/lesson/problem.ts';
import { isBeingChecked } from '../../src/lesson/registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parsed = parseRegistry(foldersOf(readContent(root)));
if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
const { registry, unfit } = parsed.value;

test('is not being checked on the last day of its review', () => {
	expect(isBeingChecked(registry.lines[0]!, '2027-11-22')).toBe(false);
	expect(isBeingChecked(registry.rules.B3!, '2027-08-31')).toBe(false);
	expect(isBeingChecked(registry.facts.F06!, '2028-11-22')).toBe(false);
});

test('is being checked from the day after', () => {
	expect(isBeingChecked(registry.lines[0]!, '2027-11-23')).toBe(true);
	expect(isBeingChecked(registry.rules.B3!, '2027-09-01')).toBe(true);
	expect(isBeingChecked(registry.facts.F06!, '2028-11-23')).toBe(true);
});

test('offers one door first: Child Focus, in every language', () => {
	expect(registry.lines[0]).toMatchObject({
		name: 'Child Focus',
		phone: '116 000',
		place: 'first',
		languages: ['fr', 'nl', 'de', 'en'],
	});
});

test('keeps unconfirmed lines, and all articles, from pupils', () => {
	const phones = registry.lines.map(({ phone }) => phone);

	expect(phones).toEqual(expect.arrayContaining(['106', '1813', '112']));
	expect(phones).not.toEqual(expect.arrayContaining(['107']));
	expect(Object.keys(unfit)).toEqual(
		expect.arrayContaining(['H5', 'H6b', 'H8b', 'H10b', 'E4', 'F17', 'F18', 'F19']),
	);
	expect(JSON.stringify(registry)).not.toMatch(/417|\b136\b|legalize/);
});

test('dates the new Code and the European ban', () => {
	expect(registry.rules.B3!.inForceFrom).toBe('2026-09-01');
	expect(registry.rules.E1!.inForceFrom).toBe('2026-12-02');
});

test('holds the figures that texts show', () => {
	expect(registry.facts.F06!.figures.hundred).toBe(8);
	expect(registry.facts.F01!.figures).toEqual({ asked: 2819, from: 15, to: 25, year: 2023 });
});
