/** The page as it is built: first the bar, then what stands below it, each in a piece of work of its own. */
export function newBuilding() {
	let isDone = $state.raw(false);
	return {
		get isDone() {
			return isDone;
		},
		finish: () => void (isDone = true),
	};
}
