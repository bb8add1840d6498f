import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { profiles } from '../../src/pages/trial/lms/profiles.ts';
import type { ProfileName } from '../../src/pages/trial/lms/profiles.ts';
import { excusesFor } from './allowed.ts';
import { playCell } from './cell.ts';
import type { Outcome } from './cell.ts';
import { missingAtEnd } from './ends.ts';
import { jacket, rail } from './jacket.ts';
import { writeReport } from './report.ts';
import { situations } from './situations.ts';
import type { SituationName } from './situations.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const walksPerCell = 3;
/** One walk of each cell leads along the rail, from story to story. */
const courseOfWalk = [jacket, jacket, rail];
const cells = (Object.keys(profiles) as ProfileName[]).flatMap((profile) =>
	profiles[profile].formats.flatMap((format) =>
		(Object.keys(situations) as SituationName[]).map((situation) => ({
			profile,
			format,
			situation,
		})),
	),
);
const walks: (Outcome & { readonly isExcused: boolean })[] = [];

describe.each(cells)('$profile, $format, $situation', (cell) => {
	const excuses = excusesFor(cell);
	const seeds = Array.from(
		{ length: walksPerCell },
		(_, walk) => 1000 * walk + cells.indexOf(cell),
	);

	test('at most one step is lost, the lamp tells no lies, and the LMS has nothing to refuse', async () => {
		for (const [place, seed] of seeds.entries()) {
			const walk = await playCell({ ...cell, seed, course: courseOfWalk[place]! });
			walks.push({ ...walk, isExcused: excuses.mayLoseMore === true });

			const isToldSo = walk.lampBefore !== 'saved';
			if (!excuses.mayLoseMore) expect(walk.lost, `seed ${seed}`).toBeLessThanOrEqual(1);
			else expect(walk.lost <= 1 || isToldSo, `seed ${seed}`).toBe(true);
			if (!excuses.mayLie) expect(walk.untruths, `seed ${seed}`).toEqual([]);
			expect(walk.faults, `seed ${seed}`).toEqual([]);
			if (!excuses.keepsNothing) expect(missingAtEnd(walk.seat), `seed ${seed}`).toEqual([]);
		}
	});
});

afterAll(() =>
	writeReport('matrix', {
		cells: cells.length,
		walks: walks.length,
		launches: sum(walks.map(({ launches }) => launches)),
		steps: sum(walks.map(({ steps }) => steps)),
		mostStepsLost: Math.max(...walks.filter(({ isExcused }) => !isExcused).map(({ lost }) => lost)),
		longestSuspendData: Math.max(...walks.map(({ longestSuspendData }) => longestSuspendData)),
	}),
);

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
