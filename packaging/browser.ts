import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** A Chromium to drive, and the switches it needs. */
export interface Browser {
	readonly executablePath: string;
	readonly args: readonly string[];
}

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
	linux: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'],
	darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	],
};

/**
 * The browser of this machine, or the one that comes with the dev dependencies (Linux on x64).
 * In this order: $CHROMIUM_PATH, Playwright's own, the usual places, @sparticuz/chromium.
 *
 * @throws when there is none, with what to do about it
 */
export async function findBrowser(): Promise<Browser> {
	const found = [process.env['CHROMIUM_PATH'] ?? '', chromium.executablePath()]
		.concat(usual[process.platform] ?? [])
		.find((path) => path !== '' && existsSync(path));
	if (found !== undefined) return { executablePath: found, args: switches };

	const carried = await carriedBrowser();
	if (!carried) {
		throw new Error(
			'No Chromium was found. Install Chrome or Chromium, or set CHROMIUM_PATH to where one is.',
		);
	}
	return carried;
}

/** The very Chromium that comes with the dev dependencies, the same on every machine; none but on Linux on x64. */
export async function carriedBrowser(): Promise<Browser | undefined> {
	const carried = await import('@sparticuz/chromium').catch(() => undefined);
	if (!carried || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	return { executablePath: await carried.default.executablePath(), args: switches };
}

// No sandbox: in containers, root has none. Nothing but our own pages on this machine is opened.
const switches: readonly string[] = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
