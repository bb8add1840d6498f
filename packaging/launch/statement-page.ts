import { endonyms } from '../../src/lesson/endonyms.ts';
import type { Texts } from '../../src/lesson/course.ts';
import { asTexts } from '../../src/lesson/course-files.ts';
import type { Language } from '../../src/lesson/lesson.ts';
import { escaped } from './markup.ts';
import type { PageWords } from './page-words.ts';

/** Its style from this very package, and nothing else. */
const policy = [
	"default-src 'none'",
	"style-src 'self'",
	"font-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/**
 * The page `accessibility.html` of a package: what works for whom, and what does not yet, in each language. It needs no
 * script, so that it can be read without a lesson and without an LMS.
 *
 * @param title of the package, in its first language
 */
export function statementPage(
	title: string,
	languages: readonly [Language, ...Language[]],
	words: PageWords,
): string {
	const [language] = languages;
	const spoken = languages.map((each) => [each, asTexts(words[each])] as const);
	const [[, first]] = spoken as [(typeof spoken)[number]];
	return `<!doctype html>
<html lang="${language}" class="lettered">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>${marked(first, 'title')}</title>
<link rel="stylesheet" href="critical.css">
<link rel="stylesheet" href="player.css">
</head>
<body>
<main class="scene">
<h1>${escaped(title)}</h1>
${languages.length > 1 ? ways(languages) : ''}
${spoken.map(([each, texts]) => section(each, texts)).join('\n')}
</main>
</body>
</html>
`;
}

function ways(languages: readonly Language[]): string {
	const link = (language: Language) =>
		`<li><a class="quiet" href="#${language}" lang="${language}" hreflang="${language}">${endonyms[language]}</a></li>`;
	return `<ul class="languages">${languages.map(link).join('')}</ul>`;
}

function section(language: Language, words: Texts): string {
	const parts = Object.values(words).filter((part) => typeof part === 'object');
	return `<section class="scene" id="${language}" lang="${language}">
<h2>${marked(words, 'title')}</h2>
${parts.map(partOf).join('\n')}
<p class="hint">${marked(words, 'date')}</p>
</section>`;
}

function partOf(part: Texts): string {
	const paragraphs = marked(part, 'text').split('\n\n');
	return `<div class="prose">
<h3>${marked(part, 'title')}</h3>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</div>`;
}

/** French marks never stand alone on the next line, and no number is parted. */
function marked(words: Texts, key: string): string {
	return escaped(String(words[key])).replace(/ (?=[:;?!»%])|(?<=«) |(?<=\d) (?=\d)/g, '\u00a0');
}
