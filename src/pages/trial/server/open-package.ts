import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Format } from '../lms/ask.ts';
import { isElsewhere } from './launch-path.ts';
import { readManifest } from './read-manifest.ts';
import type { Manifest, ScoOfPackage } from './read-manifest.ts';

/** A SCORM package, opened in memory. */
export interface OpenedPackage {
	readonly file: string;
	/** Follows from the bytes, so that a changed package has another address. */
	readonly id: string;
	readonly title: string;
	readonly format: Format;
	readonly bytes: number;
	readonly scos: readonly ScoOfPackage[];
	readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A package, or one sentence on why it is none. */
export type Opened =
	| { readonly ok: true; readonly package: OpenedPackage }
	| { readonly ok: false; readonly says: string };

const mostBytes = 500_000_000;

/** Opens a zip as an LMS does, whoever made it. */
export function openPackage(file: string, bytes: Uint8Array): Opened {
	const files = filesOf(bytes);
	if (typeof files === 'string') return { ok: false, says: files };
	const manifest = manifestIn(files);
	if (typeof manifest === 'string') return { ok: false, says: manifest };
	const [first] = manifest.scos;
	if (!first) {
		return {
			ok: false,
			says: 'The manifest of this zip names no SCO: there is nothing to launch.',
		};
	}
	const missing = manifest.scos.find(({ href }) => !isElsewhere(href) && !files.has(fileOf(href)));
	if (missing) {
		const says = `The launch page "${fileOf(missing.href)}" of "${missing.title}" is not in the zip.`;
		return { ok: false, says };
	}
	const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	return { ok: true, package: { file, id, ...manifest, bytes: bytes.length, files } };
}

function filesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | string {
	let total = 0;
	try {
		const entries = unzipSync(bytes, {
			filter: ({ originalSize }) => {
				total += originalSize;
				return total <= mostBytes;
			},
		});
		if (total > mostBytes) return 'This zip is too large to be opened here.';
		const named = Object.entries(entries).map(
			([name, content]) => [name.replaceAll('\\', '/'), content] as const,
		);
		return new Map(named.filter(([name]) => staysInside(name)));
	} catch {
		// fflate throws for whatever is no zip; there is only this one thing to say.
		return 'This file cannot be opened as a zip.';
	}
}

/** Files live in memory only, and yet none may claim a place outside the package. */
function staysInside(name: string): boolean {
	return !name.endsWith('/') && !/^(\/|[a-z]:)|(^|\/)\.\.(\/|$)/i.test(name);
}

function manifestIn(files: ReadonlyMap<string, Uint8Array>): Manifest | string {
	const bytes = files.get('imsmanifest.xml');
	if (!bytes) {
		const elsewhere = [...files.keys()].find((name) => /(^|\/)imsmanifest\.xml$/i.test(name));
		return elsewhere
			? `The manifest must be "imsmanifest.xml" at the top of the zip; here it is "${elsewhere}".`
			: 'This zip is no SCORM package: it has no imsmanifest.xml.';
	}
	try {
		return readManifest(textOf(bytes));
	} catch (error) {
		// The reader throws SyntaxError, TextDecoder and URL throw RangeError and TypeError: all mean the same here.
		return `imsmanifest.xml cannot be read: ${(error as Error).message}`;
	}
}

/** The encoding is in the first bytes, or in the XML declaration, or UTF-8. */
function textOf(bytes: Uint8Array): string {
	const mark = [bytes[0], bytes[1]].map((byte) => byte?.toString(16)).join('');
	const declared = /encoding=["']([\w-]+)["']/.exec(new TextDecoder().decode(bytes.slice(0, 200)));
	const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[mark] ?? declared?.[1] ?? 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

/** The file behind a launch path. */
export function fileOf(href: string): string {
	const [path = ''] = href.split(/[?#]/);
	try {
		return decodeURIComponent(path);
	} catch {
		// A lone % stands for itself.
		return path;
	}
}
