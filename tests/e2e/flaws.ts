import type { FrameLocator } from 'playwright/test';

/** Whatever is wrong with how the page stands in its window now: too wide, cut off, covered, out of reach. */
export function flaws(sco: FrameLocator): Promise<string[]> {
	return sco.locator('html').evaluate(flawsOn);
}

/** Told to the browser as text, so it stands by itself. */
function flawsOn(root: HTMLElement | SVGElement): string[] {
	const { innerWidth, innerHeight } = window;
	const found: string[] = [];
	const name = (element: Element) =>
		`${element.tagName.toLowerCase()}.${element.className} "${element.textContent!.trim().slice(0, 30)}"`;
	const sheet = root.querySelector('.sheet');
	const layer = sheet ?? root.querySelector('.page')!;

	if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
	for (const element of layer.querySelectorAll('*')) {
		if (element.closest('.unseen, svg') || !element.getClientRects().length) continue;
		const { left, right } = element.getBoundingClientRect();
		if (left < -0.5 || right > innerWidth + 0.5) found.push(`${name(element)} sticks out`);
		const { overflowX } = getComputedStyle(element);
		const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
		if (isCut && overflowX !== 'visible') found.push(`${name(element)} is cut off`);
	}

	for (const action of ['help', 'leave']) {
		if (action === 'help' && sheet?.getAttribute('data-sheet') === 'help') continue;
		const control = layer.querySelector(`[data-action="${action}"]`)!;
		const { left, top, width, height, bottom } = control.getBoundingClientRect();
		const hit = document.elementFromPoint(left + width / 2, top + height / 2);
		if (!control.contains(hit)) found.push(`${action} is not to be hit`);
		if (top < 0 || bottom > innerHeight + 0.5) found.push(`${action} is out of the window`);
		if (width < 44 || height < 44) found.push(`${action} is ${width} × ${height}`);
		if (control.scrollWidth > control.clientWidth) found.push(`${action} is too narrow`);
		if (control.scrollHeight > control.clientHeight + 1) found.push(`${action} is too low`);
	}
	if (sheet) return found;

	const bar = root.querySelector('.bar')!.getBoundingClientRect();
	if (bar.height > innerHeight / 3) found.push(`the bar takes ${bar.height} of ${innerHeight}`);
	const prose = [...root.querySelectorAll('.prose p')].map((one) => {
		const { width } = one.getBoundingClientRect();
		return width / parseFloat(getComputedStyle(one).fontSize);
	});
	if (Math.max(0, ...prose) > 38) found.push(`lines of ${Math.max(...prose)} em`);
	const focused = document.activeElement;
	if (focused && focused.closest('main')) {
		const { top, bottom } = focused.getBoundingClientRect();
		const isOver = bar.top > 0 ? top > bar.top - 16 : bottom < bar.bottom;
		if (isOver) found.push(`${name(focused)} has the focus under the bar`);
	}
	return found;
}
