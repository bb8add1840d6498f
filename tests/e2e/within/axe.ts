// What a theme can change; whatever else axe asks was answered in the first one.
const ofColour = ['color-contrast', 'link-in-text-block'];

// Whatever else axe tells takes its time, and nobody reads it. The page has no frames and no media to be fetched.
const justFaults = {
	resultTypes: ['violations' as const],
	selectors: false,
	iframes: false,
	preload: false,
};

/** What axe finds on the page as it stands: by all its rules for WCAG 2.2 A and AA and best practice, or by those of colour alone. */
export async function axeFaults(isWhole: boolean): Promise<string[]> {
	const { violations } = await window.axe.run(document, {
		...justFaults,
		...(!isWhole && { runOnly: ofColour }),
	});
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
	interface Window {
		readonly axe: typeof import('axe-core');
	}
}
