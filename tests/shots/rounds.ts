import type { Browser } from 'playwright';
import type { Language, LessonId } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { SheetName } from '../../src/views/sheet-name.ts';
import { follow, routesThrough } from '../e2e/every-scene.ts';
import type { Album } from './album.ts';
import { leftAt, openPackage, rail } from './opened.ts';

const sheets: readonly SheetName[] = ['help', 'mirror', 'language'];

/** Every screen of a lesson, from its start card on. */
export async function throughLesson(
	browser: Browser,
	album: Album,
	lesson: LessonId,
	language: Language,
): Promise<void> {
	for (const route of routesThrough(lesson)) {
		const { page, learner, close } = await openPackage(browser, route.lesson, language);
		if (!route.isQuiet) await album.take(page, lesson, 'start card');
		await follow(learner, route, (spot) => album.take(page, lesson, spot));
		await close();
	}
}

/** What stands before, between and over the stories: the rail in its states, the sheets, welcome back, the closed card. */
export async function throughCards(
	browser: Browser,
	album: Album,
	language: Language,
): Promise<void> {
	await takeNew(browser, album, language);
	await takeBegun(browser, album, language);
	await takeFinished(browser, album, language);
}

async function takeNew(browser: Browser, album: Album, language: Language): Promise<void> {
	const { page, close } = await openPackage(browser, 'wardrobe', language);
	await album.take(page, 'cards', 'rail, new');
	await close();
}

async function takeBegun(browser: Browser, album: Album, language: Language): Promise<void> {
	const attempt = leftAt(rail[2]!, 'welcome', { finished: rail.slice(0, 2) });
	const { page, learner, close } = await openPackage(browser, 'wardrobe', language, attempt);
	await learner.action('resume').waitFor();
	await album.take(page, 'cards', 'welcome back');
	await learner.action('resume').click();
	await learner.action('wardrobe').click();
	await album.take(page, 'cards', 'rail, begun');
	for (const sheet of sheets) {
		await learner.action(sheet).first().click();
		await page.locator('.sheet').waitFor();
		if (sheet === 'help') await page.locator('.sheet summary').click();
		await album.take(page, 'cards', `sheet ${sheet}`);
		await page.keyboard.press('Escape');
	}
	await page.locator(`[data-lesson="${rail[4]}"]`).click();
	await album.take(page, 'cards', 'start card, another in progress');
	await close();
}

async function takeFinished(browser: Browser, album: Album, language: Language): Promise<void> {
	const attempt = { ...newAttempt, finished: rail };
	const { page, learner, close } = await openPackage(browser, 'wardrobe', language, attempt);
	await learner.action('finish').waitFor();
	await album.take(page, 'cards', 'rail, finished');
	await learner.action('finish').click();
	await page.locator('[data-card="closed"]').waitFor();
	await album.take(page, 'cards', 'closed');
	await close();
}
