/** One line of text as it is printed. */
export interface Line {
	readonly words: string;
	/** What holds it. */
	readonly element: Element;
	/** The nearest box around it that is no part of a line itself. */
	readonly block: Element;
	readonly rect: DOMRect;
}

/** Every line of text in a part of the page, but for what is there for ears alone or not shown at all. */
export function linesIn(part: Element): Line[] {
	const lines: Line[] = [];
	const walker = document.createTreeWalker(
		part,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		(node) => (node instanceof Element && isUnseen(node) ? 2 : 1),
	);
	const range = document.createRange();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text) || !node.data.trim()) continue;
		const element = node.parentElement!;
		const block = blockOf(element);
		range.selectNodeContents(node);
		for (const rect of range.getClientRects()) {
			if (rect.width > 0) lines.push({ words: node.data.trim(), element, block, rect });
		}
	}
	return lines;
}

/** Whether nobody sees it: not shown, or clipped away on purpose and for ears alone. */
export function isUnseen(element: Element): boolean {
	const { display, visibility, clipPath } = getComputedStyle(element);
	return display === 'none' || visibility === 'hidden' || clipPath === 'inset(50%)';
}

/** Whatever can be tapped. */
export function controlsIn(part: Element): HTMLElement[] {
	const all = part.querySelectorAll<HTMLElement>('a[href], button, summary, input, textarea');
	return [...all].filter((one) => one.getClientRects().length > 0);
}

/** What answers to a tap on a control: with a box, its whole label. */
export const targetOf = (control: Element): Element => control.closest('label') ?? control;

/** Where something is, for somebody who has to find it. */
export function nameOf(element: Element): string {
	const name = element.getAttribute('class') ?? element.getAttribute('data-action') ?? '';
	return `${element.tagName.toLowerCase()}.${name.replaceAll(' ', '.')}`;
}

function blockOf(element: Element): Element {
	let block = element;
	while (/^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement!;
	return block;
}
