import type { Page } from './page.ts';

/** Milliseconds of this session during which the page was visible. */
export function visibleTime(page: Page): () => number {
	let total = 0;
	let since: number | undefined = page.now();
	const pause = () => {
		total += since === undefined ? 0 : page.now() - since;
		since = undefined;
	};
	const goOn = () => {
		since ??= page.now();
	};
	page.on('hidden', pause);
	page.on('put-aside', pause);
	page.on('shown', goOn);
	page.on('brought-back', goOn);
	return () => total + (since === undefined ? 0 : page.now() - since);
}
