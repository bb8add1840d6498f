import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reports = 'dist/reports';

/**
 * Writes down what one test has counted, and the sum of all that tests have counted under this name. They run side by
 * side: whichever ends last has seen all the others.
 */
export function writePart(
	report: string,
	part: string,
	figures: Readonly<Record<string, number>>,
): void {
	const folder = join(reports, report);
	mkdirSync(folder, { recursive: true });
	write(join(folder, `${part}.json`), figures);
	const sum: Record<string, number> = {};
	for (const file of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
		const counted = JSON.parse(readFileSync(join(folder, file), 'utf8')) as typeof figures;
		for (const [figure, number] of Object.entries(counted)) {
			sum[figure] = (sum[figure] ?? 0) + number;
		}
	}
	write(join(reports, `${report}.json`), sum);
}

/** In one step, so that nobody ever reads half of it. */
function write(file: string, figures: object): void {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, `${JSON.stringify(figures, undefined, '\t')}\n`);
	renameSync(draft, file);
}
