import type { Browser, Page } from 'playwright';
import { offerOf } from '../../packaging/orders/order.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { Course } from '../../src/lesson/course.ts';
import { languages } from '../../src/lesson/lesson.ts';
import type { Language, LessonId } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep } from '../../src/player/keep.ts';
import { seal } from '../../src/tracking/envelope.ts';
import { openShelf } from '../benchmark/shelf.ts';
import { follow, routesThrough } from '../e2e/every-scene.ts';
import { Learner, whimFrom } from '../e2e/learner.ts';
import { content } from '../matrix/jacket.ts';
import type { Album } from './album.ts';
import { standIn } from './standing-lms.ts';

/** Every screen of a lesson, from its start card on. */
export async function throughLesson(
	browser: Browser,
	album: Album,
	lesson: LessonId,
	language: Language,
): Promise<void> {
	for (const route of routesThrough(lesson)) {
		const { page, learner, close } = await open(browser, route.lesson, language);
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
	const wardrobe = courseOf(content, {
		id: 'wardrobe',
		lessons: offerOf(content.lessons).rail,
		languages,
	});
	const ids = wardrobe.lessons.map(({ id }) => id);
	for (const [name, attempt] of Object.entries({
		'rail, new': newAttempt,
		'rail, begun': { ...newAttempt, finished: ids.slice(0, 2), walk: walkIn(wardrobe, 2) },
		'rail, finished': { ...newAttempt, finished: ids },
	})) {
		const kept =
			attempt === newAttempt ? '' : seal(keep(wardrobe, attempt, { language, band: '15-18' }), 1);
		const { page, learner, close } = await open(browser, 'wardrobe', language, kept);
		if (attempt.walk) {
			await learner.action('resume').waitFor();
			await album.take(page, 'cards', 'welcome back');
			await learner.action('resume').click();
			await learner.action('wardrobe').click();
		}
		await page.locator('[data-card="wardrobe"]').waitFor();
		await album.take(page, 'cards', name);
		for (const sheet of attempt.walk ? (['help', 'mirror', 'language'] as const) : []) {
			await learner.action(sheet).first().click();
			await page.locator('.sheet').waitFor();
			if (sheet === 'help') await page.locator('.sheet summary').click();
			await album.take(page, 'cards', `sheet ${sheet}`);
			await page.keyboard.press('Escape');
		}
		if (attempt.walk) {
			await page.locator(`[data-lesson="${ids[4]}"]`).click();
			await album.take(page, 'cards', 'start card, another in progress');
		}
		if (name === 'rail, finished') {
			await learner.action('finish').click();
			await page.locator('[data-card="closed"]').waitFor();
			await album.take(page, 'cards', 'closed');
		}
		await close();
	}
}

function walkIn(course: Course, place: number): NonNullable<Attempt['walk']> {
	const lesson = course.lessons[place]!;
	return {
		lesson: lesson.id,
		path: [{ scene: lesson.start, flags: [] }],
		moment: { at: 'welcome-back' },
	};
}

async function open(
	browser: Browser,
	course: string,
	language: Language,
	kept = '',
): Promise<{ page: Page; learner: Learner; close: () => Promise<void> }> {
	const shelf = await openShelf(`dist/packages/${course}-${languages.join('-')}-scorm12.zip`);
	const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await standIn(page, kept);
	await page.goto(`${shelf.url}/package/index.html`);
	await page.locator('html[data-live]').waitFor();
	return {
		page,
		learner: new Learner(page, page, 'mouse', whimFrom(5)),
		async close() {
			await context.close();
			await shelf.close();
		},
	};
}
