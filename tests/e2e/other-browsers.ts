import { existsSync } from 'node:fs';
import { isFetched, oldChromiums, programOf } from '../browsers/kept-chromiums.ts';
import type { WebKitPrograms } from './bare/webkit.ts';

const firefoxes = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const webKitLibraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
	['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

/** A browser that a machine may have or lack, and what to do about it. */
export interface Other<Found> {
	readonly found: Found | undefined;
	readonly reason: string;
}

/** The Firefox of this machine: $FIREFOX_PATH, or in the usual places. */
export const firefoxHere: Other<string> = {
	found: firstOf([process.env['FIREFOX_PATH'], ...firefoxes]),
	reason:
		'No Firefox here: install one, or set FIREFOX_PATH; on Debian, npm run browsers installs it.',
};

/** The old Chromiums that were fetched. */
export const oldChromiumsHere: readonly (Other<string> & { readonly version: number })[] =
	oldChromiums.map((old) => ({
		version: old.version,
		found: isFetched(old) ? programOf(old) : undefined,
		reason: `No Chromium ${old.version} here: npm run browsers fetches it, on Linux.`,
	}));

/** WebKitGTK with its driver, on Linux. */
export const webKitHere: Other<WebKitPrograms> = {
	found: webKit(),
	reason:
		'No WebKitGTK here: install webkit2gtk-driver and xvfb; on Debian, npm run browsers does.',
};

/** Says why a browser's tests are passed over, where a list of tests would keep silent: once, not in every worker. */
export function isMissing({ found, reason }: Other<unknown>): boolean {
	const isWorker = process.env['TEST_WORKER_INDEX'] !== undefined;
	if (found === undefined && !isWorker) console.log(reason);
	return found === undefined;
}

function webKit(): WebKitPrograms | undefined {
	const driver = firstOf(['/usr/bin/WebKitWebDriver']);
	const browser = firstOf(webKitLibraries);
	const screen = process.env['DISPLAY'] ? '' : firstOf(['/usr/bin/Xvfb']);
	return driver && browser && screen !== undefined ? { driver, browser, screen } : undefined;
}

function firstOf(paths: readonly (string | undefined)[]): string | undefined {
	return paths.find((path) => path && existsSync(path));
}
