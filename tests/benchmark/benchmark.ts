import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { smoothness } from './frames.ts';
import { firstControl, load, openBrowser, startLesson } from './load.ts';
import type { Load } from './load.ts';
import { openShelf } from './shelf.ts';
import { walkWhole } from './walk.ts';

const loads = 7;

/** `npm run benchmark`: the figures that must be kept, each with its limit. Sizes are exact; times are ratios taken in one run. */
export async function main(): Promise<number> {
	const zips = readdirSync('dist/packages').filter((file) => file.endsWith('.zip'));
	const one = zips.find((file) => /^denim-jacket-fr-scorm12\.zip$/.test(file))!;
	const all = zips.find((file) => /^denim-jacket-fr-nl-de-en-scorm12\.zip$/.test(file))!;
	const wardrobes = zips.filter((file) => file.startsWith('wardrobe-'));
	const rail = wardrobes.find((file) => /^wardrobe-fr-scorm12\.zip$/.test(file))!;
	const shelf = await openShelf(`dist/packages/${one}`);
	const railShelf = await openShelf(`dist/packages/${rail}`);
	const browser = await openBrowser();
	try {
		const [emptyControl, ourControl] = await inTurns(loads, [
			() => firstControl(browser, shelf, '/empty.html'),
			() => firstControl(browser, shelf, '/package/index.html'),
		]);
		const [empty, ours, wardrobe] = await inTurns(loads, [
			() => load(browser, shelf, '/empty.html'),
			() => load(browser, shelf, '/package/index.html', startLesson),
			() => load(browser, railShelf, '/package/index.html'),
		]);
		const walk = await walkWhole(browser, shelf);

		say(
			'bytes until the first choice, one language, gzip',
			kilobytes(median(ours!, 'bytes')),
			'60 kB',
		);
		say('… with the whole lesson', kilobytes(median(ours!, 'bytesOfLesson')), '–');
		say(
			'bytes until the first choice of the wardrobe, gzip',
			kilobytes(median(wardrobe!, 'bytes')),
			'70 kB',
		);
		say('requests until then', String(median(ours!, 'requests')), '5');
		say('… with the whole lesson', String(median(ours!, 'requestsOfLesson')), '5');
		say('requests to other hosts', String(median(ours!, 'otherHosts')), '0');
		say('player script, gzip', kilobytes(gzipped('dist/player/player.js')), '45 kB');
		say('first paint against an empty page', ratio(ours!, empty!, 'firstPaint'), '1.15 ×');
		say(
			'first usable control (help) against an empty page',
			ratioOf(middle(ourControl!), middle(emptyControl!)),
			'2.0 ×',
		);
		say('whole card alive against an empty page', ratio(ours!, empty!, 'alive'), '3.0 ×');
		say('tasks over 50 ms after first paint', String(median(ours!, 'longTasks')), '0');
		say('suspend data, largest on a whole walk', `${walk.suspendData} characters`, '1000');
		say('commits for a whole lesson', `${walk.commits} for ${walk.scenes} scenes`, '1 a scene');
		say('calls to the LMS for a whole lesson', String(walk.calls), '150');
		say(
			'zip, one lesson, four languages',
			kilobytes(statSync(`dist/packages/${all}`).size),
			'300 kB',
		);
		say(
			'zip, the wardrobe, four languages, two reading levels',
			kilobytes(Math.max(...wardrobes.map((file) => statSync(`dist/packages/${file}`).size))),
			'900 kB',
		);
		for (const { movement, ours, empty } of await smoothness(browser, shelf)) {
			const shares = `${percent(ours)}, empty page ${percent(empty)}`;
			say(`frames on time at CPU ÷ 6: ${movement}`, shares, '0.9 of the empty page');
		}
		sayReports();
	} finally {
		await browser.close();
		await shelf.close();
		await railShelf.close();
	}
	return 0;
}

/** What the tests that ran before have counted. */
function sayReports(): void {
	for (const [what, file] of [
		['cases of hostile input', 'dist/reports/hostile.json'],
		['the fault matrix', 'dist/reports/matrix.json'],
	] as const) {
		if (!existsSync(file)) continue;
		const { files: _, ...counts } = JSON.parse(readFileSync(file, 'utf8')) as Record<
			string,
			unknown
		>;
		const words = Object.entries(counts).map(([key, value]) => `${key} ${String(value)}`);
		console.log(`${what.padEnd(52)} ${words.join(', ')}`);
	}
}

/** Each in turn, so that a noisy machine disturbs them alike. */
async function inTurns<Figures>(
	times: number,
	runs: readonly (() => Promise<Figures>)[],
): Promise<Figures[][]> {
	const results: Figures[][] = runs.map(() => []);
	for (let turn = 0; turn < times; turn++) {
		for (const [index, run] of runs.entries()) results[index]!.push(await run());
	}
	return results;
}

function median(results: readonly Load[], figure: keyof Load): number {
	return middle(results.map((result) => result[figure]));
}

function middle(figures: readonly number[]): number {
	return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}

function ratio(ours: readonly Load[], empty: readonly Load[], figure: keyof Load): string {
	return ratioOf(median(ours, figure), median(empty, figure));
}

function ratioOf(mine: number, theirs: number): string {
	return `${(mine / theirs).toFixed(2)} × (${mine.toFixed(0)} and ${theirs.toFixed(0)} ms)`;
}

function gzipped(file: string): number {
	return gzipSync(readFileSync(file), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

function say(what: string, measured: string, limit: string): void {
	console.log(`${what.padEnd(52)} ${measured.padEnd(28)} limit ${limit}`);
}
