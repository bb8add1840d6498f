import type { Language } from '../../src/lesson/lesson.ts';
import type { Format } from '../formats/format.ts';
import { escaped, jsonOf } from './markup.ts';
import { securityPolicy } from './security-policy.ts';

/** All that makes one launch page differ from another. */
export interface LaunchPage {
	readonly format: Format | 'web';
	readonly language: Language;
	/** Letters and digits that change with whatever the page loads. */
	readonly edition: string;
	readonly title: string;
	/** What stands there when scripts are off: that it needs one, and 116 000. */
	readonly withoutScript: string;
	/** The start card as HTML, so that it is there before the script is. */
	readonly startCard: string;
	/** The pictures of the garments, each once, as SVG symbols. */
	readonly pictures: string;
	/** The style of the start card, so that the first paint waits for no other file. */
	readonly style: Inline;
	/** Hears what is tapped before the player is there. */
	readonly earlyClicks: Inline;
}

/** A style or a script that stands in the page itself. */
export interface Inline {
	readonly text: string;
	/** `sha256-…` of exactly that text: with it the page's policy lets this one through, and no other. */
	readonly hash: string;
}

/**
 * The page `index.html` of a package: what an LMS opens.
 *
 * The order is measured on a slow line and a slow phone. Nothing stands in the page but what the first paint needs. The
 * script runs at the end, before the style sheet is met: `defer` would make it wait for that, and the first button would
 * answer a tenth of a second later.
 */
export function launchPage(page: LaunchPage): string {
	const { format, language: defaultLanguage, edition } = page;
	const about = { format, defaultLanguage, edition };
	return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="referrer" content="same-origin">
<title>${escaped(page.title)}</title>
<style>${page.style.text}</style>
<script>${page.earlyClicks.text}</script>
</head>
<body>
<noscript><p class="notice">${escaped(page.withoutScript)}</p></noscript>
<div id="app">${page.startCard}</div>
${page.pictures}
<script type="application/json" id="package">${jsonOf(about)}</script>
<script src="player.js?${edition}"></script>
<link rel="stylesheet" href="player.css?${edition}">
</body>
</html>
`;
}
