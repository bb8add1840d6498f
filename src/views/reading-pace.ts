/**
 * How long one message leaves for reading before the next one comes, in milliseconds: about 200 words a minute, and a breath.
 * A long one does not hold the chat up: it stays on the page, and whoever reads slowly finds it there.
 */
export function readingTime(message: string): number {
	const words = message.split(/\s+/).length;
	return Math.min(700 + words * 280, 4800);
}

/** Whether the learner asked their device for less motion: then messages are all there at once. */
export function wantsLessMotion(): boolean {
	return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
