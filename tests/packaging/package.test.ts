import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyLock, grown } from '../../packaging/identifiers/lock.ts';
import { main } from '../../packaging/package.ts';
import { textOf, unzip } from '../../packaging/zip.ts';
import { renamed } from './identifiers/releases.ts';
import { scarf } from './sample.ts';
import { lockedAs, testWorkshop } from './workshop.ts';

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

	it('tells the player what took the place of what was released', async () => {
		const locked = grown(emptyLock, [scarf], []);
		const written = { ...locked.lessons['scarf']!, successors: { scene: { who_may: 'who' } } };
		const lock = { ...locked, lessons: { scarf: written } };
		const workshop = testWorkshop({ lock: lockedAs(lock) }, [renamed('who_may', 'who')]);

		await main(['--language', 'fr'], workshop);

		const zip = readFileSync(path.join(workshop.folder, 'scarf-fr-scorm12.zip'));
		expect(textOf(unzip(zip)['player.js']!)).toContain(
			'"successors":{"scenes":{"who_may":"who"},"questions":{"who_may":"who"},"flags":{}}',
		);
	});

	it('uses the identifiers that were released', async () => {
		const identifiers = {
			manifest: 'first',
			organization: 'org-1',
			item: 'i-1',
			resource: 'r-1',
			lessons: ['scarf'],
		};
		const lock = { ...emptyLock, packages: { 'scarf-fr-scorm12': identifiers } };
		const workshop = testWorkshop({ lock: lockedAs(lock) });

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
