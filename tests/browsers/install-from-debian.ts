import { existsSync } from 'node:fs';
import { run } from './run.ts';

const programs = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libnss3'];
const thrifty = ['-y', '--no-install-recommends', '-o', 'Acquire::Retries=0'];

/**
 * Firefox, WebKitGTK and a screen for it, and a library that old Chromiums want, where apt may be used. What is on its
 * way too long is left; what has arrived is installed in any case, for apt is not to be stopped in the middle of that.
 *
 * @throws with the reason why they cannot be had
 */
export async function installFromDebian(): Promise<void> {
	if (!existsSync('/usr/bin/apt-get')) throw new Error('there is no apt here');
	if (process.getuid?.() !== 0) throw new Error('only root may install them with apt');
	await run('apt-get', ['update', '-q', '-o', 'Acquire::Retries=0'], 20_000);
	await run('apt-get', ['install', '--download-only', ...thrifty, ...programs], 40_000);
	await run('apt-get', ['install', '--no-download', ...thrifty, ...programs], 120_000);
}
