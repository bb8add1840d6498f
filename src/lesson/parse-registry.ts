import type * as v from 'valibot';
import type { Book } from './door/book.ts';
import { factOf, lineOf, ruleOf, unfitness } from './door/build-registry.ts';
import type { Audience } from './door/build-registry.ts';
import { bookLinks } from './door/registry-links.ts';
import { factsShape, helpShape, lawShape } from './door/registry-shape.ts';
import type { WrittenFacts, WrittenHelp, WrittenLaw } from './door/registry-shape.ts';
import { misfits } from './door/shape.ts';
import { placed, readTree } from './door/tree.ts';
import type { Finding, Tree } from './door/tree.ts';
import type { Parsed, Problem, Source } from './problem.ts';

/** The registries of a project: facts, and rules of law and lines of help by country. */
export interface RegistrySources {
	readonly facts: readonly Source[];
	readonly law: readonly Source[];
	readonly help: readonly Source[];
}

/** Reads the registries: what is fit for pupils and why the rest is not, or everything that is wrong with them. */
export function parseRegistry(sources: RegistrySources): Parsed<Book> {
	const facts = sources.facts.map((source) => readAs<WrittenFacts>(factsShape, source));
	const law = sources.law.map((source) => readAs<WrittenLaw>(lawShape, source));
	const help = sources.help.map((source) => readAs<WrittenHelp>(helpShape, source));
	const readings = [...facts, ...law, ...help];
	const read = readings.flatMap(({ written, tree }) =>
		written && tree ? [{ written, tree }] : [],
	);
	const problems = [...readings.flatMap(({ problems }) => problems), ...bookLinks(read)];
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		value: bookOf(facts.map(writtenOf), law.map(writtenOf), help.map(writtenOf)),
	};
}

interface Reading<Written> {
	readonly written?: Written;
	readonly tree?: Tree;
	readonly problems: readonly Problem[];
}

function readAs<Written>(shape: v.GenericSchema, source: Source): Reading<Written> {
	const read = readTree(source);
	if (!read.ok) return { problems: read.problems };
	const tree = read.value;
	const findings: Finding[] = misfits(shape, tree.value);
	if (findings.length > 0) return { problems: placed(tree, findings) };
	return { written: tree.value as Written, tree, problems: [] };
}

function writtenOf<Written>({ written }: Reading<Written>): Written {
	if (!written) throw new Error('A registry with problems has no content');
	return written;
}

function bookOf(facts: WrittenFacts[], law: WrittenLaw[], help: WrittenHelp[]): Book {
	const allFacts = facts.flatMap((file) =>
		Object.entries(file.facts).map(([id, fact]) => ({ id, fact, sources: file.sources })),
	);
	const allRules = law.flatMap(({ country, rules }) =>
		Object.entries(rules).map(([id, rule]) => ({ id, rule, country })),
	);
	const allLines = help.flatMap(({ lines }) =>
		Object.entries(lines).map(([id, line]) => ({ id, line })),
	);
	const before = (audience: Audience): Book => {
		const entries = [
			...allFacts.map(({ id, fact }) => [id, unfitness(fact, audience)] as const),
			...allRules.map(({ id, rule }) => [id, unfitness(rule, audience)] as const),
			...allLines.map(({ id, line }) => [id, unfitness(line, audience)] as const),
		];
		const unfit = Object.fromEntries(entries.filter(([, why]) => why !== undefined));
		const isFit = ({ id }: { id: string }) => !(id in unfit);
		return {
			unfit: unfit as Record<string, string>,
			registry: {
				facts: Object.fromEntries(allFacts.filter(isFit).map((one) => [one.id, factOf(one)])),
				rules: Object.fromEntries(allRules.filter(isFit).map((one) => [one.id, ruleOf(one)])),
				lines: allLines.filter(isFit).map(lineOf),
			},
		};
	};
	return { ...before('pupils'), forStaff: before('staff') };
}
