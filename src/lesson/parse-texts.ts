import type { Texts } from './course.ts';
import { isMap } from './door/text-links.ts';
import { placed, readTree } from './door/tree.ts';
import type { Finding, Path, Tree } from './door/tree.ts';
import type { Language, Level } from './lesson.ts';
import type { Parsed, Source } from './problem.ts';

/** One locale file: the words of one lesson, of the interface or of the registries, in one language. */
export interface Locale {
	readonly language: Language;
	/** `interface`, `registry` or the id of a lesson. */
	readonly name: string;
	readonly level: Level;
	readonly tree: Tree;
}

/** A message as it stands in a locale file: a paragraph of a list is a message of its own. */
export interface Said {
	readonly path: Path;
	readonly message: string;
}

/** Reads a locale file and looks at its form, as `check` sees it. */
export function parseLocale(
	source: Source,
	of: Omit<Locale, 'tree'>,
	check: (value: unknown) => readonly Finding[],
): Parsed<Locale> {
	const read = readTree(source);
	if (!read.ok) return read;
	const findings = check(read.value.value);
	if (findings.length > 0) return { ok: false, problems: placed(read.value, findings) };
	return { ok: true, value: { ...of, tree: read.value } };
}

/** All messages of a locale file, in its order. */
export function saidIn(value: unknown, path: Path = []): Said[] {
	if (typeof value === 'string') return [{ path, message: value }];
	if (Array.isArray(value)) {
		return value.flatMap((part: unknown, place) => saidIn(part, [...path, place]));
	}
	if (!isMap(value)) return [];
	return Object.entries(value).flatMap(([key, held]) => saidIn(held, [...path, key]));
}

/** The texts as the player reads them: paragraphs are parted by a blank line. */
export function textsOf(value: unknown): string | Texts {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.join('\n\n');
	if (!isMap(value)) return '';
	return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, textsOf(held)]));
}
