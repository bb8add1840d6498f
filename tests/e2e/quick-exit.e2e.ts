import { randomUUID } from 'node:crypto';
import { expect, test } from 'playwright/test';
import type { FrameLocator, Locator, Page } from 'playwright/test';
import { ask, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { launchIn, layouts, weather } from './seats.ts';

test.beforeEach(async ({ context }) => {
	await context.route(/wikipedia\.org/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
	);
});

for (const layout of layouts) {
	test(`${layout}: covered within 100 ms though the LMS takes five seconds, and no way back to a scene`, async ({
		page,
		context,
	}) => {
		const attempt = randomUUID();
		const sco = await launchIn(page, layout, { attempt });
		const learner = new Learner(page, sco, 'mouse', whimFrom(2));
		await learner.start();
		while ((await learner.stand()).kind !== 'decision') await learner.step();
		const hasLms = layout !== 'sandbox';
		const said = await ask(page, (trial) => trial.journal.calls.length);
		await weather(page, { blocks: 5000 });

		const covered = whenCovered(learner.scene);
		await learner.action('leave').first().click();

		expect(await covered).toBeLessThan(100);
		const gone = layout === 'popup' ? (sco as Page) : page;
		const isNeutral = () => gone.frames().some((frame) => frame.url().includes('wikipedia.org'));
		await expect.poll(isNeutral, { timeout: 15_000 }).toBe(true);
		if (hasLms && layout === 'popup') {
			expect(await ask(page, (trial) => trial.journal.calls.length)).toBeGreaterThan(said);
		}
		await gone.goBack({ timeout: 2000 }).catch(() => undefined);
		expect(await scenesIn(gone)).toBe(0);

		const again = await context.newPage();
		const next = await launchIn(again, layout, { attempt });
		const card = hasLms ? '[data-card="welcome-back"]' : '[data-action="start"]';
		await expect(next.locator(card)).toBeVisible();
		await expect(next.locator('[data-scene]')).toHaveCount(0);
	});
}

for (const viewport of [
	{ width: 320, height: 568 },
	{ width: 320, height: 256 },
]) {
	const { width, height } = viewport;
	test(`${width} × ${height}: at every scroll position of every screen, quick exit is in sight and on top`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		const frame = await launch(page);
		const learner = new Learner(page, frame, 'mouse', whimFrom(width + height));
		expect.soft(await hidings(frame), 'start card').toEqual([]);
		await learner.start();
		do {
			const { scene, moment } = await learner.stand();
			expect.soft(await hidings(frame), `${scene}, ${moment}`).toEqual([]);
		} while (await learner.step());
		for (const sheet of ['help', 'mirror', 'language']) {
			await learner.action(sheet).first().click();
			expect.soft(await hidings(frame), sheet).toEqual([]);
			await page.keyboard.press('Escape');
		}
	});
}

/** Milliseconds from the press on the button until the next picture on the screen shows nothing any more. */
function whenCovered(scene: Locator): Promise<number> {
	return scene.evaluate(
		({ ownerDocument: { body } }) =>
			new Promise<number>((resolve) => {
				const look = (pressed: number) => {
					const shows = body.innerText.trim() !== '' || body.children.length > 0;
					if (shows) requestAnimationFrame(() => look(pressed));
					else resolve(performance.now() - pressed);
				};
				window.addEventListener(
					'click',
					() => {
						const pressed = performance.now();
						requestAnimationFrame(() => look(pressed));
					},
					true,
				);
			}),
	);
}

async function scenesIn(page: Page): Promise<number> {
	const counts = await Promise.all(
		page.frames().map((frame) => frame.locator('[data-scene]').count()),
	);
	return counts.reduce((sum, count) => sum + count, 0);
}

/** Scroll positions at which no quick exit is wholly inside the window and on top of all else; of sheets too. */
function hidings(frame: FrameLocator): Promise<string[]> {
	return frame.locator('html').evaluate(({ ownerDocument: document }) => {
		const scrollers = [...document.querySelectorAll('*')].filter(
			(one) =>
				one === document.documentElement ||
				(one.scrollHeight > one.clientHeight + 1 &&
					/auto|scroll/.test(getComputedStyle(one).overflowY)),
		);
		const isSeen = (button: Element) => {
			const { left, right, top, bottom } = button.getBoundingClientRect();
			const isInside =
				left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
			const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			return right > left && isInside && button.contains(onTop);
		};
		const hidden: string[] = [];
		for (const scroller of scrollers) {
			const last = scroller.scrollHeight - scroller.clientHeight;
			for (let at = 0; at <= last + 99; at += 100) {
				scroller.scrollTop = at;
				if (![...document.querySelectorAll('[data-action="leave"]')].some(isSeen)) {
					hidden.push(`${scroller.tagName} at ${scroller.scrollTop} of ${last}`);
				}
			}
			scroller.scrollTop = 0;
		}
		return hidden;
	});
}
