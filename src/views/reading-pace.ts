/** How long it takes to read a message, in milliseconds: about a calm reader's 200 words a minute, never long to wait for. */
export function readingTime(message: string): number {
	const words = message.split(/\s+/).length;
	return Math.min(600 + words * 190, 3200);
}

/** Whether the learner asked their device for less motion: then messages are all there at once. */
export function wantsLessMotion(): boolean {
	return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
