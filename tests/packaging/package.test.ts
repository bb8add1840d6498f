import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyLock, grown } from '../../packaging/identifiers/lock.ts';
import { main as lockCommand } from '../../packaging/lock.ts';
import { main } from '../../packaging/package.ts';
import { bytesOf, textOf, unzip } from '../../packaging/zip.ts';
import { scarf, stubPlayer } from './sample.ts';
import { testWorkshop } from './workshop.ts';

const cap = { ...scarf, id: 'cap' };

describe('making packages', () => {
	it('writes each lesson in all languages and in each, for both standards', async () => {
		const workshop = testWorkshop();

		expect(await main([], workshop)).toBe(0);

		expect(workshop.zips()).toHaveLength(10);
		expect(workshop.zips()).toContain('scarf-fr-nl-de-en-scorm12.zip');
		expect(workshop.leftovers()).toEqual([]);
		expect(workshop.said.join('\n')).toMatch(/scarf-fr-scorm12.zip +\d+\.\d kB/);
		expect(workshop.said.join('\n')).toMatch(/10 packages in .*, in \d+\.\d s\./);
	});

	it('writes the whole wardrobe once there are two lessons', async () => {
		const workshop = testWorkshop({}, [scarf, cap]);

		expect(await main(['--format', 'scorm12', '--language', 'nl'], workshop)).toBe(0);

		expect(workshop.zips()).toEqual([
			'cap-nl-scorm12.zip',
			'scarf-nl-scorm12.zip',
			'wardrobe-nl-scorm12.zip',
		]);
	});

	it('takes away what nothing makes any more, but only when everything is made', async () => {
		const workshop = testWorkshop();
		await main(['--language', 'fr', '--language', 'de'], workshop);
		expect(workshop.zips()).toHaveLength(2);

		await main(['--language', 'nl'], workshop);
		expect(workshop.zips()).toHaveLength(4);

		await main([], workshop);
		expect(workshop.zips()).not.toContain('scarf-fr-de-scorm12.zip');
		expect(workshop.zips()).toHaveLength(10);
	});

	it('writes the same bytes again', async () => {
		const workshop = testWorkshop();
		const bytes = () => readFileSync(path.join(workshop.folder, 'scarf-fr-scorm12.zip'));

		await main([], workshop);
		const before = bytes();
		await main([], workshop);

		expect(bytes()).toEqual(before);
	});

	it('tells which ids were never released, and goes on', async () => {
		const workshop = testWorkshop();

		expect(await main([], workshop)).toBe(0);

		expect(workshop.said.at(-1)).toContain(
			'Not yet released ("npm run lock" before a release): scarf: 3 new scenes',
		);
	});

	it('uses the identifiers that were released', async () => {
		const identifiers = { manifest: 'first', organization: 'org-1', item: 'i-1', resource: 'r-1' };
		const lock = { ...emptyLock, packages: { 'scarf-fr-scorm12': identifiers } };
		const workshop = testWorkshop({ lock: () => ({ ok: true, value: lock }) });

		await main(['--language', 'fr'], workshop);

		const zip = readFileSync(path.join(workshop.folder, 'scarf-fr-scorm12.zip'));
		expect(textOf(unzip(zip)['imsmanifest.xml']!)).toContain('<manifest identifier="first"');
	});
});

describe('the list of packages', () => {
	it('is JSON, and nothing is built for it', async () => {
		const workshop = testWorkshop({ player: () => Promise.reject(new Error('built')) });

		expect(await main(['--list', '--language', 'fr'], workshop)).toBe(0);

		expect(JSON.parse(workshop.said.join(''))).toContainEqual({
			file: 'scarf-fr-scorm12.zip',
			course: 'scarf',
			lessons: ['scarf'],
			languages: ['fr'],
			format: 'scorm12',
			title: 'L’écharpe & <nous> fr',
		});
		expect(existsSync(workshop.folder)).toBe(false);
	});
});

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
		const workshop = testWorkshop({ lock: () => ({ ok: true, value: lock }) }, [
			{ ...scarf, scenes },
		]);

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

describe('locking', () => {
	it('keeps every id and every package', async () => {
		const workshop = testWorkshop();

		expect(await lockCommand([], workshop)).toBe(0);

		expect(workshop.saved[0]!.lessons['scarf']!.scene).toEqual(['street', 'who_may', 'home']);
		expect(Object.keys(workshop.saved[0]!.packages)).toHaveLength(10);
		expect(workshop.said).toEqual([
			expect.stringMatching(/^Locked: scarf: 3 new scenes, .*; 10 new packages\.$/),
		]);
	});

	it('is refused while a released id is lost, so that it never forgets one', async () => {
		const lock = grown(emptyLock, [scarf, cap], []);
		const workshop = testWorkshop({ lock: () => ({ ok: true, value: lock }) });

		expect(await lockCommand([], workshop)).toBe(1);

		expect(workshop.saved).toEqual([]);
		expect(workshop.complained[0]).toContain('cap: the lesson was released, and is gone');
	});
});
