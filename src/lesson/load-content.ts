import type { Texts } from './course.ts';
import type { Book } from './door/book.ts';
import { courseLinks } from './course-links.ts';
import { foldersOf } from './folders.ts';
import { byLanguage } from './lesson.ts';
import type { ByLanguage, Language, Lesson, Level } from './lesson.ts';
import { loadLocales } from './load-locales.ts';
import { parseScenario } from './parse-lesson.ts';
import type { Scenario } from './parse-lesson.ts';
import { parseRegistry } from './parse-registry.ts';
import { textsOf } from './parse-texts.ts';
import type { Locale } from './parse-texts.ts';
import { inReadingOrder } from './problem.ts';
import type { Parsed, Source } from './problem.ts';
import { prove } from './proofs/prove.ts';
import { parseWordLists } from './proofs/word-lists.ts';
import type { Registry } from './registry.ts';

/** All that the project has to tell, proved: lessons, the registries, and every word. */
export interface Content {
	readonly lessons: readonly Lesson[];
	/** As far as pupils may see it. */
	readonly registry: Registry;
	/** With what is for adults. */
	readonly registryForStaff: Registry;
	readonly texts: ByLanguage<Texts>;
}

/** Reads and proves every file at once: the content, or everything that is wrong with it, in reading order. */
export function loadContent(files: readonly Source[]): Parsed<Content> {
	const folders = foldersOf(files);
	const registry = parseRegistry(folders);
	const book = registry.ok ? registry.value : undefined;
	const readings = folders.lessons.map((source) => parseScenario(source, book));
	const scenarios = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
	const words = parseWordLists(folders.words);
	const { locales, problems: inLocales } = loadLocales(folders, scenarios);

	const proved =
		registry.ok && words.ok
			? prove({ scenarios, locales, book: registry.value, words: words.value })
			: [];
	const problems = [
		...folders.problems,
		...[registry, words, ...readings].flatMap((part) => (part.ok ? [] : part.problems)),
		...courseLinks(scenarios),
		...inLocales,
		...proved,
	];
	if (problems.length > 0 || !book) return { ok: false, problems: inReadingOrder(problems) };
	return { ok: true, value: contentOf(scenarios, book, locales) };
}

function contentOf(
	scenarios: readonly Scenario[],
	{ registry, forStaff }: Book,
	locales: readonly Locale[],
): Content {
	const inLanguage = (language: Language): Texts => {
		const own = locales.filter((locale) => locale.language === language);
		const at = (wanted: Level) =>
			Object.fromEntries(
				own
					.filter(({ level }) => level === wanted)
					.map(({ name, tree }) => [name, textsOf(tree.value)]),
			);
		return { ...at('standard'), plain: at('plain') };
	};
	return {
		lessons: scenarios.map(({ lesson }) => lesson),
		registry,
		registryForStaff: forStaff?.registry ?? registry,
		texts: byLanguage(inLanguage),
	};
}
