import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../src/lesson/lesson.ts';
import type { Language } from '../../src/lesson/lesson.ts';
import { languageAfter, wishesOfPage } from '../../src/pages/sco/wishes.ts';
import { firstLanguage } from '../../src/text/first-language.ts';
import { smallCourse } from '../player/small-course.ts';
import { cases } from './cases.ts';
import { inUtf8, nastyText, reservedNames } from './texts.ts';

const tag = fc.oneof(
	fc.constantFrom('fr', 'FR', 'nl-BE', 'de_AT', 'en', 'zh-Hant', '', '-', '_', 'fr\u0000', ' fr'),
	reservedNames,
	nastyText,
	fc.webQueryParameters(),
);
const address = fc.oneof(
	tag.map((wish) => `?lang=${encodeURIComponent(inUtf8(wish))}`),
	tag.map((wish) => `?lang=${wish}`),
	tag.map((wish) => `?lang=${wish}&lang=fr`),
	fc.webQueryParameters().map((query) => `?${query}`),
	fc.constantFrom('?lang=%', '?lang=%E0%A4%A', '?lang', '?', '', '?__proto__=fr', '?lang[]=fr'),
	nastyText,
);
const around = fc.oneof(tag, fc.constantFrom('another origin', 'no page', 'no language'));
const spoken = fc.subarray([...languages], { minLength: 1 });

test('whatever an address, a page around and a browser wish for, the language is one that is there', () => {
	const wishes = fc.tuple(address, around, fc.array(tag, { maxLength: 4 }), spoken);
	cases(3000, wishes, ([search, outside, preferred, offered]) => {
		const page = pageWith(search, outside, preferred);

		const language = firstLanguage(offered, wishesOfPage(page), 'fr');

		expect(offered).toContain(language);
	});
});

test('whatever an LMS wishes for, the language is one that is there, and what was chosen comes first', () => {
	const chosen = fc.option(fc.constantFrom(...languages), { nil: undefined });
	const hints = fc.array(tag, { maxLength: 3 });
	cases(2000, fc.tuple(spoken, hints, chosen), ([offered, wished, before]) => {
		const course = { ...smallCourse, languages: offered };

		const language = languageAfter(course, wished, before, offered[0]!);

		expect(offered).toContain(language);
		if (before && offered.includes(before)) expect(language).toBe(before satisfies Language);
	});
});

/** A page in a frame: only what is read of it. */
function pageWith(search: string, outside: string, preferred: readonly string[]): Window {
	const parent = () => {
		if (outside === 'another origin') throw new Error(outside);
		if (outside === 'no page') return {};
		return { document: { documentElement: outside === 'no language' ? {} : { lang: outside } } };
	};
	const page = { location: { search }, navigator: { languages: preferred } };
	return Object.defineProperty(page, 'parent', { get: parent }) as unknown as Window;
}
