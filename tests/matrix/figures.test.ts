import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLms } from '../../src/pages/trial/lms/lms.ts';
import { profiles } from '../../src/pages/trial/lms/profiles.ts';
import { words } from '../../src/pages/trial/lms/words.ts';
import { requestsOf, slowestSave } from './heard.ts';
import { jacket } from './jacket.ts';
import { writeReport } from './report.ts';
import { sitDown } from './seat.ts';
import { wholeWalk } from './whole-walk.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const walks = 60;
const figures = { requestsPerScene: 0, blockedBySlowestSave: 0 };
afterAll(() => writeReport('matrix-figures', figures));

describe.each(['scorm12', 'scorm2004'] as const)('in %s', (format) => {
	test('a lesson makes at most 1.2 requests for each scene', async () => {
		for (let seed = 0; seed < walks; seed++) {
			const seat = await sitDown(jacket, openLms({ format }));
			const scenes = await wholeWalk(seat, seed);
			const ratio = requestsOf(seat) / scenes;
			figures.requestsPerScene = Math.max(figures.requestsPerScene, ratio);
			expect(ratio, `seed ${seed}`).toBeLessThanOrEqual(1.2);
		}
	});

	test('an LMS that takes 300 ms keeps the page busy for hardly longer', async () => {
		// Some of the saves are slow, for the sake of time.
		const seat = await sitDown(jacket, openLms({ format }));
		const line = seat.lms.journal;
		line.watch(({ verb }) => {
			if (verb === 'Commit') seat.lms.weather.blocks = line.of('Commit').length % 6 === 0 ? 300 : 0;
		});

		await wholeWalk(seat, 5);

		const busy = slowestSave(seat);
		figures.blockedBySlowestSave = Math.max(figures.blockedBySlowestSave, Math.round(busy));
		expect(busy).toBeGreaterThanOrEqual(300);
		expect(busy).toBeLessThan(400);
	});

	test('status and score that an LMS lost are told again at the next launch', async () => {
		const profile = format === 'scorm12' ? profiles.moodle12 : profiles.moodle2004;
		const first = await sitDown(jacket, openLms({ format, profile }));
		await wholeWalk(first, 3);
		const { statuses, score } = words[format].elements;
		const stored = first.lms.kept();
		const { [score]: points, ...rest } = stored.values;
		const lost = { ...stored, values: { ...rest, [statuses[0]!]: 'incomplete' } };

		const second = await sitDown(jacket, openLms({ format, profile, kept: lost }));

		expect(second.lms.launch.mode).toBe('normal');
		expect(second.lms.kept().values).toMatchObject({
			[statuses[0]!]: 'completed',
			[score]: points,
		});
	});
});
