import type {
	WrittenFact,
	WrittenFacts,
	WrittenHelp,
	WrittenLaw,
	WrittenLine,
	WrittenRule,
} from '../../src/lesson/door/registry-shape.ts';
import { readTree } from '../../src/lesson/door/tree.ts';
import { foldersOf } from '../../src/lesson/folders.ts';
import type { Source } from '../../src/lesson/problem.ts';

/** The registries as they are written: with the notes, articles and doubts that stay out of lessons. */
export interface Entries {
	readonly facts: Readonly<Record<string, WrittenFact>>;
	readonly rules: Readonly<Record<string, WrittenRule>>;
	readonly lines: Readonly<Record<string, WrittenLine>>;
}

/** The registries of content that was proved. */
export function entriesIn(sources: readonly Source[]): Entries {
	const { facts, law, help } = foldersOf(sources);
	return {
		facts: merged(facts.map((source) => (valueOf(source) as WrittenFacts).facts)),
		rules: merged(law.map((source) => (valueOf(source) as WrittenLaw).rules)),
		lines: merged(help.map((source) => (valueOf(source) as WrittenHelp).lines)),
	};
}

/** Whether somebody marked an entry, or a part of it, as plausible only. */
export function hasDoubt(entry: WrittenFact | WrittenRule | WrittenLine): boolean {
	const said = 'verification' in entry ? entry.verification : '';
	const numbering = 'articles' in entry ? entry.articles?.unconfirmed : undefined;
	const marked = /\bP\b/.test(`${said} ${entry.note ?? ''}`);
	return entry.confidence === 'P' || marked || numbering !== undefined;
}

function merged<Entry>(files: readonly Record<string, Entry>[]): Record<string, Entry> {
	return Object.assign({}, ...files) as Record<string, Entry>;
}

function valueOf(source: Source): unknown {
	const read = readTree(source);
	if (!read.ok) throw new Error(`${source.file} was read a moment ago`);
	return read.value.value;
}
