import type { FrameLocator, Page } from 'playwright/test';

/** From the first moment of each page on, notes what its live regions say without being asked. */
export function withEars(page: Page): Promise<unknown> {
	return page.addInitScript(listen);
}

/** What was said since the last time. */
export function saidMeanwhile(frame: FrameLocator): Promise<readonly string[]> {
	return frame.locator('html').evaluate(() => {
		const { heard } = window as unknown as { heard: string[] };
		return heard.splice(0);
	});
}

/** A status says all it holds when anything in it changes; a log what has been added. Hidden words come in when they are shown. */
function listen(): void {
	const heard: string[] = [];
	const shown = new WeakMap<Element, string>();
	Object.assign(window, { heard });
	const regions = '[role="status"], [role="alert"], [role="log"], [aria-live]';
	const words = (one: Element) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
	const look = () => {
		for (const region of document.querySelectorAll(regions)) {
			const isOff = region.getAttribute('aria-live') === 'off';
			const parts =
				region.getAttribute('role') === 'log' ? region.querySelectorAll('li') : [region];
			for (const part of parts) {
				const before = shown.get(part);
				const now = words(part);
				shown.set(part, now);
				// What comes with its region is not news, an alert excepted.
				const isNew = before === undefined && region.getAttribute('role') !== 'alert';
				if (!isNew && now !== before && now && !isOff) heard.push(now);
			}
		}
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
		attributeFilter: ['class', 'aria-live'],
	});
}
