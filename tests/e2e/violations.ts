import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FrameLocator, Page } from 'playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page's own policy forbids scripts that are not its own; a script that is there before the page is let in. */
export function withAxe(page: Page): Promise<unknown> {
	return page.addInitScript({ content: axe });
}

/** WCAG 2.2 A and AA, and best practice, on what stands in the frame once it is at rest: half-way in, a sheet has half its contrast. */
export async function violations(frame: FrameLocator | Page): Promise<string[]> {
	return frame.locator('html').evaluate(async ({ ownerDocument }) => {
		const { axe } = ownerDocument.defaultView as Window & { axe?: Axe };
		await Promise.all(ownerDocument.getAnimations().map(({ finished }) => finished));
		const { violations } = await axe!.run(ownerDocument);
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	});
}

interface Axe {
	run(page: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
