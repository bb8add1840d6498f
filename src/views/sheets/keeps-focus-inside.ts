/**
 * While the sheet is there the focus stays in it, going round at both ends; when it goes, whoever had the focus before
 * has it again. (Older browsers know neither `inert` nor a dependable `<dialog>`.)
 */
export function keepsFocusInside(sheet: HTMLElement): () => void {
	const before = document.activeElement;
	sheet.querySelector('h2')?.focus();

	const goRound = (event: KeyboardEvent) => {
		if (event.key !== 'Tab') return;
		const stops = stopsIn(sheet);
		const [first, last] = [stops[0], stops[stops.length - 1]];
		const at = document.activeElement;
		const isAtEnd = event.shiftKey
			? at === first || !stops.includes(at as HTMLElement)
			: at === last;
		if (!isAtEnd) return;
		event.preventDefault();
		(event.shiftKey ? last : first)?.focus();
	};
	const bringBack = ({ target }: FocusEvent) => {
		if (!sheet.contains(target as Node)) sheet.querySelector('h2')?.focus();
	};
	document.addEventListener('keydown', goRound);
	document.addEventListener('focusin', bringBack);
	return () => {
		document.removeEventListener('keydown', goRound);
		document.removeEventListener('focusin', bringBack);
		if (before instanceof HTMLElement && before.isConnected) before.focus();
	};
}

function stopsIn(sheet: HTMLElement): HTMLElement[] {
	// Radio buttons of a group are one stop, the one that is chosen.
	const stops = sheet.querySelectorAll<HTMLElement>(
		'a[href], button, summary, [type="checkbox"], [type="radio"]:checked',
	);
	// What is folded away has a box in some browsers, and takes no focus in any.
	return [...stops].filter((stop) => !stop.matches('details:not([open]) > :not(summary) *'));
}
