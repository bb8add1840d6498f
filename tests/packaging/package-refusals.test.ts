import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyLock, grown } from '../../packaging/identifiers/lock.ts';
import { main } from '../../packaging/package.ts';
import { bytesOf } from '../../packaging/zip.ts';
import { scarf, stubPlayer } from './sample.ts';
import { lockedAs, testWorkshop } from './workshop.ts';

describe('nothing is written, and the exit code is', () => {
	it.each([
		[['--lesson', 'scraf'], 'There is no lesson "scraf". Did you mean "scarf"?'],
		[['--language', 'latin'], 'There is no language "latin". There is fr, nl, de, en.'],
		[['--format', 'aicc'], 'There is no format "aicc". There is scorm12, scorm2004-4.'],
	])('2 for %j', async (args, says) => {
		const workshop = testWorkshop();

		expect(await main(args, workshop)).toBe(2);

		expect(workshop.complained).toEqual([says]);
		expect(existsSync(workshop.folder)).toBe(false);
	});

	it('1 when the content has problems', async () => {
		const problem = { file: 'scarf.yaml', line: 3, column: 5, path: 'start', says: 'is empty' };
		const workshop = testWorkshop({ content: () => ({ ok: false, problems: [problem] }) });

		expect(await main([], workshop)).toBe(1);

		expect(workshop.complained).toEqual(['scarf.yaml:3:5 start: is empty']);
		expect(existsSync(workshop.folder)).toBe(false);
	});

	it('1 when a released id is lost', async () => {
		const { home: _, ...scenes } = scarf.scenes;
		const lock = grown(emptyLock, [scarf], []);
		const workshop = testWorkshop({ lock: lockedAs(lock) }, [{ ...scarf, scenes }]);

		expect(await main([], workshop)).toBe(1);

		expect(workshop.complained[0]).toContain('the scene "home" was released, and is gone');
		expect(existsSync(workshop.folder)).toBe(false);
	});

	it('1 when a package does not pass the inspection, and what was there stays', async () => {
		const files = { ...stubPlayer.files, 'player.js': bytesOf("on('beforeunload')") };
		const workshop = testWorkshop();
		await main(['--language', 'fr', '--format', 'scorm12'], workshop);
		const file = path.join(workshop.folder, 'scarf-fr-scorm12.zip');
		writeFileSync(file, 'as it was');

		const broken = { ...workshop, player: () => Promise.resolve({ ...stubPlayer, files }) };
		expect(await main([], broken)).toBe(1);

		expect(workshop.complained).toContain(
			"scarf-fr-scorm12: player.js listens for 'beforeunload'. Use pagehide and visibilitychange.",
		);
		expect(readFileSync(file, 'utf8')).toBe('as it was');
		expect(workshop.zips()).toEqual(['scarf-fr-scorm12.zip']);
		expect(workshop.leftovers()).toEqual([]);
	});
});
