import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';

/** The same cases in every run, so that a change is what turns a test red. `HOSTILE_SEED=7` tries others. */
export const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_123);

const reports = fileURLToPath(new URL('../../dist/reports', import.meta.url));
const parts = join(reports, 'hostile');
const here = fileURLToPath(new URL('.', import.meta.url));

let played = 0;

/** Tries a claim on so many cases. What fails is printed as small as it gets, with the seed that brings it back. */
export function cases<Case>(
	count: number,
	arbitrary: fc.Arbitrary<Case>,
	claim: (one: Case) => void,
): void {
	const property = fc.property(arbitrary, (one) => {
		played += 1;
		claim(one);
	});
	fc.assert(property, { numRuns: count, seed });
}

/** The same for a claim that takes its time. */
export async function slowCases<Case>(
	count: number,
	arbitrary: fc.Arbitrary<Case>,
	claim: (one: Case) => Promise<void>,
): Promise<void> {
	const property = fc.asyncProperty(arbitrary, async (one) => {
		played += 1;
		await claim(one);
	});
	await fc.assert(property, { numRuns: count, seed });
}

afterAll(() => {
	const [, name = ''] = /([\w-]+)\.test\.ts$/.exec(expect.getState().testPath ?? '') ?? [];
	mkdirSync(parts, { recursive: true });
	write(join(parts, `${name}.json`), { cases: played });
	// Files run side by side: whichever ends last has seen all the others.
	const files = readdirSync(here).flatMap((file) => /^([\w-]+)\.test\.ts$/.exec(file)?.[1] ?? []);
	const byFile = Object.fromEntries(files.map((file) => [file, casesOf(file)]));
	const sum = Object.values(byFile).reduce((total, one) => total + one, 0);
	write(join(reports, 'hostile.json'), { cases: sum, seed, files: byFile });
	process.stdout.write(`hostile/${name}: ${played} cases, ${sum} in all\n`);
});

function casesOf(file: string): number {
	try {
		return (JSON.parse(readFileSync(join(parts, `${file}.json`), 'utf8')) as { cases: number })
			.cases;
	} catch (error) {
		// It has not been run yet.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
		throw error;
	}
}

/** In one step, so that nobody ever reads half of it. */
function write(file: string, value: object): void {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, JSON.stringify(value, null, '\t'));
	renameSync(draft, file);
}
