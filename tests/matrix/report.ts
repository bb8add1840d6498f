import { mkdirSync, writeFileSync } from 'node:fs';

/** Writes figures down in `dist/reports`, and says them. */
export function writeReport(name: string, figures: Readonly<Record<string, number>>): void {
	mkdirSync('dist/reports', { recursive: true });
	writeFileSync(`dist/reports/${name}.json`, `${JSON.stringify(figures, undefined, '\t')}\n`);
	const said = Object.entries(figures).map(([figure, number]) => `${figure} ${number}`);
	console.log(`${name}: ${said.join(', ')}`);
}
