import type { FrameLocator, Page } from 'playwright';
import type { Language, LessonId } from '../../../src/lesson/lesson.ts';
import { follow } from '../../e2e/every-scene.ts';
import type { Route } from '../../e2e/every-scene.ts';
import { launch, leaveAndComeBack } from '../../e2e/launch.ts';
import { Learner, whimFrom } from '../../e2e/learner.ts';
import { allIn, listenTo } from '../../e2e/speech/accessible.ts';
import { saidMeanwhile, withEars } from '../../e2e/speech/live.ts';
import { unfold } from '../../e2e/speech/unfold.ts';
import { announced, linesOf } from '../../e2e/speech/spoken.ts';

/**
 * Follows a route in the trial LMS with a screen reader's ears. `»` is what has the focus, `~` what is said unasked,
 * the rest what is heard when reading on. Screens in `met` are passed over, those of this route are added to it.
 */
export async function hearRoute(
	page: Page,
	language: Language,
	route: Route & { readonly course: LessonId | undefined },
	met: Set<string>,
): Promise<readonly string[]> {
	await withEars(page);
	// A chat is there at once, whatever the clock.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const frame = await launch(page, { course: route.course ?? route.lesson, lang: language });
	const learner = new Learner(page, frame, 'mouse', whimFrom(3));
	const listener = await listenTo(page);
	const lines: string[] = [];

	async function hear(screen: string, from = 'main'): Promise<void> {
		const isKnown = met.has(screen);
		met.add(screen);
		const said = await saidMeanwhile(frame);
		await unfold(frame);
		const root = await listener();
		if (isKnown) return;
		const focused = allIn(root)
			.filter(({ properties }) => properties['focused'])
			.at(-1);
		const part = allIn(root).find(({ role }) => role === from) ?? root;
		lines.push('', `== ${screen}`);
		lines.push(...said.map((words) => `~ ${words}`));
		if (focused) lines.push(`» ${announced(focused, language)}`);
		lines.push(...(await marked(frame, linesOf(part, language))));
	}

	await learner.action('mirror').waitFor();
	await frame.locator('html[data-live]').waitFor();
	await hear('the page', 'RootWebArea');
	if (route.course === 'wardrobe') await frame.locator(`[data-lesson="${route.lesson}"]`).click();
	await learner.action('start').waitFor();
	await hear('start card');
	await follow(learner, route, async (spot) => {
		await hear(spot);
		if (spot.endsWith(' scene')) await onceInALesson(spot);
	});
	await learner.action('finish').click();
	await learner.scene.waitFor({ state: 'detached' });
	await hear('afterwards');
	return lines;

	async function onceInALesson(spot: string): Promise<void> {
		if (met.size < 4 || met.has('welcome back')) return;
		for (const name of ['help', 'mirror', 'language']) {
			await learner.action(name).first().click();
			await hear(`${name} sheet`, 'dialog');
			await page.keyboard.press('Escape');
			await hear(`back from ${name}`, 'nothing');
		}
		await leaveAndComeBack(page);
		await learner.action('resume').waitFor();
		await hear('welcome back');
		await learner.action('resume').click();
		await learner.scene.waitFor();
		await hear(`${spot}, after coming back`);
	}
}

/** Words in a language of their own, with the voice that reads them. */
async function marked(frame: FrameLocator, lines: readonly string[]): Promise<readonly string[]> {
	const voices = await frame
		.locator('body [lang]')
		.evaluateAll((all) =>
			all.map((one) => [(one as HTMLElement).innerText.trim(), one.getAttribute('lang')] as const),
		);
	return lines.map((line) => {
		const voice = voices.find(([words]) => words && line.startsWith(words));
		return voice ? `${line} [${voice[1]}]` : line;
	});
}
