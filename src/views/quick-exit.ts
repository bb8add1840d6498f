import type { Language } from '../lesson/lesson.ts';

/** Where quick exit leads: a page anybody may have open. */
export function neutralPage(language: Language): string {
	return `https://${language}.wikipedia.org/`;
}

/**
 * Leaves at once: first the page is empty, in the same instant; once that is painted, what is unsent goes out; then
 * the whole window goes to a neutral page, in place of this one in the history.
 */
export function leaveFast(language: Language, close: () => void): void {
	// Asked again in haste: it is on its way, and asking anew would begin the way anew.
	if (!document.body.firstChild) return;
	cover();
	afterPaint(() => {
		try {
			close();
		} finally {
			goTo(neutralPage(language));
		}
	});
}

function cover(): void {
	document.title = 'Wikipedia';
	document.body.textContent = '';
}

/** A page that is hidden is never painted, so the clock helps. */
function afterPaint(act: () => void): void {
	let acted = false;
	const once = () => {
		if (!acted) act();
		acted = true;
	};
	requestAnimationFrame(() => setTimeout(once));
	setTimeout(once, 100);
}

function goTo(page: string): void {
	try {
		(window.top ?? window).location.replace(page);
	} catch {
		// An LMS may forbid its frames to move the window: then at least this frame goes.
		location.replace(page);
	}
	// Some browsers refuse without a word.
	setTimeout(() => location.replace(page), 1000);
}
