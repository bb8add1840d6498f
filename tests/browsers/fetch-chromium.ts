import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { openOldChromium } from '../e2e/bare/old-chromium.ts';
import { browsersFolder, programOf } from './kept-chromiums.ts';
import type { OldChromium } from './kept-chromiums.ts';
import { run } from './run.ts';

const patience = 45_000;

/**
 * Fetches an old Chromium with npm, and opens it once: one that this machine cannot open is not kept.
 *
 * @throws with the reason why it cannot be had
 */
export async function fetchChromium(old: OldChromium): Promise<void> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('it is there for Linux on x64 alone');
	}
	mkdirSync(browsersFolder, { recursive: true });
	const folder = mkdtempSync(path.join(browsersFolder, 'unpacking-'));
	try {
		const name = `chrome-aws-lambda@${old.release}`;
		await run('npm', ['pack', name, '--silent', '--pack-destination', folder], patience);
		const archive = path.join(folder, `chrome-aws-lambda-${old.release}.tgz`);
		await run('tar', ['xzf', archive, '-C', folder, 'package/bin/chromium.br'], patience);
		const program = path.join(folder, 'chromium');
		const packed = readFileSync(path.join(folder, 'package/bin/chromium.br'));
		writeFileSync(program, await promisify(brotliDecompress)(packed), { mode: 0o755 });
		await (await openOldChromium(program)).close();
		renameSync(program, programOf(old));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
