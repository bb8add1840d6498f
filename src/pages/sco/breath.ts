/** Lets the browser paint, and hear what was tapped, between two pieces of work that a slow phone would feel as one. */
export function breath(milliseconds = 0): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
