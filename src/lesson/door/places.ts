import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, LineCounter, Node } from 'yaml';

/** The way to a place in a file: keys of maps and places in lists. */
export type Path = readonly (string | number)[];

/** A file as read by the one reader that knows where things stand. */
export interface Positions {
	readonly document: Document.Parsed;
	readonly lines: LineCounter;
}

/** Line, column and written path of what stands at this path, or how far down it anything stands. */
export function placeIn({ document, lines }: Positions, path: Path, wantsKey: boolean) {
	return {
		...placeAt(lines, offsetOf(document.contents, path, wantsKey)),
		path: pathText(path),
	};
}

/** Line and column, counted from 1, of an offset in the text. */
export function placeAt(lines: LineCounter, offset: number) {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** A key as a word, whatever YAML made of it. */
export function wordOf(key: unknown): string {
	return String(isScalar(key) ? key.value : key);
}

/** Where the path ends in the text, or how far down it there is a text. */
function offsetOf(root: unknown, path: Path, wantsKey: boolean): number {
	let node = root;
	let offset = (root as Node | null)?.range?.[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		const pair = isMap(node) ? node.items.find(({ key }) => wordOf(key) === step) : undefined;
		const held: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
		const key = (pair?.key as Node | undefined)?.range?.[0];
		const start = (held as Node | null | undefined)?.range?.[0];
		if (key === undefined && start === undefined) return offset;
		const isLast = depth === path.length - 1;
		// What is missing below a key is shown at the key, not a line further where its content begins.
		offset = (isLast && !wantsKey ? (start ?? key) : (key ?? start))!;
		node = held;
	}
	return offset;
}

function pathText(path: Path): string {
	return path
		.map((step, depth) =>
			typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`,
		)
		.join('');
}
