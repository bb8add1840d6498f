/** A file as its author wrote it. Its name is the path from the root of the project, with slashes. */
export interface Source {
	readonly file: string;
	readonly text: string;
}

/** An author's slip: where it is, what is wrong, what there is instead, and the remedy. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** `scenes.pause.next`; empty when it is about the whole file. */
	readonly path: string;
	readonly says: string;
}

/** What was read, or everything that is wrong with it. */
export type Parsed<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** One line for a person: `denim-jacket.yaml:31:9 scenes.pause.next: no scene is called "halp".` */
export function problemLine({ file, line, column, path, says }: Problem): string {
	const whole = `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${says}`;
	const readable = whole.replace(unprintable, escaped);
	return readable.length > longest ? `${readable.slice(0, longest)}…` : readable;
}

// What a file holds is quoted in its problems: it may neither break the line nor steer the screen it is shown on.
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;
const longest = 800;

function escaped(sign: string): string {
	return `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`;
}

/** By file, then by place in it, as one reads. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.says, b.says),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
