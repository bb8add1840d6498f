import { statement } from './course-files.ts';
import { freeTextLinks, isMap, textLinks } from './door/text-links.ts';
import type { Finding } from './door/tree.ts';
import { wantedTexts } from './door/wanted-texts.ts';
import { missingFile, nameOf } from './folders.ts';
import type { Folders, LocaleSource } from './folders.ts';
import { languages } from './lesson.ts';
import type { Scenario } from './parse-lesson.ts';
import { parseLocale } from './parse-texts.ts';
import type { Locale } from './parse-texts.ts';
import type { Problem } from './problem.ts';

/** Every locale file that has the form its lesson wants, and what is wrong with the others. */
export function loadLocales(
	folders: Folders,
	scenarios: readonly Scenario[],
): { readonly locales: readonly Locale[]; readonly problems: readonly Problem[] } {
	const names = [
		...['interface', 'registry'],
		// The connection check and the accessibility statement: who has one has it in every language.
		...['check', statement].filter((page) => folders.locales.some(({ name }) => name === page)),
		...folders.lessons.map(({ file }) => nameOf(file)),
	];
	const lessons = folders.lessons.map(({ file }) => nameOf(file));
	// Likewise a plain version.
	const inPlain = lessons.filter((name) =>
		folders.locales.some((one) => one.name === name && one.level === 'plain'),
	);
	const wanted = [...names, ...inPlain.map((name) => `plain/${name}`)];
	const found = folders.locales.map(({ file }) => file);
	const missing = languages
		.flatMap((language) => wanted.map((name) => `locales/${language}/${name}.json`))
		.filter((file) => !found.includes(file))
		.map(missingFile);
	const lost = folders.locales
		.filter(({ name, level }) => !(level === 'plain' ? lessons : names).includes(name))
		.map((source) => ({
			...missingFile(source.file),
			says: `there is no lesson "${source.name}" in scenarios/. There is ${(source.level === 'plain' ? lessons : names).join(', ')}`,
		}));
	const readings = folders.locales.map((source) =>
		parseLocale(source, source, formOf(source, scenarios)),
	);
	return {
		locales: readings.flatMap((reading) => (reading.ok ? [reading.value] : [])),
		problems: [
			...missing,
			...lost,
			...readings.flatMap((reading) => (reading.ok ? [] : reading.problems)),
		],
	};
}

function formOf({ name }: LocaleSource, scenarios: readonly Scenario[]) {
	const scenario = scenarios.find(({ lesson }) => lesson.id === name);
	if (scenario) {
		const wanted = wantedTexts(scenario.lesson);
		return (value: unknown) => textLinks(value, wanted, scenario.lesson.bands);
	}
	return (value: unknown): Finding[] =>
		isMap(value) ? freeTextLinks(value) : [{ path: [], says: 'expected keys and their texts' }];
}
