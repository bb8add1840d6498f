/** A value as JSON to stand in a script element: a `<` can only be in a string there, and written so it closes nothing. */
export function jsonOf(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A text between tags. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
