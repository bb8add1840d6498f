/** Rows in columns as wide as they need to be: the first reads from the left, figures stand to the right. */
export function inColumns(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
				)
				.join('  '),
		)
		.join('\n');
}
