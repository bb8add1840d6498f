import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** An old Chromium, and the release of the npm package `chrome-aws-lambda` that carries it. */
export interface OldChromium {
	readonly version: 80 | 88 | 92;
	readonly release: string;
}

/** The oldest that the player is built for, and two on the way to those of today. */
export const oldChromiums: readonly OldChromium[] = [
	{ version: 80, release: '2.1.1' },
	{ version: 88, release: '5.5.0' },
	{ version: 92, release: '10.1.0' },
];

/** Where fetched browsers stand: $BROWSERS_FOLDER, or beside the dev dependencies, with which they go. */
export const browsersFolder =
	process.env['BROWSERS_FOLDER'] ??
	fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));

/** The program of an old Chromium once it is there. */
export function programOf({ version }: OldChromium): string {
	return path.join(browsersFolder, `chromium-${version}`);
}

/** Whether it was fetched. */
export function isFetched(old: OldChromium): boolean {
	return existsSync(programOf(old));
}
