/** The colours of a theme, by the name of their custom property without its dashes. */
export type Colours = Readonly<Record<string, string>>;

/** Every pair of text and ground that the styles put together. Each has at least 7 : 1, in both themes. */
export const textOnGround: readonly (readonly [text: string, ground: string])[] = [
	...['ink', 'ink-soft', 'rust'].flatMap((text) =>
		['paper', 'cloth', 'wash'].map((ground) => [text, ground] as const),
	),
	...[0, 1, 2, 3, 4, 5].map((hue) => ['ink', `hue-${hue}`] as const),
	['on-denim', 'denim'],
	// The primary button under a hand, and quick exit.
	['on-denim', 'ink'],
	['paper', 'ink'],
	// The sentence that is being read aloud.
	['paper', 'rust'],
];

/** What a style sheet declares, as the light theme has it and as the dark one does. */
export function themesIn(style: string): { readonly light: Colours; readonly dark: Colours } {
	const declared = [...style.matchAll(declaration)].map(
		([, hue, name, light, dark]) => [hue ?? name!, light!, dark ?? light!] as const,
	);
	return {
		light: Object.fromEntries(declared.map(([name, light]) => [name, light])),
		dark: Object.fromEntries(declared.map(([name, , dark]) => [name, dark])),
	};
}

/** How far two colours stand apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter! + 0.05) / (darker! + 0.05);
}

// One colour, or one for each theme. The patches of a chat are called by their class: each declares the same property.
const declaration =
	/(?:\.(hue-\d) \{\s*--patch|--([\w-]+)): (?:light-dark\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6})\))?;/g;

function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
