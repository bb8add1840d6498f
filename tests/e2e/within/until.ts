/** How long, in milliseconds, a test waits for the page before it says that it waited in vain. */
export const patience = 20_000;

/** Waits until something is so: looked at anew whenever the page changes. */
export function until(isSo: () => boolean): Promise<void> {
	if (isSo()) return Promise.resolve();
	return new Promise((resolve, reject) => {
		const observer = new MutationObserver(() => {
			if (isSo()) done(resolve);
		});
		const inVain = setTimeout(
			() => done(() => reject(new Error(`Waited in vain for ${isSo}`))),
			patience,
		);
		function done(settle: () => void) {
			observer.disconnect();
			clearTimeout(inVain);
			settle();
		}
		observer.observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true,
		});
	});
}

/** The first that a selector finds; it must be there. */
export function find<Found extends HTMLElement>(selector: string): Found {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`There is no ${selector} on this screen`);
	return found;
}

/** What can be done, by its name. */
export const action = (name: string): HTMLElement => find(`[data-action="${name}"]`);
