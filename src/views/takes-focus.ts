/**
 * Gives a heading the focus when it appears, so that the keyboard continues from there and a screen reader reads it out.
 * The heading has `tabindex="-1"`.
 */
export function takesFocus(heading: HTMLElement): void {
	heading.focus();
}
