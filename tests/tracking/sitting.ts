import { vi } from 'vitest';
import type { Course } from '../../src/lesson/course.ts';
import type { Attempt } from '../../src/player/attempt.ts';
import { keep, recall } from '../../src/player/keep.ts';
import type { PlayerEvent } from '../../src/player/play.ts';
import { newAnswers, reportOf } from '../../src/player/report.ts';
import { study } from '../../src/player/study.ts';
import { openLms } from '../../src/pages/trial/lms/lms.ts';
import type { Lms } from '../../src/pages/trial/lms/lms.ts';
import { scorm12, scorm2004 } from '../../src/tracking/data-model.ts';
import type { Page, PageEvent } from '../../src/tracking/page.ts';
import { scormTracking } from '../../src/tracking/scorm.ts';
import type { Opening, Standing, Tracking } from '../../src/tracking/tracking.ts';
import { smallCourse } from '../player/small-course.ts';

const settings = { language: 'fr', band: '15-18' } as const;

/** A page whose clock, screen and events the test holds in its hands. */
export interface HeldPage extends Page {
	/** Lets time pass; what was due happens, in order. */
	pass(milliseconds: number): Promise<void>;
	tell(event: PageEvent): void;
	isConnected: boolean;
}

/** A page in a frame of the given window, with nothing else around. Its time is that of the fake timers. */
export function heldPage(lmsWindow: object): HeldPage {
	const listeners: { readonly event: PageEvent; readonly job: () => void }[] = [];
	const page: HeldPage = {
		window: { parent: lmsWindow, opener: null } as unknown as Window,
		now: () => Date.now(),
		isOnline: () => page.isConnected,
		after: (wait, job) => void setTimeout(job, wait),
		afterPaint: (job) => void setTimeout(job, 16),
		on: (event, job) => void listeners.push({ event, job }),
		tell: (event) => listeners.filter((one) => one.event === event).forEach(({ job }) => job()),
		isConnected: true,
		pass: async (milliseconds) => void (await vi.advanceTimersByTimeAsync(milliseconds)),
	};
	return page;
}

/** A learner in front of a package, in an LMS: everything real but the browser. */
export interface Sitting {
	readonly lms: Lms;
	readonly page: HeldPage;
	readonly tracking: Tracking;
	readonly opening: Opening;
	readonly standings: Standing[];
	readonly attempt: () => Attempt;
	/** What the LMS should give back now. */
	readonly kept: () => string;
	/** What the learner does, one after the other, with a second in between. */
	does(...events: readonly PlayerEvent[]): Promise<void>;
}

export type Where = Parameters<typeof openLms>[0];

/** Opens the package in an LMS, as the launch page does. */
export async function sitDown(
	where: Where | Lms,
	course: Course = smallCourse,
	tabs: string = crypto.randomUUID(),
): Promise<Sitting> {
	const lms = 'api' in where ? where : openLms(where);
	const lmsWindow: Record<string, unknown> = { opener: null };
	lmsWindow['parent'] = lmsWindow;
	lms.place(lmsWindow);
	const page = heldPage(lmsWindow);
	const model = lms.format === 'scorm12' ? scorm12 : scorm2004;
	const tracking = scormTracking(model, page, tabs);
	const standings: Standing[] = [];
	tracking.watch((standing) => standings.push(standing));

	const opened = tracking.open();
	await page.pass(5000);
	const opening = await opened;
	let attempt = recall(course, opening.kept).attempt;

	return {
		lms,
		page,
		tracking,
		opening,
		standings,
		attempt: () => attempt,
		kept: () => keep(course, attempt, settings),
		async does(...events) {
			for (const event of events) {
				const before = attempt;
				attempt = study(course, before, course.lessons[0]!.id, event);
				const isElsewhere =
					event.type !== 'started' && before.walk?.path.length !== attempt.walk?.path.length;
				newAnswers(course, before, attempt).forEach(tracking.record);
				tracking.save(
					reportOf(course, attempt),
					keep(course, attempt, settings),
					isElsewhere ? 'now' : 'with-next',
				);
				await page.pass(1000);
			}
		},
	};
}
