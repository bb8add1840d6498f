import { appendFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { withShelf } from '../benchmark/shelf.ts';
import { everyLesson } from './every-scene.ts';
import { everyCard, everySpot, openedAs } from './every-screen.ts';
import type { Seen } from './every-screen.ts';
import { languages } from './launch.ts';
import { longPackage } from './longer.ts';
import { lendWithin } from './open-within.ts';
import type { Look } from './within/look.ts';

const largest = { size: '200', spacing: 'wide', face: 'lexend' };

const asItIs: Look = {
	for: 'layout',
	readings: languages.map((language) => ({ language, isPlain: false })),
	conditions: [
		{ name: '1280 × 1024 at 400 %', width: 320, height: 256 },
		{ name: 'phone', width: 360, height: 640 },
		{ name: 'desk', width: 1280, height: 800 },
		{ name: 'spaced, phone', width: 320, height: 640, isSpaced: true },
		{ name: 'spaced, frame', width: 650, height: 666, isSpaced: true },
		{ name: 'spaced, desk', width: 1280, height: 800, isSpaced: true },
		{ name: 'at its largest, phone', width: 320, height: 640, worn: largest },
		{ name: 'at its largest, frame', width: 650, height: 666, worn: largest },
		{ name: 'at its largest, desk', width: 1280, height: 800, worn: largest },
	],
};

const longer: Look = {
	for: 'layout',
	readings: [{ language: 'fr', isPlain: false }],
	conditions: [320, 360, 650, 1280].map((width) => ({ name: `${width} px`, width, height: 640 })),
};

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await lendWithin(page);
});

for (const lesson of everyLesson) {
	test(`${lesson}: no screen loses anything at 400 %, with wide spacing or at its largest`, async ({
		page,
	}) => {
		const zip = `dist/packages/${openedAs(lesson)}-fr-nl-de-en-scorm12.zip`;
		sayNothingIsLost(await withShelf(zip, (shelf) => everySpot(page, shelf, lesson, asItIs)));
	});
	test(`${lesson}: no screen loses anything when its words are 40 % longer`, async ({ page }) => {
		const zip = await longPackage(openedAs(lesson));
		sayNothingIsLost(await withShelf(zip, (shelf) => everySpot(page, shelf, lesson, longer)));
	});
}
test('no card and no sheet loses anything at 400 %, with wide spacing or at its largest', async ({
	page,
}) => {
	const zip = 'dist/packages/wardrobe-fr-nl-de-en-scorm12.zip';
	sayNothingIsLost(await withShelf(zip, (shelf) => everyCard(page, shelf, asItIs)));
});
test('no card and no sheet loses anything when its words are 40 % longer', async ({ page }) => {
	const zip = await longPackage('wardrobe');
	sayNothingIsLost(await withShelf(zip, (shelf) => everyCard(page, shelf, longer)));
});

function sayNothingIsLost({ screens, passed, faults }: Seen): void {
	appendFileSync('/tmp/wcag-faults.txt', faults.map((f) => `${f}\n`).join(''));
	console.log(screens, passed, faults.length);
	expect(faults.slice(0, 40)).toEqual([]);
	expect(passed).toBeGreaterThanOrEqual(screens);
}
