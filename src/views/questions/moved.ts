/** The same list with one entry a place earlier or later. At either end it stays as it is. */
export function moved<Entry>(list: readonly Entry[], entry: Entry, by: -1 | 1): readonly Entry[] {
	const from = list.indexOf(entry);
	const to = from + by;
	if (from < 0 || to < 0 || to >= list.length) return list;
	const others = list.filter((each) => each !== entry);
	return [...others.slice(0, to), entry, ...others.slice(to)];
}
