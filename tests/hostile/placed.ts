import { expect } from 'vitest';
import { problemLine } from '../../src/lesson/problem.ts';
import type { Parsed, Source } from '../../src/lesson/problem.ts';

const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u;

/** Each problem is one readable line, about a place that is in its file. */
export function expectPlaced(parsed: Parsed<unknown>, sources: readonly Source[]): void {
	if (parsed.ok) return;
	expect(parsed.problems).not.toEqual([]);
	for (const problem of parsed.problems) {
		const { file, line, column, says } = problem;
		const lines = sources.find((source) => source.file === file)?.text.split('\n') ?? [''];
		expect(line).toBeGreaterThan(0);
		expect(line).toBeLessThanOrEqual(lines.length);
		expect(column).toBeGreaterThan(0);
		expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
		expect(says.trim()).not.toBe('');
		expect(problemLine(problem)).not.toMatch(unprintable);
		expect(problemLine(problem).length).toBeLessThan(2000);
	}
}
