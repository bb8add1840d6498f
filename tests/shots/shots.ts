import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { languages } from '../../src/lesson/lesson.ts';
import type { Language } from '../../src/lesson/lesson.ts';
import { openBrowser } from '../benchmark/load.ts';
import { everyLesson } from '../e2e/every-scene.ts';
import { Album } from './album.ts';
import { layOut } from './contact-sheets.ts';
import { throughCards, throughLesson } from './rounds.ts';

const folder = 'dist/shots';

/**
 * `npm run shots -- --keep` makes the pictures anew that the tests compare with (`tests/e2e/looks.e2e.ts`).
 * `npm run shots -- nl denim-jacket`: pictures of every screen in three sizes and both themes, and sheets to look at them.
 * Without a language, the lessons take turns; without a lesson, all of them and the cards around.
 */
export async function main(args: readonly string[]): Promise<number> {
	if (args.includes('--keep')) return keepLooks();
	const language = args.find((arg): arg is Language =>
		(languages as readonly string[]).includes(arg),
	);
	const chapters = args.filter((arg) => arg !== language);
	const wanted = chapters.length > 0 ? chapters : [...everyLesson, 'cards'];
	const browser = await openBrowser();
	const album = new Album(folder);
	for (const chapter of wanted) {
		const began = Date.now();
		const spoken = language ?? languages[wanted.indexOf(chapter) % languages.length]!;
		if (chapter === 'cards') await throughCards(browser, album, spoken);
		else await throughLesson(browser, album, chapter as (typeof everyLesson)[number], spoken);
		const screens = album.shots.filter((shot) => shot.chapter === chapter).length;
		console.log(
			`${chapter}, ${spoken}: ${screens} screens, ${Math.round((Date.now() - began) / 1000)} s`,
		);
	}
	const sheets = await layOut(await browser.newPage(), album);
	await browser.close();
	console.log(`${album.shots.length} screens on ${sheets} sheets: ${folder}/index.html`);
	return 0;
}

/** The test itself makes them: what it compares is drawn in the same way, to the last pixel. */
async function keepLooks(): Promise<number> {
	const playwright = 'node_modules/playwright/cli.js';
	const test = ['test', '--config=tests/e2e/playwright.config.ts', 'looks', '--workers=1'];
	const args = [playwright, ...test, '--update-snapshots=all'];
	const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
	return Number(code);
}
