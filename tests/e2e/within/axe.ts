// What a theme can change; whatever else axe asks was answered in the first one.
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands: by all its rules for WCAG 2.2 A and AA and best practice, or by those of colour alone. */
export async function axeFaults(isWhole: boolean): Promise<string[]> {
	const { violations } = await window.axe.run(document, {
		resultTypes: ['violations'],
		...(!isWhole && { runOnly: ofColour }),
	});
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
	interface Window {
		readonly axe: typeof import('axe-core');
	}
}
