import { languages } from './lesson.ts';
import type { Language, Level } from './lesson.ts';
import type { RegistrySources } from './parse-registry.ts';
import type { Problem, Source } from './problem.ts';

/** The files of a project, each where it belongs. */
export interface Folders extends RegistrySources {
	readonly lessons: readonly Source[];
	/** Words that a checker looks for: banned ones, and those that make a claim. */
	readonly words: readonly Source[];
	readonly locales: readonly LocaleSource[];
	readonly problems: readonly Problem[];
}

export interface LocaleSource extends Source {
	readonly language: Language;
	readonly name: string;
	readonly level: Level;
}

const needed = ['scenarios/facts.yaml', 'scenarios/law/be.yaml', 'scenarios/help/be.yaml'];
const wordFiles = ['scenarios/banned-words.yaml', 'scenarios/claim-words.yaml'];

/** Sorts the files of a project by what their folder says they are. */
export function foldersOf(files: readonly Source[]): Folders {
	const inFolder = (form: RegExp) => files.filter(({ file }) => form.test(file));
	const inScenarios = inFolder(/^scenarios\/[^/]+\.yaml$/);
	const apart = new Set(['scenarios/facts.yaml', ...wordFiles]);
	const missing = [...needed, ...wordFiles].filter(
		(name) => !files.some(({ file }) => file === name),
	);
	return {
		facts: inFolder(/^scenarios\/facts\.yaml$/),
		law: inFolder(/^scenarios\/law\/[^/]+\.yaml$/),
		help: inFolder(/^scenarios\/help\/[^/]+\.yaml$/),
		words: inScenarios.filter(({ file }) => wordFiles.includes(file)),
		lessons: inScenarios.filter(({ file }) => !apart.has(file)),
		locales: files.flatMap((source) => {
			const [, folder, plain, name] =
				/^locales\/([^/]+)\/(plain\/)?([^/]+)\.json$/.exec(source.file) ?? [];
			const language = languages.find((known) => known === folder);
			const level: Level = plain ? 'plain' : 'standard';
			return language && name ? [{ ...source, language, name, level }] : [];
		}),
		problems: missing.map((file) => missingFile(file)),
	};
}

/** A file that has to be there. */
export function missingFile(file: string): Problem {
	return { file, line: 1, column: 1, path: '', says: 'is missing' };
}

/** The name of a file without folder and ending. */
export function nameOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
