/** The remedy for a name that nobody knows: `Did you mean "help"?`, or what there is. */
export function remedy(word: string, known: readonly string[]): string {
	if (known.length === 0) return 'There are none here.';
	const nearest = nearestTo(word, known);
	if (nearest !== undefined) return `Did you mean "${nearest}"?`;
	const shown = known.slice(0, 12).join(', ');
	return `There is ${shown}${known.length > 12 ? ` and ${known.length - 12} more` : ''}.`;
}

/** The known word that a slip of a few keys would turn into this one. */
function nearestTo(word: string, known: readonly string[]): string | undefined {
	// In two letters, any other two are as near as any.
	if (word.length < 3) return undefined;
	const limit = Math.max(1, Math.floor(word.length / 3));
	let nearest: string | undefined;
	let least = limit + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const distance = editDistance(word, candidate);
		if (distance < least) [nearest, least] = [candidate, distance];
	}
	return nearest;
}

/** Letters to add, drop, change or swap with their neighbour to turn one word into the other. */
export function editDistance(from: string, to: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current.push(
				Math.min(
					last[column]! + 1,
					current[column - 1]! + 1,
					last[column - 1]! + (same ? 0 : 1),
					swapped && row > 1 && column > 1 ? beforeLast[column - 2]! + 1 : Infinity,
				),
			);
		}
		[beforeLast, last] = [last, current];
	}
	return last[to.length]!;
}
