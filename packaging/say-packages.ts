/** A table for people: what was made, how large it is, and whether it can replace the one before. */
export function sayPackages(
	made: readonly { name: string; zip: Uint8Array }[],
	verdicts: readonly string[],
): string[] {
	const width = Math.max(...made.map(({ name }) => name.length)) + '.zip'.length;
	return made.map(
		({ name, zip }, place) =>
			`${`${name}.zip`.padEnd(width)}  ${kilobytes(zip.length).padStart(9)}  ${verdicts[place]}`,
	);
}

/** `61.3 kB`, of a thousand bytes each. */
export function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
