import { randomUUID } from 'node:crypto';
import { expect } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import type { LineState } from '../../src/pages/trial/host/hosting.ts';
import type { Journal } from '../../src/pages/trial/lms/journal.ts';
import type { ProfileName } from '../../src/pages/trial/lms/profiles.ts';

/** What the host page of the trial LMS lends to tests. */
interface Trial {
	readonly journal: Journal;
	readonly values: () => Readonly<Record<string, string>>;
	readonly kept: () => { readonly values: Readonly<Record<string, string>> };
	readonly faults: () => string[];
	readonly line: (state: LineState) => void;
	readonly leave: () => void;
	readonly crash: () => void;
	readonly relaunch: () => void;
}

export const formats = ['scorm12', 'scorm2004-4'] as const;
export type Format = (typeof formats)[number];
export const languages = ['fr', 'nl', 'de', 'en'] as const;

/** The element that says how far, in either edition. */
export const statusElement: Readonly<Record<Format, string>> = {
	scorm12: 'cmi.core.lesson_status',
	'scorm2004-4': 'cmi.completion_status',
};

/** What a test wishes to be launched. */
export interface Wish {
	readonly format?: Format;
	/** The lesson or course; the denim jacket when absent. */
	readonly course?: string;
	/** The languages in the package; all when absent. */
	readonly packed?: string;
	readonly profile?: ProfileName;
	/** The language of the LMS's own page. */
	readonly lang?: string;
	readonly layout?: string;
	readonly attempt?: string;
}

/** Launches a package in the trial LMS, and gives the frame it plays in. */
export async function launch(page: Page, wish: Wish = {}): Promise<FrameLocator> {
	const { format = 'scorm12', packed = 'fr-nl-de-en', profile = 'plain', lang = 'fr' } = wish;
	const { course = 'denim-jacket' } = wish;
	const query = new URLSearchParams({
		package: `${course}-${packed}-${format}.zip`,
		profile,
		lang,
		layout: wish.layout ?? 'frame',
		attempt: wish.attempt ?? randomUUID(),
	});
	await page.goto(`/launch?${query}`);
	return page.frameLocator('#scorm_object');
}

/** Asks the host page of the trial LMS. */
export function ask<Answer>(page: Page, question: (trial: Trial) => Answer): Promise<Answer> {
	return page.evaluate(`(${question.toString()})(window.trial)`) as Promise<Answer>;
}

/** Goes elsewhere, and comes back once the page has ended its session. */
export async function leaveAndComeBack(page: Page): Promise<void> {
	const ended = () => ask(page, (trial) => trial.journal.of('Finish').length);
	const before = await ended();
	await ask(page, (trial) => trial.leave());
	await expect.poll(ended).toBe(before + 1);
	await ask(page, (trial) => trial.relaunch());
}
