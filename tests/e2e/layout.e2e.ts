import { expect, test } from 'playwright/test';
import type { Texts } from '../../src/lesson/course.ts';
import { withShelf } from '../benchmark/shelf.ts';
import { content } from '../matrix/jacket.ts';
import { everyLesson } from './every-scene.ts';
import { everyCard, everySpot, openedAs } from './every-screen.ts';
import { languages } from './launch.ts';
import { longer, longPackage } from './longer.ts';
import { lendWithin } from './open-within.ts';
import type { Look } from './within/look.ts';

const largest = { size: '200', spacing: 'wide', face: 'lexend' };

const asItIs = {
	for: 'layout',
	readings: languages.map((language) => ({ language, isPlain: false })),
	conditions: [
		{ name: '1280 × 1024 at 400 %', width: 320, height: 256 },
		{ name: 'phone', width: 360, height: 640 },
		{ name: 'phone on its side', width: 568, height: 320 },
		{ name: 'frame', width: 650, height: 666 },
		{ name: 'desk', width: 1280, height: 800 },
		{ name: 'spaced, phone', width: 320, height: 640, isSpaced: true },
		{ name: 'spaced, frame', width: 650, height: 666, isSpaced: true },
		{ name: 'spaced, desk', width: 1280, height: 800, isSpaced: true },
		{ name: 'at its largest, phone', width: 320, height: 640, worn: largest },
		{ name: 'at its largest, frame', width: 650, height: 666, worn: largest },
		{ name: 'at its largest, desk', width: 1280, height: 800, worn: largest },
	],
} satisfies Look;

const atEveryWidth = {
	for: 'layout',
	readings: [{ language: 'fr', isPlain: false }],
	conditions: [320, 360, 650, 1280].map((width) => ({ name: `${width} px`, width, height: 640 })),
} satisfies Look;

const walks = [
	{
		when: 'at 400 %, with wide spacing or at its largest',
		look: asItIs,
		zipOf: (course: string) => `dist/packages/${course}-fr-nl-de-en-scorm12.zip`,
	},
	{ when: 'when its words are 40 % longer', look: atEveryWidth, zipOf: longPackage },
] as const;

test.describe.configure({ timeout: 300_000 });

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await lendWithin(page);
});

for (const { when, look, zipOf } of walks) {
	const looks = look.readings.length * look.conditions.length;

	for (const lesson of everyLesson) {
		test(`${lesson}: no screen loses anything ${when}`, async ({ page }) => {
			const zip = await zipOf(openedAs(lesson));

			const { screens, passed, faults } = await withShelf(zip, (shelf) =>
				everySpot(page, shelf, lesson, look),
			);

			expect(faults).toEqual([]);
			expect(passed).toBe(screens * looks);
		});
	}

	test(`no card and no sheet loses anything ${when}`, async ({ page }) => {
		const zip = await zipOf('wardrobe');

		const { screens, passed, faults } = await withShelf(zip, (shelf) =>
			everyCard(page, shelf, look),
		);

		expect(faults).toEqual([]);
		expect(passed).toBe(screens * looks);
	});
}

test('the longer words are 40 % longer, all in all', () => {
	const words = textsIn(content.texts.fr);

	const grown = words.map(longer).join('').length / words.join('').length;

	expect(grown).toBeGreaterThanOrEqual(1.4);
});

function textsIn(texts: Texts): string[] {
	return Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : textsIn(text)));
}
