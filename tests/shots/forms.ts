import type { Page } from 'playwright';

const sizes = [
	{ width: 360, height: 640 },
	{ width: 650, height: 666 },
	{ width: 1280, height: 800 },
] as const;
const themes = ['light', 'dark'] as const;

/** A window in which a screen is looked at: a phone, the frame of an LMS, a laptop; by day and by night. */
export interface Form {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	readonly theme: (typeof themes)[number];
}

export const forms: readonly Form[] = sizes.flatMap((size) =>
	themes.map((theme) => ({ name: `${size.width}-${theme}`, ...size, theme })),
);

export function formNamed(name: string): Form {
	return forms.find((form) => form.name === name)!;
}

/** Brings the page into a form; if wished, as high as what stands on it, so that one picture shows the whole screen. */
export async function bringInto(
	page: Page,
	{ width, height, theme }: Form,
	manner: 'whole' | 'as it is',
): Promise<void> {
	// Under no hand: nothing is hovered.
	await page.mouse.move(0, 0);
	await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
	await page.setViewportSize({ width, height });
	const needed = await page.evaluate(async () => {
		await document.fonts.ready;
		// A sheet takes 92 % of the window at most, and scrolls by itself.
		const sheet = document.querySelector('.sheet')?.scrollHeight ?? 0;
		return Math.ceil(Math.max(document.documentElement.scrollHeight, sheet / 0.92));
	});
	if (manner === 'whole' && needed > height) await page.setViewportSize({ width, height: needed });
	// Until it is painted as it now stands, the bar below too.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
}
