import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../packaging/read-content.ts';
import type { Source } from '../../src/lesson/problem.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A whole project with one small lesson that has everything, and nothing wrong. */
export function smallProject(): Source[] {
	// A clone on Windows may end its lines otherwise; where a slip stands is the same.
	return readContent(join(here, 'small')).map(({ file, text }) => ({
		file,
		text: text.replaceAll('\r\n', '\n'),
	}));
}

/** The project with one change: in that file, this text instead of that one. */
export function changed(project: readonly Source[], change: Change): Source[] {
	const source = project.find(({ file }) => file === change.file);
	if (!source?.text.includes(change.old)) {
		throw new Error(`${change.file} does not hold:\n${change.old}`);
	}
	const text = source.text.replace(change.old, () => change.new);
	return project.map((other) => (other === source ? { ...source, text } : other));
}

/** A slip that an author could make, and what the check has to say about it. */
export interface Slip {
	readonly rule: string;
	readonly changes: readonly Change[];
	readonly says: readonly string[];
}

export interface Change {
	readonly file: string;
	readonly old: string;
	readonly new: string;
}

/** Every file of broken/: `in <file>`, lines to take away (`- `), lines to put there (`+ `), and what is said (`says `). */
export function slips(): Slip[] {
	const folder = join(here, 'broken');
	return readdirSync(folder)
		.sort()
		.map((name) => slipFrom(name.replace(/\.txt$/, ''), readFileSync(join(folder, name), 'utf8')));
}

function slipFrom(rule: string, text: string): Slip {
	const lines = text.split(/\r?\n/);
	const after = (mark: string, among: readonly string[]) =>
		among.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
	const changes = text.split(/^in /m).slice(1);
	return {
		rule,
		says: after('says ', lines),
		changes: changes.map((change) => {
			const [file = '', ...rest] = change.split(/\r?\n/);
			return { file, old: after('- ', rest).join('\n'), new: after('+ ', rest).join('\n') };
		}),
	};
}
