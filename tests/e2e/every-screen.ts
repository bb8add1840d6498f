import type { Frame, Page } from 'playwright/test';
import type { Shelf } from '../benchmark/shelf.ts';
import type { LessonId } from '../../src/lesson/lesson.ts';
import { routesThrough } from './every-scene.ts';
import { openWithin } from './open-within.ts';
import { wayOf } from './within/follow.ts';
import type { Findings, Look, SheetName } from './within/look.ts';

/** What was found on the screens that were seen, and how many those were. */
export interface Seen extends Findings {
	readonly screens: number;
}

/** The lesson whose package holds this one: its own, or for the quiet reading any. */
export const openedAs = (lesson: LessonId): LessonId => routesThrough(lesson)[0]!.lesson;

/** Looks at every spot of a lesson, once; and at what stands there when the lesson has been put away. */
export async function everySpot(
	page: Page,
	shelf: Shelf,
	lesson: LessonId,
	look: Look,
): Promise<Seen> {
	let seen: readonly string[] = [];
	const found: Findings[] = [];
	for (const route of routesThrough(lesson)) {
		const frame = await openWithin(page, shelf);
		const now = await frame.evaluate(([way, seen, look]) => window.within.along(way, seen, look), [
			wayOf(route),
			seen,
			look,
		] as const);
		found.push(now);
		({ seen } = now);
	}
	const [, frame] = page.frames();
	await frame!.locator('[data-action="finish"]').click();
	found.push(await frame!.evaluate((look) => window.within.lookAt('closed', look), look));
	return { ...sum(found), screens: seen.length + 1 };
}

/** Looks at whatever stands around the stories: the rail as it fills, each start card, the welcome back, the closed card, and the sheets. */
export async function everyCard(page: Page, shelf: Shelf, look: Look): Promise<Seen> {
	const found: Findings[] = [];
	const frame = await openWithin(page, shelf);
	const see = async (screen: string, sheet?: SheetName) => {
		found.push(
			await frame.evaluate(([screen, look, sheet]) => window.within.lookAt(screen, look, sheet), [
				screen,
				look,
				sheet,
			] as const),
		);
	};
	const press = (control: string) => frame.locator(control).first().click();
	const doors = await frame
		.locator('[data-lesson]')
		.evaluateAll((all) => all.map((door) => (door as HTMLElement).dataset['lesson']!));

	await see('rail');
	for (const sheet of ['help', 'mirror', 'language'] as const) await see('rail', sheet);
	for (const lesson of doors) {
		await press(`[data-lesson="${lesson}"]`);
		await see(`start card of ${lesson}`);
		await press('main [data-action="back"]');
	}

	await playWhole(frame, 'emmas-jumper');
	await press('[data-action="finish"]');
	await press('[data-lesson="emmas-jumper"]');
	await see('start card, finished');
	await press('main [data-action="back"]');
	await press('[data-lesson="denim-jacket"]');
	await press('[data-action="start"]');
	await frame.locator('[data-scene]').waitFor();
	await see('in a story', 'mirror');
	await press('[data-action="wardrobe"]');
	await see('rail, begun and finished');
	await press('[data-lesson="white-shirt"]');
	await see('start card, with another story begun');
	await frame.evaluate(() => window.location.reload());
	await frame.locator('[data-action="resume"]').waitFor();
	await see('welcome back');
	return { ...sum(found), screens: found.length };
}

async function playWhole(frame: Frame, lesson: LessonId): Promise<void> {
	await frame.locator(`[data-lesson="${lesson}"]`).click();
	const [route] = routesThrough(lesson);
	await frame.evaluate((way) => window.within.along(way, [], { for: 'focus' }), wayOf(route!));
}

function sum(found: readonly Findings[]): Findings {
	return {
		passed: found.reduce((sum, { passed }) => sum + passed, 0),
		faults: found.flatMap(({ faults }) => faults),
	};
}
