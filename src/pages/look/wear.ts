/** Puts a theme on the page, whatever the device prefers: the rules for the dark one hold always, or never. */
export function wear(theme: 'light' | 'dark'): void {
	document.documentElement.style.colorScheme = theme;
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSMediaRule)) continue;
			if (!rule.media.mediaText.includes('prefers-color-scheme: dark')) continue;
			rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
		}
	}
}
