import { expect, test } from 'playwright/test';
import { withShelf } from '../benchmark/shelf.ts';
import { everyLesson } from './every-scene.ts';
import { everyCard, everySpot, openedAs } from './every-screen.ts';
import type { Seen } from './every-screen.ts';
import { languages } from './launch.ts';
import { writePart } from './report-parts.ts';
import { withAxe } from './violations.ts';
import { lendWithin } from './open-within.ts';
import type { Look } from './within/look.ts';

const levels = [false, true];
const themes = 2;

const axe: Look = {
	for: 'axe',
	readings: languages.flatMap((language) => levels.map((isPlain) => ({ language, isPlain }))),
};

// Four thousand looks: on a busy machine they take their time.
test.describe.configure({ timeout: 900_000 });

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await withAxe(page);
	await lendWithin(page);
});

for (const lesson of everyLesson) {
	test(`${lesson}: axe finds nothing on any screen, in any language, level and theme`, async ({
		page,
	}) => {
		const zip = `dist/packages/${openedAs(lesson)}-fr-nl-de-en-scorm12.zip`;
		judge(lesson, await withShelf(zip, (shelf) => everySpot(page, shelf, lesson, axe)));
	});
}

test('axe finds nothing on any card or sheet, in any language, level and theme', async ({
	page,
}) => {
	const zip = 'dist/packages/wardrobe-fr-nl-de-en-scorm12.zip';
	judge('cards', await withShelf(zip, (shelf) => everyCard(page, shelf, axe)));
});

/** Nothing may be found; what was passed is counted. */
function judge(name: string, { screens, passed, faults }: Seen): void {
	const looks = screens * languages.length * levels.length * themes;
	expect(faults).toEqual([]);
	expect(passed).toBe(looks);
	writePart('axe', name, { screens, passed });
}
