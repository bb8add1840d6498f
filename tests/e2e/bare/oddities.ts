/**
 * Cloth and thread without the colour that stands in their attributes, and what can be pushed sideways. Told to the
 * browser as text, so it stands by itself; the answer is JSON.
 */
export function odditiesOf(page: Document): string {
	const black = 'rgb(0, 0, 0)';
	const plain = Array.from(
		page.querySelectorAll('symbol [fill^="var("], symbol [stroke^="var("]'),
	).map((drawn) => {
		const { fill, stroke } = getComputedStyle(drawn);
		const isBare = (drawn.getAttribute('fill') ?? '').startsWith('var(')
			? fill === black || fill === 'none'
			: stroke === 'none';
		return isBare ? `without colour: ${drawn.outerHTML}` : '';
	});
	const wide = Array.from(page.querySelectorAll('html, .sheet, main *'))
		.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth && clientWidth > 1)
		.filter(
			(one) =>
				['auto', 'scroll'].includes(getComputedStyle(one).overflowX) ||
				one === page.documentElement,
		)
		.map(({ tagName, className }) => `can be pushed sideways: ${tagName}.${className}`);
	return JSON.stringify(plain.concat(wide).filter(Boolean));
}
