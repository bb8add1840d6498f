import type { Language } from '../../src/lesson/lesson.ts';
import type { Format } from '../formats/format.ts';
import { escaped, jsonOf } from './markup.ts';
import type { PageWords } from './page-words.ts';

/** All that makes one check page differ from another. */
export interface CheckPage {
	readonly course: string;
	readonly format: Format | 'web';
	readonly language: Language;
	readonly words: PageWords;
	/** What stands there when scripts are off. */
	readonly withoutScript: string;
}

/** Its own script and its own style sheet, and nothing else from anywhere. */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** The page `check.html` of a package, to which `index.html?check` leads: for administrators, never for pupils. */
export function checkPage({ course, format, language, words, withoutScript }: CheckPage): string {
	const title = words[language]?.['title'];
	if (typeof title !== 'string') throw new Error(`No words for the check in "${language}"`);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="check.css">
</head>
<body>
<noscript><p>${escaped(withoutScript)}</p></noscript>
<div id="app"></div>
<script type="application/json" id="package">${jsonOf({ course, format, defaultLanguage: language })}</script>
<script type="application/json" id="words">${jsonOf(words)}</script>
<script src="check.js"></script>
</body>
</html>
`;
}
