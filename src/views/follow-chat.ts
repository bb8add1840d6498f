/** What the button that shows all messages takes up over the bar, and how long a window may take to scroll by itself. */
const button = 48;
const scrolling = 600;
let scrolledAt = -Infinity;

/**
 * Scrolls on with a chat, so that the message that came last stands over the bar. Only ever forwards, never past the beginning
 * of a message, and only for who has the message before in sight: who has scrolled back to read again is left in peace.
 */
export function followChat(chat: Element, arrived: number): void {
	const messages = chat.querySelectorAll('li');
	const [before, newest] = [messages[arrived - 2], messages[arrived - 1]];
	if (!before || !newest) return;
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	const bottom = innerHeight - parseFloat(scrollPaddingBottom);
	const seen = before.getBoundingClientRect();
	const isThere = seen.top >= 0 && seen.bottom <= bottom;
	if (!isThere && performance.now() - scrolledAt > scrolling) return;
	const end = chat.querySelector('.typing') ?? newest;
	const beyond = Math.min(
		end.getBoundingClientRect().bottom - bottom + button,
		newest.getBoundingClientRect().top - parseFloat(scrollPaddingTop),
	);
	if (beyond <= 0) return;
	scrolledAt = performance.now();
	scrollBy({ top: beyond, behavior: 'smooth' });
}
