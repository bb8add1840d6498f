/** As long as a window may take to scroll by itself. */
const scrolling = 600;
let scrolledAt = -Infinity;

/**
 * Scrolls on with a chat, so that what arrived last stands over the bar. Only ever forwards, never past the beginning of a
 * message, and only for who has the message before in sight: who has scrolled back to read again is left in peace.
 */
export function followChat(before: Element, newest: Element, end: Element): void {
	const padding = getComputedStyle(document.documentElement);
	const bottom = window.innerHeight - parseFloat(padding.scrollPaddingBottom);
	const { top, bottom: seenUpTo } = before.getBoundingClientRect();
	const isThere = top >= 0 && seenUpTo <= bottom;
	if (!isThere && performance.now() - scrolledAt > scrolling) return;
	const beyond = Math.min(
		end.getBoundingClientRect().bottom - bottom,
		newest.getBoundingClientRect().top - parseFloat(padding.scrollPaddingTop),
	);
	if (beyond <= 0) return;
	scrolledAt = performance.now();
	window.scrollBy({ top: beyond, behavior: 'smooth' });
}
