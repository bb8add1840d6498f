import { readFileSync } from 'node:fs';

/** Adds up what the test runners reported: one line that any reader of a log understands. */
export async function main(): Promise<number> {
	const unit = JSON.parse(readFileSync('dist/reports/unit.json', 'utf8')) as {
		readonly numPassedTests: number;
		readonly numFailedTests: number;
		readonly numPendingTests: number;
	};
	const { stats } = JSON.parse(readFileSync('dist/reports/browser.json', 'utf8')) as {
		readonly stats: {
			readonly expected: number;
			readonly unexpected: number;
			readonly skipped: number;
		};
	};
	const failed = unit.numFailedTests + stats.unexpected;
	const skipped = unit.numPendingTests + stats.skipped;
	const passed = unit.numPassedTests + stats.expected;
	console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
	return failed === 0 ? 0 : 1;
}
