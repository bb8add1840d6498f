import { expect } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import type { LayoutName } from '../../src/pages/trial/host/layouts.ts';
import type { Weather } from '../../src/pages/trial/lms/saving.ts';
import { launch } from './launch.ts';
import type { Wish } from './launch.ts';

/** The ways in which LMSs seat a package. */
export const layouts: readonly LayoutName[] = [
	'frame',
	'frameset5',
	'popup',
	'cross-origin-middle',
	'decoy',
	'sandbox',
];

/** The frames between the LMS's page and the package, from outside in. */
const between: Readonly<Record<Exclude<LayoutName, 'popup'>, readonly string[]>> = {
	frame: [],
	frameset5: ['frame', 'frame', 'frame', 'frame', 'iframe'],
	'cross-origin-middle': ['iframe'],
	decoy: ['iframe'],
	sandbox: [],
};

/** The page or frame in which a package plays, after whatever seats it there. */
export async function seatedIn(
	page: Page,
	layout: LayoutName,
	seat: () => Promise<unknown>,
): Promise<FrameLocator | Page> {
	if (layout === 'popup') {
		const [popup] = await Promise.all([page.context().waitForEvent('page'), seat()]);
		return popup;
	}
	await seat();
	return between[layout].reduce(
		(frame, inner) => frame.frameLocator(inner),
		page.frameLocator('#scorm_object'),
	);
}

/** Launches the denim jacket in a layout. */
export function launchIn(
	page: Page,
	layout: LayoutName,
	wish: Wish = {},
): Promise<FrameLocator | Page> {
	return seatedIn(page, layout, async () => {
		await launch(page, { ...wish, layout });
		await expect(page.locator('html[data-trial="launched"]')).toBeAttached();
	});
}

/** The weather around the LMS becomes this. */
export async function weather(page: Page, change: Partial<Weather>): Promise<void> {
	await page.evaluate(
		(now) =>
			Object.assign((window as unknown as { trial: { weather(): Weather } }).trial.weather(), now),
		change,
	);
}
