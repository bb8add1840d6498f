import { isMap } from '../door/text-links.ts';
import { placed } from '../door/tree.ts';
import type { Finding } from '../door/tree.ts';
import { byLanguage, languages } from '../lesson.ts';
import type { Locale } from '../parse-texts.ts';
import type { Problem } from '../problem.ts';
import { bannedWords } from './banned-words.ts';
import { figuresWithoutFact } from './figures.ts';
import { lawWithoutRule } from './law.ts';
import { nameFinderOf } from './name-finder.ts';
import { phonesInWords } from './phones.ts';
import type { Evidence } from './prove.ts';
import { interfaceArguments, registrySentences } from './registry-sentences.ts';
import { differences } from './same-ids.ts';
import { messagesOf } from './said.ts';
import type { Message } from './said.ts';
import { finderOf } from './word-finder.ts';
import type { WordFinder } from './word-finder.ts';

/** Reads every message in every language: that it can be shown, may be said, and says no more than is known. */
export function proveWords(evidence: Evidence): Problem[] {
	const told = evidence.locales.map((locale) => ({ locale, ...messagesOf(locale) }));
	const inLanguage = finders(evidence);
	const names = nameFinderOf(evidence.words.hashed);
	const own = told.flatMap(({ locale, messages, slips }) => {
		const { banned, law, figures } = inLanguage[locale.language];
		const findings = [
			...slips,
			...bannedWords(messages, banned, names),
			...claims(evidence, locale, messages, law, figures),
		];
		return placed(locale.tree, findings);
	});
	const files = [...new Set(told.map(({ locale }) => `${locale.level} ${locale.name}`))];
	const compared = files.flatMap((name) => {
		const same = languages.flatMap((language) =>
			told.filter(
				({ locale }) => `${locale.level} ${locale.name}` === name && locale.language === language,
			),
		);
		// A language that is missing, or cannot be read, says so elsewhere; to compare it would say it twice.
		if (same.length < languages.length || same.some(({ slips }) => slips.length > 0)) return [];
		const findings = differences(
			same.map(({ locale, messages }) => ({ language: locale.language, messages })),
		);
		return same.flatMap(({ locale }, place) => placed(locale.tree, findings[place]!));
	});
	return [...own, ...compared];
}

function claims(
	{ scenarios, book }: Evidence,
	{ name, tree }: Locale,
	messages: readonly Message[],
	law: WordFinder,
	figures: WordFinder,
): Finding[] {
	const lessons = scenarios.map(({ lesson }) => lesson);
	const scenario = scenarios.find(({ lesson }) => lesson.id === name);
	if (scenario) {
		const own = scenario.lesson.audience === 'staff' ? (book.forStaff ?? book) : book;
		return [
			...figuresWithoutFact(scenario, messages, figures, own),
			...lawWithoutRule(scenario, messages, law),
		];
	}
	const phones = phonesInWords(messages, book.registry);
	if (name === 'interface') return [...phones, ...interfaceArguments(messages, book)];
	if (name !== 'registry' || !isMap(tree.value)) return phones;
	return [...phones, ...registrySentences(tree.value, messages, lessons, book)];
}

function finders({ words }: Evidence) {
	return byLanguage((language) => ({
		banned: finderOf(words.banned[language]),
		law: finderOf(words.law[language]),
		figures: finderOf(words.figures[language]),
	}));
}
