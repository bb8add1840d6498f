/** What has moved on a page whose learner asked for less motion (see motion.e2e.ts, which notes it), and what has not come at once. */
export async function stillnessFaults(): Promise<string[]> {
	// A frame in which it could begin.
	await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
	const late = [...document.querySelectorAll('.waiting, .typing')];
	return [
		...window.moved.splice(0).map(({ what }) => `${what} moves`),
		...late.map(({ textContent }) => `"${textContent}" is still to come`),
	];
}
