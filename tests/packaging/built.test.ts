import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../packaging/inspect/inspect.ts';
import { textOf, unzip } from '../../packaging/zip.ts';
import type { Files } from '../../packaging/zip.ts';

const folder = fileURLToPath(new URL('../../dist/packages', import.meta.url));
const zips = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : [];
const read = (zip: string) => new Uint8Array(readFileSync(path.join(folder, zip)));
const youngerThanChrome80 =
	/[{;]\s*(?:inset|aspect-ratio|translate|rotate|scale)\s*:|:(?:is|where|has)\(|@(?:layer|container)\b|\d[dls]vh\b/g;

// `npm test` makes all packages before it comes here; without them there is nothing to look at.
describe.skipIf(zips.length === 0)('the packages as they were built', () => {
	it.each(zips)('%s passes the inspection and stays small', (zip) => {
		const bytes = read(zip);

		expect(inspect(bytes, zip.includes('scorm12') ? 'scorm12' : 'scorm2004-4')).toEqual([]);
		expect(bytes.length).toBeLessThan(zip.startsWith('wardrobe') ? 900_000 : 300_000);
	});

	it.each(zips)('%s is styled in words that browsers of 2020 know', (zip) => {
		const styles = Object.entries(unzip(read(zip))).filter(([name]) => /\.(css|html)$/.test(name));

		const tooYoung = styles.flatMap(([name, bytes]) =>
			[...textOf(bytes).matchAll(youngerThanChrome80)].map(([word]) => `${name}: ${word}`),
		);

		expect(tooYoung).toEqual([]);
	});

	it.each(zips)('%s says how accessible it is, in under 4 kB a language', (zip) => {
		const page = unzip(read(zip))['accessibility.html']!;
		const languages = textOf(page).match(/<section /g)!.length;

		expect(gzipSync(page).length / languages).toBeLessThan(4000);
		expect(textOf(page)).not.toMatch(/[{}]/);
	});

	it('hold the same player, byte for byte', () => {
		const players = new Set(zips.map((zip) => digest(playerIn(read(zip)))));

		expect(players.size).toBe(1);
	});
});

/** The first line of the player is the course. */
function withoutCourse(script: Uint8Array): Uint8Array {
	return script.slice(script.indexOf(10) + 1);
}

function playerIn(zip: Uint8Array): Files {
	const pages = ['index.html', 'check.html', 'accessibility.html', 'imsmanifest.xml'];
	const files = Object.entries(unzip(zip)).filter(
		([name]) => !pages.includes(name) && !name.startsWith('lessons/'),
	);
	return Object.fromEntries(
		files.map(([name, bytes]) => [name, name === 'player.js' ? withoutCourse(bytes) : bytes]),
	);
}

function digest(files: Files): string {
	const hash = createHash('sha256');
	for (const [name, bytes] of Object.entries(files)) hash.update(name).update(bytes);
	return hash.digest('hex');
}
