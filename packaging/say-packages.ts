/** A table for people: what was made, and how large it is. */
export function sayPackages(made: readonly { name: string; zip: Uint8Array }[]): string[] {
	const width = Math.max(...made.map(({ name }) => name.length)) + '.zip'.length;
	return made.map(
		({ name, zip }) => `${`${name}.zip`.padEnd(width)}  ${kilobytes(zip.length).padStart(9)}`,
	);
}

/** `61.3 kB`, of a thousand bytes each. */
export function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
