import type { Journal } from '../lms/journal.ts';
import type { Seat } from './layouts.ts';

const everyMilliseconds = 100;

/** Tells the journal which scene is on screen, for packages that say so by `data-scene`. Returns how to stop. */
export function watchScene(seat: Seat, journal: Journal): () => void {
	let seen: Document | undefined;
	const observer = new MutationObserver(() => journal.scene(sceneIn(seen)));

	// A frame loads a new document when it likes, and tells nobody but its own page.
	const timer = setInterval(() => {
		const now = seat.scoWindow()?.document;
		if (!now || now === seen) return;
		seen = now;
		observer.disconnect();
		observer.observe(now, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: ['data-scene'],
		});
		journal.scene(sceneIn(now));
	}, everyMilliseconds);

	return () => {
		clearInterval(timer);
		observer.disconnect();
	};
}

function sceneIn(page: Document | undefined): string {
	return page?.querySelector('[data-scene]')?.getAttribute('data-scene') ?? '';
}
