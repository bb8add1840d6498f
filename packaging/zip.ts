import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Files by their path in the zip. */
export type Files = Readonly<Record<string, Uint8Array>>;

/**
 * A zip with the same bytes from the same files, on every machine, in every time zone, in Node and in a browser.
 * The manifest comes first: some LMSs look no further than the first entry.
 */
export function zipOf(files: Files): Uint8Array {
	const names = Object.keys(files).sort(
		(one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
	);
	return zipSync(Object.fromEntries(names.map((name) => [name, files[name]!])), {
		level: 9,
		// Local time on purpose: the format stores local time, so this is the same everywhere.
		mtime: new Date(1980, 0, 1),
		os: 0,
		attrs: 0,
	});
}

/** The files of a zip, in its order. */
export function unzip(bytes: Uint8Array): Files {
	return unzipSync(bytes);
}

/** Text as it is written in files: UTF-8. */
export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** The text of a file in UTF-8. */
export const textOf = (bytes: Uint8Array): string => strFromU8(bytes);

function rank(name: string): number {
	return name === 'imsmanifest.xml' ? 0 : name === 'index.html' ? 1 : 2;
}
