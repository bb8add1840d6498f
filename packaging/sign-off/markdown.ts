/** A point to tick, and what belongs to it. */
export function point(says: string, below: readonly string[] = []): string {
	return [`- [ ] ${says}`, ...below.map((line) => `  - ${line}`)].join('\n');
}
