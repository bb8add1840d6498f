import { clippedIn } from './clipped.ts';
import { overlapsIn } from './overlaps.ts';
import { linesIn } from './printed.ts';
import { smallTargetsIn } from './targets.ts';

/** Whatever is lost, too small or in the way on the screen as it stands now: on the page, or on the sheet over it. */
export function layoutFaults(): string[] {
	const sheet = document.querySelector('.sheet');
	const parts = sheet ? [sheet] : [...document.querySelectorAll('.bar, main')];
	const faults = parts.flatMap((part) => {
		const lines = linesIn(part);
		const head = part.querySelector('.sheet-head');
		// The head of a sheet stays where it is while the rest goes by below it.
		const layers = head
			? [
					lines.filter(({ element }) => head.contains(element)),
					lines.filter(({ element }) => !head.contains(element)),
				]
			: [lines];
		return [
			...clippedIn(part, lines),
			...layers.flatMap((layer) => overlapsIn(part, layer)),
			...smallTargetsIn(part),
		];
	});
	return [...faults, ...(sheet ? [] : coveredByBar())];
}

/** The bar stays in sight: whatever stands first and last on the page can be scrolled out of its way. */
function coveredByBar(): string[] {
	const bar = document.querySelector('.bar')!.getBoundingClientRect();
	const { scrollHeight } = document.documentElement;
	const page = document.querySelector('main')!;
	const places = [...page.querySelectorAll('h1, .onward, .aside, p')].map((one) =>
		one.getBoundingClientRect(),
	);
	const top = Math.min(...places.map((place) => place.top)) + window.scrollY;
	const bottom = Math.max(...places.map((place) => place.bottom)) + window.scrollY;
	return [
		...(bar.top < 0 || bar.bottom > innerHeight + 1 ? ['the bar is out of sight'] : []),
		...(bar.top <= 0 && top < bar.bottom ? ['the bar covers the top of the page'] : []),
		...(bar.top > 0 && bottom > scrollHeight - bar.height
			? ['the bar covers the end of the page']
			: []),
	];
}
