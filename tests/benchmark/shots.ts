import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { Learner, whimFrom } from '../e2e/learner.ts';
import { openBrowser } from './load.ts';
import { openShelf } from './shelf.ts';

const sizes = [
	{ width: 360, height: 640 },
	{ width: 650, height: 666 },
	{ width: 1280, height: 800 },
];
const themes = ['light', 'dark'] as const;
const folder = 'dist/shots';

/** `npm run shots -- nl`: a picture of every screen on one walk, in three sizes and both themes, and a sheet to look at them. */
export async function main([language = 'fr', seed = '5']: readonly string[]): Promise<number> {
	mkdirSync(folder, { recursive: true });
	const shelf = await openShelf(`dist/packages/denim-jacket-${language}-scorm12.zip`);
	const browser = await openBrowser();
	const names: string[] = [];
	for (const viewport of sizes) {
		for (const colorScheme of themes) {
			const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
			await page.goto(`${shelf.url}/package/index.html`);
			names.push(
				...(await walk(page, `${language}-${viewport.width}-${colorScheme}`, Number(seed))),
			);
			await page.close();
		}
	}
	await browser.close();
	await shelf.close();
	writeFileSync(`${folder}/${language}.html`, sheet(names));
	console.log(`${names.length} pictures: ${folder}/${language}.html`);
	return 0;
}

async function walk(page: Page, prefix: string, seed: number): Promise<string[]> {
	const names: string[] = [];
	const take = async (what: string) => {
		names.push(`${prefix}-${String(names.length).padStart(2, '0')}-${what}.png`);
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path: `${folder}/${names[names.length - 1]}` });
	};
	const learner = new Learner(page, page, 'mouse', whimFrom(seed));
	await learner.action('start').waitFor();
	await take('start');
	await learner.start();
	do {
		const { scene, moment } = await learner.stand();
		await take(`${scene}-${moment}`);
	} while (await learner.step());
	for (const name of ['help', 'mirror']) {
		await learner.action(name).first().click();
		await take(name);
		await page.keyboard.press('Escape');
	}
	return names;
}

function sheet(names: readonly string[]): string {
	const pictures = names.map(
		(name) => `<img loading="lazy" src="${name}" alt="${name}" title="${name}">`,
	);
	return `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{background:#888}img{height:24rem;margin:.25rem;vertical-align:top}</style>
${pictures.join('\n')}
`;
}
