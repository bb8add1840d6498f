import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { array, boolean, nullable, number, optional, record, strictObject, string } from 'valibot';
import type { Parsed, Problem } from '../../src/lesson/problem.ts';
import { readJson } from '../read-json.ts';
import type { Golden } from './golden.ts';

const folder = 'tests/golden';

/** Where the saves of a course in a release stand in the project. */
export function goldenFile({ release, course }: Pick<Golden, 'release' | 'course'>): string {
	return `${folder}/${release}/${course}.json`;
}

/** All that was saved, release by release. A damaged file stops the build: it is the memory of what schools hold. */
export function openGoldens(root: string): Parsed<readonly Golden[]> {
	const goldens: Golden[] = [];
	const problems: Problem[] = [];
	for (const file of goldenFiles(root)) {
		const read = readJson({ file, text: readFileSync(path.join(root, file), 'utf8') }, goldenShape);
		if (read.ok) goldens.push(read.value.value);
		else problems.push(...read.problems);
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: goldens };
}

/** Writes a golden file, whole or not at all. */
export function saveGolden(root: string, golden: Golden): void {
	const file = path.join(root, goldenFile(golden));
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, goldenText(golden));
	renameSync(`${file}.new`, file);
}

/** One save a line. */
export function goldenText({ saves, ...about }: Golden): string {
	const head = JSON.stringify(about).slice(0, -1);
	const lines = saves.map((save) => `\t${JSON.stringify(save)}`);
	return `${head},"saves":[\n${lines.join(',\n')}\n]}\n`;
}

function goldenFiles(root: string): string[] {
	const all = path.join(root, folder);
	if (!existsSync(all)) return [];
	return readdirSync(all, { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.json'))
		.sort();
}

const goldenShape = strictObject({
	release: string(),
	course: string(),
	lessons: array(string()),
	saves: array(
		strictObject({
			suspendData: string(),
			place: optional(
				strictObject({
					lesson: string(),
					standIn: optional(string()),
					scene: string(),
					flags: array(string()),
				}),
			),
			finished: array(string()),
			completed: boolean(),
			score: optional(number()),
			answers: record(string(), nullable(boolean())),
		}),
	),
});
