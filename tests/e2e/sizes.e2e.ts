import { expect, test } from 'playwright/test';
import { follow, routesThrough } from './every-scene.ts';
import { flaws } from './flaws.ts';
import { languages, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';

const [jacket] = routesThrough('denim-jacket');

/** From the smallest phone that is still carried to a wall screen. */
const sizes = [
	{ width: 320, height: 568, lang: 'de' },
	{ width: 360, height: 640, lang: 'nl' },
	{ width: 568, height: 320, lang: 'fr' },
	{ width: 640, height: 360, lang: 'de' },
	{ width: 844, height: 390, lang: 'nl' },
	{ width: 650, height: 666, lang: 'fr' },
	{ width: 1280, height: 800, lang: 'en' },
	{ width: 3840, height: 2160, lang: 'de' },
] as const;

for (const { width, height, lang } of sizes) {
	test(`${width} × ${height}, ${lang}: to an ending, with nothing cut off, covered or too wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const sco = await launch(page, { lang });
		const learner = new Learner(page, sco, 'mouse', whimFrom(width));
		await learner.action('start').waitFor();
		expect.soft(await flaws(sco), 'start card').toEqual([]);

		await follow(learner, jacket!, async (spot) => {
			expect.soft(await flaws(sco), spot).toEqual([]);
		});

		await expect(learner.scene).toHaveAttribute('data-kind', 'ending');
		for (const sheet of ['help', 'mirror', 'language']) {
			await learner.action(sheet).first().click();
			await sco.locator(`[data-sheet="${sheet}"]`).waitFor();
			expect.soft(await flaws(sco), sheet).toEqual([]);
			await page.keyboard.press('Escape');
		}
	});
}

const keyboards = [
	{ phone: 'upright', before: { width: 360, height: 640 }, after: { width: 360, height: 300 } },
	{ phone: 'on its side', before: { width: 640, height: 360 }, after: { width: 640, height: 180 } },
] as const;

for (const { phone, before, after } of keyboards) {
	for (const lang of languages) {
		test(`a phone ${phone}, ${lang}: with its keyboard out one sees what one writes`, async ({
			page,
		}) => {
			await page.setViewportSize(before);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			const sco = await launch(page, { lang });
			const learner = new Learner(page, sco, 'mouse', whimFrom(2));

			await follow(learner, jacket!, async (spot) => {
				const fields = await sco.locator('textarea').all();
				for (const field of fields) {
					await field.click();
					await page.setViewportSize(after);
					await page.keyboard.type('a\nb\nc');

					expect.soft(await flaws(sco), spot).toEqual([]);
					expect.soft(await field.evaluate(lineInSight), spot).toBe('in sight');
					await page.setViewportSize(before);
				}
			});

			await expect(learner.scene).toHaveAttribute('data-kind', 'ending');
		});
	}
}

/** Whether the line that is written in stands between the bar and the edges of the window. Told to the browser as text. */
function lineInSight(field: HTMLElement | SVGElement): string {
	const { bottom } = field.getBoundingClientRect();
	const bar = document.querySelector('.bar')!.getBoundingClientRect();
	const isBelow = bar.top > 0;
	// Of four lines the third was written, and each is two rem high.
	const line = bottom - 16 - 2 * 32;
	const [top, end] = isBelow ? [0, bar.top] : [bar.bottom, window.innerHeight];
	if (line - 32 < top || line > end) return `${line} is not between ${top} and ${end}`;
	return 'in sight';
}
