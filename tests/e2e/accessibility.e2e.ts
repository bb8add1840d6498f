import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import statementEn from '../../locales/en/accessibility.json' with { type: 'json' };
import statementFr from '../../locales/fr/accessibility.json' with { type: 'json' };
import statementDe from '../../locales/de/accessibility.json' with { type: 'json' };
import statementNl from '../../locales/nl/accessibility.json' with { type: 'json' };
import { ask, languages, launch } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { launchIn, layouts } from './seats.ts';
import { violations, withAxe } from './violations.ts';

const words = { fr: statementFr, nl: statementNl, de: statementDe, en: statementEn };

test.beforeEach(({ page }) => withAxe(page));

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the page says it in each language of the package, and axe finds nothing, ${colorScheme}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.emulateMedia({ colorScheme });
		await openPage(page, 'denim-jacket-fr-nl-de-en-scorm12.zip');

		for (const lang of languages) {
			const part = page.locator(`section[lang="${lang}"]`);
			await page.locator(`a[hreflang="${lang}"]`).click();
			await expect(part.locator('h2')).toBeInViewport();
			await expect(part.locator('h3')).toHaveCount(6);
			await expect(part).toContainText('116\u00a0000');
			await expect(part).toContainText(/0\.1\.\d.*2026/);
			await expect(part).not.toContainText(/[{}]/);
		}
		await expect(page.locator('h1')).toHaveCount(1);
		expect(await violations(page)).toEqual([]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
}

test('a package of one language says it in that one, without a script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();

	await openPage(page, 'wardrobe-nl-scorm2004-4.zip');

	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(page.locator('section')).toHaveCount(1);
	await expect(page.locator('h2')).toHaveText(words.nl.title);
	await context.close();
});

for (const layout of layouts) {
	test(`${layout}: by keyboard to what works and what does not, and back to the same place`, async ({
		page,
	}) => {
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(request.url()));
		const sco = await launchIn(page, layout);
		const window = 'keyboard' in sco ? sco : page;
		const learner = new Learner(window, sco, 'keyboard', whimFrom(2));
		await learner.start();
		await learner.step();
		const before = await learner.stand();
		const windows = page.context().pages().length;
		expect(asked.filter((url) => url.includes('accessibility'))).toEqual([]);

		await learner.act(learner.action('language'));
		await learner.act(learner.action('accessibility'));

		const sheet = sco.locator('[data-sheet="accessibility"]');
		await expect(sheet.locator('h2')).toBeFocused();
		await expect(sheet.locator('h2')).toHaveText(words.fr.title);
		await expect(sheet.locator('h3')).toHaveText(titlesOf(words.fr));
		await expect(sheet).not.toContainText(/[{}]/);

		await window.keyboard.press('Escape');
		await expect(learner.action('language')).toBeFocused();
		expect(await learner.stand()).toEqual(before);
		expect(page.context().pages()).toHaveLength(windows);
		await learner.step();
		expect(await ask(page, (trial) => trial.faults())).toEqual([]);
	});
}

test('in every language axe finds nothing on the sheet', async ({ page }) => {
	for (const lang of languages) {
		const frame = await launch(page, { lang });
		const learner = new Learner(page, frame, 'mouse', whimFrom(1));
		await learner.action('language').click();
		await learner.action('accessibility').click();
		const sheet = frame.locator('[data-sheet="accessibility"]');
		await expect(sheet.locator('h3')).toHaveText(titlesOf(words[lang]));
		expect.soft(await violations(frame), lang).toEqual([]);
	}
});

test('without a line the sheet says so, and holds the words when it is back', async ({ page }) => {
	const frame = await launch(page, { lang: 'en' });
	const learner = new Learner(page, frame, 'mouse', whimFrom(1));
	await learner.action('language').waitFor();
	await page.route(/accessibility/, (route) => route.abort());

	await learner.action('language').click();
	await learner.action('accessibility').click();
	const sheet = frame.locator('[data-sheet="accessibility"]');
	await expect(sheet.locator('[role="status"]')).toContainText('Nothing is lost');

	await page.unroute(/accessibility/);
	await frame.locator('html').evaluate(() => window.dispatchEvent(new Event('online')));
	await expect(sheet.locator('h3').first()).toHaveText(words.en.aim.title);
});

test('the trial LMS leads to the page of each package', async ({ page }) => {
	await page.goto('/');
	const row = page.locator('[data-file="denim-jacket-en-scorm12.zip"]');

	const [opened] = await Promise.all([
		page.context().waitForEvent('page'),
		row.locator('[data-trial="statement"]').click(),
	]);

	await expect(opened.locator('h2')).toHaveText(words.en.title);
});

async function openPage(page: Page, file: string): Promise<void> {
	const found = await page.request.get(`${process.env['TRIAL_URL']}/api/packages/${file}`);
	const { id } = (await found.json()) as { readonly id: string };
	await page.goto(`${process.env['TRIAL_URL']}/run/${id}/accessibility.html`);
}

function titlesOf(statement: (typeof words)['fr']): string[] {
	return Object.values(statement).flatMap((part) => (typeof part === 'string' ? [] : [part.title]));
}
