import { derived, get, writable } from 'svelte/store';
import { addMessages, format, json, locale } from 'svelte-i18n';
import type { Course } from '../lesson/course.ts';
import type { Band, Language } from '../lesson/lesson.ts';
import type { Registry } from '../lesson/registry.ts';
import { figuresOf } from './figures.ts';
import type { Values } from './intl-messageformat.ts';

/** The words for a key, in the language and for the age band of the learner. */
export type Say = (key: string, values?: Values) => string;

const noRegistry: Registry = { facts: {}, rules: {}, lines: [] };
const registry = writable(noRegistry);
const band = writable<Band>('12-14');

/** Takes in every word of a course. They are there at once: nothing is fetched, so nothing can fail to load. */
export function openTexts(course: Course): void {
	for (const language of course.languages) addMessages(language, course.texts[language] ?? {});
	registry.set(course.registry);
}

/** Speaks to the learner in this language and for this age from now on. Every word on the page follows. */
export function speak(language: Language, age: Band): void {
	band.set(age);
	if (get(locale) !== language) void locale.set(language);
}

const values = derived([registry, locale], ([$registry, $locale]) =>
	$locale ? figuresOf($registry, $locale as Language) : {},
);

/** `$say('interface.help.title')`: one message, with the figures of facts and the phone numbers filled in. */
export const say = derived(
	[format, json, band, values],
	([$format, $json, $band, $values]): Say =>
		(key, more) => {
			const leaf: unknown = $json(key);
			const message = typeof leaf === 'object' && leaf ? `${key}.${bandIn(leaf, $band)}` : key;
			return unbroken($format(message, { values: { ...$values, ...more } }));
		},
);

/** `$paragraphs('denim-jacket.scenes.tram.text')`: a longer text, paragraph by paragraph; none where there is no such text. */
export const paragraphs = derived(
	[say, json],
	([$say, $json]) =>
		(key: string, more?: Values): readonly string[] =>
			$json(key) ? $say(key, more).split('\n\n') : [],
);

/** The language spoken now. */
export const spoken = derived(locale, ($locale) => $locale as Language);

function bandIn(variants: object, band: Band): string {
	return band in variants ? band : Object.keys(variants)[0]!;
}

/** French marks stand apart from their word, and never alone on the next line. */
function unbroken(text: string): string {
	return text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
