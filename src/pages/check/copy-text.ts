/** Puts a text that stands on the page on the clipboard. Where a browser or a frame forbids that, it is selected. */
export async function copyText(text: string, element: HTMLElement): Promise<'copied' | 'selected'> {
	try {
		await navigator.clipboard.writeText(text);
		return 'copied';
	} catch {
		// No clipboard over http, nor in a frame that may not use it: the text is then copied by hand.
		getSelection()?.selectAllChildren(element);
		return 'selected';
	}
}
