import { spawn } from 'node:child_process';
import { build } from 'vite';
import { lookConfig } from '../src/pages/look/vite.config.ts';
import { trialConfig } from '../src/pages/trial/vite.config.ts';
import { main as check } from './check.ts';
import { main as makePackages } from './package.ts';
import { serveOnFreePort, untilStopped } from './serve.ts';

/** `npm start`: proves, builds and packages everything, and opens the trial LMS. */
export async function main(): Promise<number> {
	const code = (await check([])) || (await makePackages([]));
	if (code !== 0) return code;
	await build(trialConfig);
	await build(lookConfig);
	const serving = await serveOnFreePort();
	console.log(
		`\n  The trial LMS is open: ${serving.url}/\n  The look:             ${serving.url}/look\n  Ctrl-C ends it.\n`,
	);
	if (process.stdout.isTTY && !process.env.CI) openBrowser(serving.url);
	return untilStopped(serving);
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
	darwin: ['open'],
	win32: ['cmd', '/c', 'start', ''],
};

/** A kindness only: where there is no browser to open, the address is on the screen. */
function openBrowser(url: string): void {
	const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
	spawn(command, [...args, url], { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}
