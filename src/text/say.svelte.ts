import { addMessages, format, json, locale, unwrapFunctionStore } from 'svelte-i18n';
import type { PackedCourse } from '../lesson/course.ts';
import type { Band, Language } from '../lesson/lesson.ts';
import { figuresOf } from './figures.ts';
import type { Values } from './intl-messageformat.ts';

const messageOf = unwrapFunctionStore(format);
const leafOf = unwrapFunctionStore(json);

/** Somebody who reads. */
export interface Listener {
	readonly language: Language;
	readonly band: Band;
	readonly isPlain?: boolean;
}

/** To whom the page speaks now. Whatever was said in a view is said anew when this changes. */
let listener = $state.raw<Listener>({ language: 'fr', band: '12-14' });
let figuresIn: (language: Language) => Values = () => ({});

/** Takes in every word of a course that is there; once more when further words have come. */
export function openTexts({ languages, texts, registry }: PackedCourse): void {
	for (const language of languages) addMessages(language, texts[language] ?? {});
	// Whatever stands on the page is said anew: it may have more words now.
	listener = { ...listener };
	const known: Partial<Record<Language, Values>> = {};
	figuresIn = (language) => (known[language] ??= figuresOf(registry, language));
}

/** Speaks to the learner in this language, for this age, in plain words if wanted and there, from now on. Every word on the page follows. */
export function speak(to: Listener): void {
	void locale.set(to.language);
	listener = to;
}

/** The language spoken now. */
export function spoken(): Language {
	return listener.language;
}

/** `say('interface.help.title')`: one message, for the learner's age, with the figures of facts and the phone numbers filled in. */
export function say(key: string, more?: Values): string {
	const { language, band, isPlain } = listener;
	const plain: unknown = isPlain ? leafOf(`plain.${key}`) : undefined;
	const from = plain ? `plain.${key}` : key;
	const leaf: unknown = plain ?? leafOf(key);
	const message = typeof leaf === 'object' && leaf ? `${from}.${bandIn(leaf, band)}` : from;
	return unbroken(messageOf(message, { values: { ...figuresIn(language), ...more } }));
}

/** A longer text, paragraph by paragraph; none where there is no such text. */
export function paragraphs(key: string): readonly string[] {
	return saidIfAny(key)?.split('\n\n') ?? [];
}

/** A message that need not be there. */
export function saidIfAny(key: string): string | undefined {
	const said = say(key);
	return said === key ? undefined : said;
}

function bandIn(variants: object, band: Band): string {
	return band in variants ? band : Object.keys(variants)[0]!;
}

/** French marks stand apart from their word, and never alone on the next line. */
function unbroken(text: string): string {
	return text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
