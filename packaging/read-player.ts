import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import type { PackedCourse } from '../src/lesson/course.ts';
import type { Language } from '../src/lesson/lesson.ts';
import type { Inline } from './launch/launch-page.ts';
import type { Player } from './pack.ts';
import type { Files } from './zip.ts';

/** The player as it was built: its files and those of the connection check, and the start card it draws. */
export async function readPlayer(dist: string): Promise<Player> {
	const files = { ...filesIn(path.join(dist, 'player')), ...filesIn(path.join(dist, 'check')) };
	const { module } = await runnerImport<Prerender>(path.join(dist, 'prerender/prerender.js'), {
		configFile: false,
		logLevel: 'error',
	});
	return {
		files,
		style: inline(module.criticalStyle),
		earlyClicks: inline(module.earlyClicks),
		startCard: module.prerenderStart,
		pictures: module.picturesOf,
	};
}

interface Prerender {
	prerenderStart(course: PackedCourse, language: Language): string;
	picturesOf(course: PackedCourse): string;
	readonly criticalStyle: string;
	readonly earlyClicks: string;
}

/** All files of a folder by their path in it, with slashes. */
function filesIn(folder: string): Files {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
	return Object.fromEntries(
		files.map((file) => [
			path.relative(folder, file).replaceAll(path.sep, '/'),
			new Uint8Array(readFileSync(file)),
		]),
	);
}

/** The hash that lets this style or script, and no other, stand in the page. */
function inline(source: string): Inline {
	const text = source.trim();
	return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
