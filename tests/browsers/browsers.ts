import { firefoxHere, webKitHere } from '../e2e/other-browsers.ts';
import { fetchChromium } from './fetch-chromium.ts';
import { installFromDebian } from './install-from-debian.ts';
import { isFetched, oldChromiums } from './kept-chromiums.ts';

/** `npm run browsers`: brings the browsers that tests use where they are, and says why one cannot be had. It never fails. */
export async function main(): Promise<number> {
	const isComplete = firefoxHere.found !== undefined && webKitHere.found !== undefined;
	await bring('Firefox and WebKitGTK', isComplete, installFromDebian);
	await Promise.all(
		oldChromiums.map((old) =>
			bring(`Chromium ${old.version}`, isFetched(old), () => fetchChromium(old)),
		),
	);
	return 0;
}

async function bring(name: string, isHere: boolean, fetch: () => Promise<void>): Promise<void> {
	const said = isHere
		? 'here already'
		: await fetch().then(
				() => 'fetched',
				(error: Error) => `cannot be had: ${error.message}`,
			);
	console.log(`${name}: ${said}`);
}
