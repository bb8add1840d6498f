import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import { openShelf } from '../benchmark/shelf.ts';
import { follow, routesThrough } from './every-scene.ts';
import { ask, launch, leaveAndComeBack } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { lendWithin, openWithin } from './open-within.ts';

test('the whole wardrobe by keyboard alone, left and taken up again: the focus shows at every stop', async ({
	page,
}) => {
	test.setTimeout(400_000);
	await lendWithin(page);
	const sco = await launch(page, { course: 'wardrobe' });
	await sco.locator('[data-lesson]').first().waitFor();
	await watch(sco);
	const learner = new Learner(page, sco, 'keyboard', whimFrom(11));
	const doors = await sco
		.locator('[data-lesson]')
		.evaluateAll((all) => all.map((door) => door.getAttribute('data-lesson')!));
	let stops = 0;

	for (const [place, lesson] of doors.entries()) {
		await learner.act(sco.locator(`[data-lesson="${lesson}"]`));
		await learner.start();
		if (place === 2) {
			for (let steps = 0; steps < 5; steps++) await learner.step();
			const { scene } = await learner.stand();
			stops += await passed(sco);
			await leaveAndComeBack(page);
			await learner.action('resume').waitFor();
			await watch(sco);
			await learner.act(learner.action('resume'));
			await expect(learner.scene).toHaveAttribute('data-scene', scene);
		}
		while (await learner.step());
		await learner.act(learner.action('finish'));
	}
	await expect(sco.locator('[data-state="finished"]')).toHaveCount(doors.length);
	await learner.act(sco.locator('[data-card="wardrobe"] [data-action="finish"]'));

	await expect.poll(() => ask(page, (trial) => trial.journal.of('Finish').length)).toBe(2);
	expect(await ask(page, (trial) => trial.faults())).toEqual([]);
	stops += await passed(sco);
	expect(stops).toBeGreaterThan(500);
});

for (const key of ['Tab', 'Shift+Tab']) {
	test(`${key} comes by every control of a screen, and out again`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const shelf = await openShelf('dist/packages/denim-jacket-fr-nl-de-en-scorm12.zip');
		await lendWithin(page);
		const frame = await openWithin(page, shelf);
		const learner = new Learner(page, page.frameLocator('iframe'), 'mouse', whimFrom(1));
		const [route] = routesThrough('denim-jacket');

		await follow(learner, route!, async (spot) => {
			// From the heading out of the page, in at its other end, and out again.
			await pressed(page, key, (now) => now < 0);
			const [first] = (await pressed(page, key, (now) => now >= 0)).slice(-1);
			const round = await pressed(page, key, (now) => now < 0);
			const all = await frame.evaluate(() => window.within.stops().length);
			expect.soft(new Set([first, ...round.slice(0, -1)]).size, spot).toBe(all);
		});
		await shelf.close();
	});
}

/** Presses a key until the focus is where it is wanted: at which stops it was, -1 for elsewhere. */
async function pressed(
	page: Page,
	key: string,
	isWanted: (stop: number) => boolean,
): Promise<number[]> {
	const stops: number[] = [];
	while (stops.length < 60) {
		await page.keyboard.press(key);
		const stop = await page.frames()[1]!.evaluate(() => window.within.placeOfFocus());
		stops.push(stop);
		if (isWanted(stop)) return stops;
	}
	throw new Error(`${key} does not come out of ${stops.join(', ')}`);
}

function watch(sco: FrameLocator): Promise<void> {
	return sco.locator('html').evaluate(() => {
		window.passed = window.within.watchFocus();
	});
}

/** How many stops there were; nothing may have been wrong with any. */
async function passed(sco: FrameLocator): Promise<number> {
	const { stops, faults } = await sco.locator('html').evaluate(() => window.passed());
	expect(faults).toEqual([]);
	return stops;
}

declare global {
	interface Window {
		passed: ReturnType<typeof window.within.watchFocus>;
	}
}
