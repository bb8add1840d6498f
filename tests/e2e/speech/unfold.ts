import type { FrameLocator } from 'playwright/test';

/** Opens whatever is folded away, so that it is heard too. */
export function unfold(frame: FrameLocator): Promise<void> {
	return frame.locator('details').evaluateAll((all) => {
		for (const one of all) one.setAttribute('open', '');
	});
}
