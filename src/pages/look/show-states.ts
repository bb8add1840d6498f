/**
 * States that need a hand or a keyboard are shown by classes: `is-hovered` looks as `:hover` does, `is-focused` as `:focus`,
 * by the very rules of the player.
 */
export function showStates({ styleSheets }: Document): void {
	for (const sheet of styleSheets) double(sheet);
}

function double(into: CSSStyleSheet | CSSGroupingRule): void {
	for (const rule of [...into.cssRules]) {
		if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) double(rule);
		else if (rule instanceof CSSStyleRule && isOfState(rule.selectorText)) {
			const doubled = rule.cssText
				.replace(/:hover/g, '.is-hovered')
				.replace(/:focus/g, '.is-focused');
			into.insertRule(doubled, into.cssRules.length);
		}
	}
}

// A heading that has the focus for a moment shows none.
const isOfState = (selector: string) =>
	/:hover|:focus/.test(selector) && !/:focus-visible|tabindex/.test(selector);
