import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../packaging/inspect/inspect.ts';
import { unzip } from '../../packaging/zip.ts';

const folder = fileURLToPath(new URL('../../dist/packages', import.meta.url));
const zips = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : [];
const read = (zip: string) => new Uint8Array(readFileSync(path.join(folder, zip)));

// `npm test` makes all packages before it comes here; without them there is nothing to look at.
describe.skipIf(zips.length === 0)('the packages as they were built', () => {
	it.each(zips)('%s passes the inspection and stays under 300 kB', (zip) => {
		const bytes = read(zip);

		expect(inspect(bytes, zip.includes('scorm12') ? 'scorm12' : 'scorm2004-4')).toEqual([]);
		expect(bytes.length).toBeLessThan(300_000);
	});

	it('hold the same player, byte for byte', () => {
		const players = zips.map((zip) => {
			const { 'index.html': _, 'imsmanifest.xml': __, ...player } = unzip(read(zip));
			return player;
		});

		for (const player of players) expect(player).toEqual(players[0]);
	});
});
