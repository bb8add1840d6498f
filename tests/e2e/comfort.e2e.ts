import { expect, test } from 'playwright/test';
import type { FrameLocator, Page } from 'playwright/test';
import { ask, languages, launch, leaveAndComeBack } from './launch.ts';
import { Learner, whimFrom } from './learner.ts';
import { violations, withAxe } from './violations.ts';

/** What each choice does to the prose of a scene, or to the page around it. */
const choices = [
	{ choice: '[name="size"][value="125"]', is: { root: '20px' } },
	{ choice: '[name="size"][value="200"]', is: { root: '32px' } },
	{ choice: '[name="theme"][value="dark"]', is: { ground: 'rgb(17, 22, 44)' } },
	{ choice: '[data-action="spacing"]', is: { letters: 0.12, words: 0.16 } },
	{ choice: '[data-action="face"]', is: { face: 'Lexend' } },
] as const;

for (const { choice, is } of choices) {
	test(`${choice} is chosen by keyboard, and worn before the welcome after coming back`, async ({
		page,
	}) => {
		await page.addInitScript(noteWhatIsWorn);
		const sco = await launch(page);
		const learner = new Learner(page, sco, 'keyboard', whimFrom(3));
		await learner.start();
		await learner.step();
		const before = await looks(sco);
		expect(before).not.toMatchObject(is);

		await learner.act(learner.action('language'));
		await learner.act(sco.locator(choice));
		expect(await looks(sco)).toMatchObject(is);
		await page.keyboard.press('Escape');
		await learner.step();
		await leaveAndComeBack(page);
		await learner.action('resume').waitFor();

		const worn = await sco.locator('html').evaluate(() => window.worn);
		expect(Object.keys(worn!)).toHaveLength(1);
		await learner.act(learner.action('resume'));
		await learner.scene.waitFor();
		expect(await looks(sco)).toMatchObject(is);
		expect(await ask(page, (trial) => trial.faults())).toEqual([]);
	});
}

test('the light theme can be chosen on a dark device, and the device followed again', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const sco = await launch(page);
	const learner = new Learner(page, sco, 'keyboard', whimFrom(1));
	const ground = async () => (await looks(sco)).ground;
	const dark = await ground();

	await learner.act(learner.action('language'));
	await learner.act(sco.locator('[name="theme"][value="light"]'));
	expect(await ground()).toBe('rgb(246, 241, 231)');
	await learner.act(sco.locator('[name="theme"][value="system"]'));

	expect(await ground()).toBe(dark);
});

test('a dark page is printed in ink on paper', async ({ page }) => {
	const sco = await launch(page);
	await choose(sco, '[name="theme"][value="dark"]');

	await page.emulateMedia({ media: 'print' });

	expect(await looks(sco)).toMatchObject({
		ink: 'rgb(23, 29, 58)',
		ground: 'rgb(255, 255, 255)',
	});
});

test('wider letters are fetched by nobody but who asks for them', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	const sco = await launch(page);
	const learner = new Learner(page, sco, 'mouse', whimFrom(1));
	await learner.start();
	// The page's own letters come past the first choice.
	while ((await learner.stand()).kind !== 'decision') await learner.step();
	await learner.step();
	await learner.step();
	const letters = () =>
		fetched.filter((url) => url.endsWith('.woff2')).map((url) => url.slice(-12));
	await expect.poll(letters).toEqual(['e-next.woff2']);

	await choose(sco, '[data-action="face"]');

	await expect.poll(letters).toEqual(['e-next.woff2', 'lexend.woff2']);
});

test('from one end of the sheet the keyboard comes to the other, past every choice', async ({
	page,
}) => {
	const sco = await launch(page);
	const learner = new Learner(page, sco, 'keyboard', whimFrom(1));
	await learner.act(learner.action('language'));
	await sco.locator('[data-sheet] [data-language]').first().waitFor();
	const stops: string[] = [];
	for (let pressed = 0; pressed < 14; pressed++) {
		await page.keyboard.press('Tab');
		stops.push(await sco.locator(':focus').evaluate(nameOf));
	}

	// Four languages, then the rest, and round again.
	expect(stops.slice(0, 4)).toEqual(['fr', 'nl', 'de', 'en']);
	expect(stops.slice(4)).toEqual([
		...['plain', 'size', 'theme', 'spacing', 'face', 'accessibility'],
		...['close', 'help', 'leave', 'fr'],
	]);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	expect(await sco.locator(':focus').evaluate(nameOf)).toBe('face');
});

for (const lang of languages) {
	test(`${lang}: axe finds nothing on the sheet, and every target is 44 px, as usual and at its largest`, async ({
		page,
	}) => {
		await withAxe(page);
		await page.addInitScript(fakeSpeech, [{ lang: `${lang}-BE`, localService: true }]);
		const sco = await launch(page, { lang });
		await sco.locator('[data-action="language"]').click();
		const sheet = sco.locator('[data-sheet="language"]');
		await expect(sheet.locator('[data-action="aloud"]')).toBeVisible();
		expect(await violations(sco)).toEqual([]);
		expect(await smallTargets(sco)).toEqual([]);

		for (const choice of everything) await sheet.locator(choice).check();

		expect(await violations(sco)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 568 });
		expect(await smallTargets(sco)).toEqual([]);
		expect(await beyondTheEdge(sco)).toEqual([]);
	});
}

test.describe('reading aloud', () => {
	const voices = [
		{ lang: 'fr-FR', localService: false },
		{ lang: 'fr-CA', localService: true },
		{ lang: 'fr-BE', localService: true },
		{ lang: 'en-GB', localService: true },
	];

	test('is not offered where every voice of the language is far away', async ({ page }) => {
		await page.addInitScript(fakeSpeech, [voices[0]!, voices[3]!]);
		const sco = await launch(page);

		await sco.locator('[data-action="language"]').click();

		await expect(sco.locator('[data-action="face"]')).toBeVisible();
		await expect(sco.locator('[data-action="aloud"]')).toHaveCount(0);
		await sco.locator('[data-language="en"]').last().click();
		await sco.locator('[data-action="language"]').click();
		await expect(sco.locator('[data-action="aloud"]')).toBeVisible();
	});

	test('is one sentence at a time in a voice of the device, to the end of the screen', async ({
		page,
	}) => {
		const { sco, learner } = await listening(page);
		expect(await said(page)).toEqual([]);

		await learner.act(learner.action('read'));
		const heading = await sco.locator('h1').innerText();
		while ((await reading(page)) !== undefined) {
			await expect.poll(() => marked(sco)).toBe(await reading(page));
			await page.evaluate(() => window.speech.end());
		}

		const sentences = (await said(page)).map(({ text }) => text);
		expect(sentences).toContain(heading);
		expect(sentences.length).toBeGreaterThan(3);
		const prose = await sco.locator('.prose').allInnerTexts();
		for (const paragraph of prose.join('\n').split(/\n+/)) {
			expect(sentences.join(' ')).toContain(paragraph.trim());
		}
		expect(new Set((await said(page)).map(({ voice }) => voice))).toEqual(new Set(['fr-BE']));
		expect(await marked(sco)).toBe('');
	});

	test('is stopped by the button that began it', async ({ page }) => {
		const { learner } = await listening(page);
		await learner.act(learner.action('read'));
		expect(await reading(page)).toBeTruthy();

		await learner.act(learner.action('read'));

		expect(await reading(page)).toBeUndefined();
		expect(await said(page)).toHaveLength(1);
	});

	const endings: Record<string, (learner: Learner, page: Page) => Promise<unknown>> = {
		'the next scene': (learner) => learner.step(),
		'a sheet': (learner) => learner.action('help').first().click(),
		'the page that goes': (_, page) => ask(page, (trial) => trial.leave()),
	};
	for (const [ending, act] of Object.entries(endings)) {
		test(`stops with ${ending}`, async ({ page }) => {
			const { learner } = await listening(page);
			await learner.act(learner.action('read'));
			expect(await reading(page)).toBeTruthy();

			await act(learner, page);

			await expect.poll(() => reading(page)).toBeUndefined();
			expect(await said(page)).toHaveLength(1);
		});
	}

	test('is silent in the same instant in which quick exit covers the page', async ({ page }) => {
		await page.route(/wikipedia\.org/, (route) => route.fulfill({ body: 'Neutral' }));
		const { learner } = await listening(page);
		await learner.act(learner.action('read'));
		expect(await reading(page)).toBeTruthy();

		const left = await learner
			.action('leave')
			.first()
			.evaluate((button: HTMLElement) => {
				const { body } = button.ownerDocument;
				button.click();
				return { text: body.innerText, heard: top!.speech.now };
			});

		expect(left).toEqual({ text: '', heard: undefined });
		await page.waitForURL(/wikipedia\.org/);
	});

	test('is remembered, and never begins by itself', async ({ page }) => {
		const { learner } = await listening(page);
		await learner.step();
		await leaveAndComeBack(page);

		await expect(learner.action('read')).toBeVisible();
		await learner.action('resume').click();
		await learner.scene.waitFor();

		await expect(learner.action('read')).toBeVisible();
		expect(await said(page)).toEqual([]);
	});

	/** On the second scene, with the button there. */
	async function listening(page: Page) {
		await page.addInitScript(fakeSpeech, voices);
		const sco = await launch(page);
		const learner = new Learner(page, sco, 'mouse', whimFrom(3));
		await learner.start();
		await choose(sco, '[data-action="aloud"]');
		await learner.step();
		await learner.action('read').waitFor();
		return { sco, learner };
	}
});

const everything = [
	'[name="size"][value="200"]',
	'[data-action="spacing"]',
	'[data-action="face"]',
	'[name="theme"][value="dark"]',
];

async function choose(sco: FrameLocator, choice: string): Promise<void> {
	await sco.locator('[data-action="language"]').click();
	await sco.locator(choice).check();
	await sco.locator('[data-action="close"]').click();
}

/** How the page looks, in numbers. */
function looks(sco: FrameLocator) {
	return sco.locator('html').evaluate((root) => {
		const {
			fontSize: size,
			letterSpacing,
			wordSpacing,
		} = getComputedStyle(root.querySelector('main p')!);
		const share = (space: string) => Math.round((parseFloat(space) / parseFloat(size)) * 100) / 100;
		const { backgroundColor, color, fontFamily } = getComputedStyle(root.querySelector('body')!);
		return {
			root: getComputedStyle(root).fontSize,
			ground: backgroundColor,
			ink: color,
			letters: share(letterSpacing),
			words: share(wordSpacing),
			face: fontFamily.split(',')[0],
		};
	});
}

/** Whatever stands outside the window, or makes it scroll sideways; also inside the sheet that lies over it. */
function beyondTheEdge(sco: FrameLocator): Promise<string[]> {
	return sco.locator('html').evaluate((root) =>
		[...root.querySelectorAll('main *, .sheet *, .bar *')]
			.filter((one) => !one.closest('.unseen, .who'))
			.filter((one) => {
				const { left, right, width } = one.getBoundingClientRect();
				return width > 0 && (left < -1 || right > root.clientWidth + 1);
			})
			.map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`)
			.concat(root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : []),
	);
}

/** Controls of the sheet whose target is under 44 px; that of a box is its whole label. */
function smallTargets(sco: FrameLocator): Promise<string[]> {
	return sco.locator('.sheet').evaluate((sheet) =>
		[...sheet.querySelectorAll('button, a, input')]
			.map((control) => control.closest('label') ?? control)
			.filter((target) => target.getBoundingClientRect().height < 44)
			.map((target) => target.outerHTML),
	);
}

function nameOf(control: HTMLElement): string {
	const { language, action } = control.dataset;
	return language ?? action ?? control.getAttribute('name')!;
}

interface Voice {
	readonly lang: string;
	readonly localService: boolean;
}

/** What the page was told to say. It is told to the window around, which is still there when the page has gone. */
interface Speech {
	said: { text: string; voice: string }[];
	now: string | undefined;
	end: () => void;
}

declare global {
	interface Window {
		speech: Speech;
		/** What the root wore when the welcome came. */
		worn?: Record<string, string>;
	}
}

const said = (page: Page) => page.evaluate(() => window.speech.said);
const reading = (page: Page) => page.evaluate(() => window.speech.now);
const marked = (sco: FrameLocator) =>
	sco.locator('html').evaluate(() => {
		const [range] = CSS.highlights.get('read') ?? [];
		return String(range ?? '');
	});

/** The speech of a device, with these voices, found a moment after the page; silent, and as slow as the test wants. */
function fakeSpeech(voices: readonly Voice[]): void {
	if (window === top) window.speech = { said: [], now: undefined, end: () => undefined };
	const around = top as Window;
	let found: readonly Voice[] = [];
	const synthesis = {
		onvoiceschanged: undefined as (() => void) | undefined,
		getVoices() {
			setTimeout(() => {
				if (found === voices) return;
				found = voices;
				synthesis.onvoiceschanged?.();
			});
			return found;
		},
		speak(words: { text: string; voice: Voice; onend?: () => void }) {
			around.speech.said.push({ text: words.text, voice: words.voice.lang });
			around.speech.now = words.text;
			around.speech.end = () => {
				around.speech.now = undefined;
				words.onend?.();
			};
		},
		cancel: () => around.speech.end(),
	};
	Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
	Object.defineProperty(window, 'SpeechSynthesisUtterance', {
		value: class {
			readonly text: string;
			constructor(text: string) {
				this.text = text;
			}
		},
	});
}

function noteWhatIsWorn(): void {
	new MutationObserver(() => {
		if (window.worn || !document.querySelector('[data-card="welcome-back"]')) return;
		const { size, theme, spacing, face } = document.documentElement.dataset;
		window.worn = JSON.parse(JSON.stringify({ size, theme, spacing, face })) as Record<
			string,
			string
		>;
	}).observe(document, { subtree: true, childList: true });
}
