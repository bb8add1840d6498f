import * as v from 'valibot';
import { remedy } from '../suggest.ts';
import type { Finding, Path } from './tree.ts';

// Who sees five knows that something else was meant.
const mostStrangers = 5;

/** A map with these keys and no others. */
export function keyed<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.strictObject(entries, (issue) => {
		const keyIsMissing = issue.expected !== 'never' && issue.path !== undefined;
		if (keyIsMissing) return `${issue.expected} is missing`;
		if (issue.expected !== 'never') return `expected keys and values, found ${issue.received}`;
		const map = issue.path?.[0]?.input as object;
		const strangers = Object.keys(map).filter((key) => !Object.hasOwn(entries, key));
		const says = strangers
			.slice(0, mostStrangers)
			.map((key) => `there is no key "${key}" here. ${remedy(key, Object.keys(entries))}`);
		const rest = strangers.length - says.length;
		return [...says, ...(rest > 0 ? [`${rest} keys more`] : [])].join(' And ');
	});
}

/** A map from ids to what they stand for. */
export function byId<Value extends v.GenericSchema>(key: ReturnType<typeof idLike>, value: Value) {
	return v.record(key, value, (issue) => `expected ids and what they hold, ${found(issue)}`);
}

/** A list, with at least so many entries. */
export function list<Entry extends v.GenericSchema>(entry: Entry, least = 0) {
	return v.pipe(
		v.array(entry, (issue) => `expected a list such as [a, b], ${found(issue)}`),
		v.minLength(least, `needs at least ${least} ${least === 1 ? 'entry' : 'entries'}`),
	);
}

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
	return v.picklist(
		words,
		(issue) =>
			`${typeof issue.input === 'string' ? issue.input : issue.received} is not known. ${remedyFor(issue, words)}`,
	);
}

/** Text that is not empty. */
export const text = v.pipe(
	v.string((issue) => `expected text, ${found(issue)}. Write it between quotes`),
	v.minLength(1, 'is empty'),
);

/** Yes or no. */
export const yesOrNo = v.boolean((issue) => `expected true or false, ${found(issue)}`);

/** A number. */
export const number = v.pipe(
	v.number((issue) => `expected a number, ${found(issue)}`),
	v.finite('expected a number that has an end'),
);

/** A day such as 2026-11-23. */
export const day = v.pipe(
	v.string((issue) => `expected a day such as 2026-11-23, ${found(issue)}`),
	v.check(isDay, (issue) => `there is no day "${issue.input}". Write one such as 2026-11-23`),
);

/** An id of the given form. Words that every object of the language knows would be mistaken for it. */
export function idLike(form: RegExp, explanation: string) {
	return v.pipe(
		v.string((issue) => `expected an id, ${found(issue)}`),
		v.regex(form, (issue) => `"${issue.input}" is no id here: ${explanation}`),
		v.notValue('constructor', '"constructor" cannot be an id. Choose another word'),
	);
}

/** The id of anything inside a lesson. */
export const id = idLike(
	/^[a-z][a-z0-9_]*$/,
	'small letters, digits and _, beginning with a letter (every LMS accepts those)',
);

/** The id of a lesson or a garment. */
export const hyphenId = idLike(
	/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
	'small letters, digits and hyphens, beginning with a letter',
);

/** Everything the shape does not allow, in words. */
export function misfits(schema: v.GenericSchema, value: unknown): Finding[] {
	const result = v.safeParse(schema, value);
	return (result.issues ?? []).map((issue) => findingOf(issue));
}

function findingOf(issue: v.BaseIssue<unknown>, above: Path = []): Finding {
	const steps = issue.path ?? [];
	const path = [...above, ...steps.map(({ key }) => key as string | number)];
	const deepest = (issue.issues ?? []).reduce<v.BaseIssue<unknown> | undefined>(
		(best, other) => ((other.path?.length ?? 0) > (best?.path?.length ?? 0) ? other : best),
		undefined,
	);
	if (deepest) return findingOf(deepest, path);
	const isAboutKey = steps.at(-1)?.origin === 'key';
	return { path, says: issue.message, ...(isAboutKey && { at: 'key' }) };
}

function found(issue: v.BaseIssue<unknown>): string {
	return issue.input === null ? 'found nothing' : `found ${issue.received}`;
}

function remedyFor(issue: v.BaseIssue<unknown>, words: readonly string[]): string {
	return remedy(typeof issue.input === 'string' ? issue.input : '', words);
}

/** Whether it is written as a day, and there is such a day. */
export function isDay(written: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(written) : NaN;
	// The engine reads 30 February as 2 March: only a day that comes back as it was written is one.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
