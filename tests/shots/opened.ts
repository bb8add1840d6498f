import type { Browser, Page } from 'playwright';
import { offerOf, wholeCourse } from '../../packaging/orders/order.ts';
import { courseOf } from '../../src/lesson/course-of.ts';
import type { Course } from '../../src/lesson/course.ts';
import { languages } from '../../src/lesson/lesson.ts';
import type { Language, LessonId, SceneId } from '../../src/lesson/lesson.ts';
import { newAttempt } from '../../src/player/attempt.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep } from '../../src/player/keep.ts';
import { seal } from '../../src/tracking/envelope.ts';
import { openShelf } from '../benchmark/shelf.ts';
import { Learner, whimFrom } from '../e2e/learner.ts';
import { content } from '../matrix/jacket.ts';
import { standIn } from './standing-lms.ts';

/** A package in a window of its own, and somebody in front of it. */
export interface Opened {
	readonly page: Page;
	readonly learner: Learner;
	readonly close: () => Promise<void>;
}

/** Opens the package of a lesson, or of the whole wardrobe, as it is found with this attempt. */
export async function openPackage(
	browser: Browser,
	id: LessonId | typeof wholeCourse,
	language: Language,
	attempt: Attempt = newAttempt,
): Promise<Opened> {
	const shelf = await openShelf(`dist/packages/${id}-${languages.join('-')}-scorm12.zip`);
	const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' });
	const page = await context.newPage();
	const kept = keep(courseCalled(id), attempt, { language, band: '15-18' });
	await standIn(page, attempt === newAttempt ? '' : seal(kept, 1));
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

/** Everything on the rail. */
export const rail: readonly LessonId[] = offerOf(content.lessons).rail;

/** An attempt that was left at a scene. */
export function leftAt(lesson: LessonId, scene: SceneId, before: Partial<Attempt> = {}): Attempt {
	const path = [{ scene, flags: [] }] as const;
	return { ...newAttempt, ...before, walk: { lesson, path, moment: { at: 'welcome-back' } } };
}

function courseCalled(id: string): Course {
	return courseOf(content, { id, lessons: id === wholeCourse ? rail : [id], languages });
}
