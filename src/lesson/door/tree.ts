import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Parsed, Problem, Source } from '../problem.ts';
import { notJson } from './not-json.ts';
import { placeAt, placeIn, wordOf } from './places.ts';
import type { Path, Positions } from './places.ts';

export type { Path } from './places.ts';

/** What a check finds, before it is known where in the file it stands. */
export interface Finding {
	readonly path: Path;
	readonly says: string;
	/** The finding is about the key itself, not about what it holds. */
	readonly at?: 'key';
}

/** A file that could be read: what it holds, and where each part of it stands. */
export interface Tree {
	readonly file: string;
	readonly value: unknown;
	place(finding: Finding): Problem;
}

const tooDeep = 'is nested too deeply to be read';
// No file of ours is deeper than ten; whoever walks one calls himself at each level.
const mostLevels = 100;
/** Every object of the language has something under these names: as keys they would be mistaken for that. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/** Reads YAML, or JSON when the file is called so. Never throws, whatever the text. */
export function readTree(source: Source): Parsed<Tree> {
	try {
		return source.file.endsWith('.json') ? readJson(source) : readYaml(source);
	} catch (error) {
		// The readers call themselves for each level, so a text of a thousand brackets exhausts them.
		if (!(error instanceof RangeError)) throw error;
		return refused(source.file, [{ line: 1, column: 1, says: tooDeep }]);
	}
}

/** Every finding with its place in the file. */
export function placed(tree: Tree, findings: readonly Finding[]): Problem[] {
	return findings.map((finding) => tree.place(finding));
}

function readYaml(source: Source): Parsed<Tree> {
	const lines = new LineCounter();
	// Keys that stand twice are found below: the reader would compare each with all the others.
	const settings = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
	const document = parseDocument(source.text, settings);
	// One slip of a bracket makes many errors after it: the first is the one to mend.
	const [broken] = document.errors;
	if (broken) {
		const isDeep = broken.code === 'RESOURCE_EXHAUSTION';
		const says = isDeep ? tooDeep : `is not YAML: ${broken.message}`;
		return refused(source.file, [{ ...placeAt(lines, broken.pos[0]), says }]);
	}
	const slips: Slip[] = [];
	const value = plain(document.contents, (node, says) => {
		slips.push({ ...placeAt(lines, node.range?.[0] ?? 0), says });
	});
	if (slips.length > 0) return refused(source.file, slips);
	return { ok: true, value: treeOf(source.file, value, () => ({ document, lines })) };
}

/**
 * JSON is read by the engine, which is fast, and a second time as YAML, which knows where things stand,
 * once there is something to say about it.
 */
function readJson(source: Source): Parsed<Tree> {
	let value: unknown;
	try {
		value = JSON.parse(source.text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return refused(source.file, [notJson(source.text, error.message)]);
	}
	if (keysWritten(source.text) !== keysKept(value, 0)) return readYaml(source);
	const positions = (): Positions => {
		const lines = new LineCounter();
		return { document: parseDocument(source.text, { lineCounter: lines }), lines };
	};
	return { ok: true, value: treeOf(source.file, value, positions) };
}

type Slip = Pick<Problem, 'line' | 'column' | 'says'>;

function refused(file: string, slips: readonly Slip[]): Parsed<never> {
	return { ok: false, problems: slips.map((slip) => ({ file, path: '', ...slip })) };
}

// JSON.parse keeps the last of two equal keys without a word: there were more keys than it kept.
function keysWritten(text: string): number {
	return [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)].filter(([, colon]) => colon === ':')
		.length;
}

function keysKept(value: unknown, level: number): number {
	if (typeof value !== 'object' || value === null) return 0;
	if (level > mostLevels) throw new RangeError(tooDeep);
	const held = Object.values(value);
	// One that may not stand here is not kept.
	const own = Array.isArray(value)
		? 0
		: held.length - reserved.filter((name) => Object.hasOwn(value, name)).length;
	return held.reduce((sum: number, part) => sum + keysKept(part, level + 1), own);
}

/** Plain values from what YAML read. Keys are words; anchors and aliases are refused, one reads a file from top to bottom. */
function plain(node: unknown, refuse: Refuse, level = 0): unknown {
	if (level > mostLevels) throw new RangeError(tooDeep);
	if (isAlias(node)) return refuse(node, `write the part again instead of "*${node.source}"`);
	if (isMap(node)) {
		refuseKeys(node, refuse);
		return Object.fromEntries(
			node.items.map(({ key, value }) => [wordOf(key), plain(value, refuse, level + 1)] as const),
		);
	}
	if (isSeq(node)) return node.items.map((part) => plain(part, refuse, level + 1));
	return isScalar(node) ? node.value : null;
}

type Refuse = (node: Node, says: string) => void;

function refuseKeys({ items }: YAMLMap, refuse: Refuse): void {
	const seen = new Set<string>();
	for (const { key } of items) {
		const word = wordOf(key);
		if (seen.has(word)) {
			refuse(key as Node, 'this key stands here a second time. Rename or remove one');
		}
		if (reserved.includes(word)) {
			refuse(key as Node, `"${word}" cannot be a key. Choose another word`);
		}
		seen.add(word);
	}
}

function treeOf(file: string, value: unknown, positions: () => Positions): Tree {
	let known: Positions | undefined;
	return {
		file,
		value,
		place: ({ path, says, at }) => ({
			file,
			...placeIn((known ??= positions()), path, at === 'key'),
			says,
		}),
	};
}
