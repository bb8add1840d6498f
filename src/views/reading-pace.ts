/**
 * How long one message leaves for reading before the next one comes, in milliseconds: at the pace of 220 words a minute, with a breath.
 * A long one does not hold the chat up: it stays on the page, and whoever reads slowly finds it there.
 */
export function readingTime(message: string): number {
	const words = message.trim().split(/\s+/).length;
	return Math.min(650 + words * 270, 4500);
}

/** Whether the learner asked their device for less motion: then messages are all there at once. */
export function wantsLessMotion(): boolean {
	return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
