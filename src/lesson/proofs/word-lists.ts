import * as v from 'valibot';
import { keyed, list, misfits, text } from '../door/shape.ts';
import { placed, readTree } from '../door/tree.ts';
import { byLanguage } from '../lesson.ts';
import type { ByLanguage } from '../lesson.ts';
import type { Parsed, Source } from '../problem.ts';

/** Words that a checker looks for, by language. */
export interface WordLists {
	/** Words that blame, and words for abuse that nobody who cares uses. */
	readonly banned: ByLanguage<Words>;
	/** SHA-256 of lower-case words that may not even stand in a list: names of tools, names of people. */
	readonly hashed: readonly string[];
	/** Words that speak of law: the scene then cites a rule. */
	readonly law: ByLanguage<Words>;
	/** Words that make a figure: the scene then cites a fact. */
	readonly figures: ByLanguage<Words>;
}

type Words = readonly string[];

const words = list(text);
const inEach = byLanguage(() => words);
const hash = v.pipe(
	v.string('expected a SHA-256'),
	v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256: 64 digits 0-9 and a-f'),
);

/** scenarios/banned-words.yaml */
const bannedShape = keyed({ everywhere: words, ...inEach, hashed: list(hash) });

/** scenarios/claim-words.yaml */
const claimShape = keyed({ law: keyed(inEach), figures: keyed(inEach) });

type Banned = v.InferOutput<typeof bannedShape>;
type Claims = v.InferOutput<typeof claimShape>;

/** Reads both lists of words. One that is not there is empty: that it is missing is said elsewhere. */
export function parseWordLists(sources: readonly Source[]): Parsed<WordLists> {
	const banned = readList<Banned>(sources, /banned-words\.yaml$/, bannedShape);
	const claims = readList<Claims>(sources, /claim-words\.yaml$/, claimShape);
	if (!banned.ok || !claims.ok) {
		return {
			ok: false,
			problems: [banned, claims].flatMap((read) => (read.ok ? [] : read.problems)),
		};
	}
	const everywhere = banned.value?.everywhere ?? [];
	return {
		ok: true,
		value: {
			banned: byLanguage((language) => [...everywhere, ...(banned.value?.[language] ?? [])]),
			hashed: banned.value?.hashed ?? [],
			law: byLanguage((language) => claims.value?.law[language] ?? []),
			figures: byLanguage((language) => claims.value?.figures[language] ?? []),
		},
	};
}

function readList<List>(
	sources: readonly Source[],
	name: RegExp,
	shape: v.GenericSchema,
): Parsed<List | undefined> {
	const source = sources.find(({ file }) => name.test(file));
	if (!source) return { ok: true, value: undefined };
	const read = readTree(source);
	if (!read.ok) return read;
	const findings = misfits(shape, read.value.value);
	if (findings.length > 0) return { ok: false, problems: placed(read.value, findings) };
	return { ok: true, value: read.value.value as List };
}
