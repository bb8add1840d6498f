import { parseArgs } from 'node:util';
import { languages } from '../../src/lesson/lesson.ts';
import type { LessonId } from '../../src/lesson/lesson.ts';
import { remedy } from '../../src/lesson/suggest.ts';
import { formats } from '../formats/format.ts';
import type { Wish } from './order.ts';

/** What was asked for on the command line, or one sentence on each thing that does not exist. */
export type ReadWish =
	| { readonly ok: true; readonly wish: Wish; readonly list: boolean }
	| { readonly ok: false; readonly problems: readonly string[] };

/** Reads `--lesson ID`, `--language fr`, `--format scorm12` (each any number of times), `--in-order` and `--list`. */
export function readWish(args: readonly string[], lessons: readonly LessonId[]): ReadWish {
	const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	const chosen = { lesson: [] as string[], language: [] as string[], format: [] as string[] };
	const known = { lesson: lessons, language: languages, format: formats };
	const problems: string[] = [];
	let list = false;
	let isInOrder = false;
	// The word behind an option that does not exist is its value, and no fault of its own.
	let unknownAt = -2;

	for (const token of tokens) {
		if (token.kind === 'option-terminator' || token.index === unknownAt + 1) continue;
		if (token.kind === 'positional') {
			problems.push(`"${token.value}" stands alone. Did you mean "--lesson ${token.value}"?`);
		} else if (token.name === 'list') {
			list = true;
		} else if (token.name === 'in-order') {
			isInOrder = true;
		} else if (!isOption(token.name)) {
			unknownAt = token.index;
			const names = Object.keys(options).map((name) => `--${name}`);
			problems.push(thereIsNo('option', token.rawName, names));
		} else if (token.value === undefined || token.value.startsWith('--')) {
			problems.push(`${token.rawName} needs a value: ${known[token.name].join(', ')}.`);
		} else if (!(known[token.name] as readonly string[]).includes(token.value)) {
			problems.push(thereIsNo(token.name, token.value, known[token.name]));
		} else {
			chosen[token.name].push(token.value);
		}
	}

	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, list, wish: { ...wishOf(chosen), ...(isInOrder && { isInOrder }) } };
}

const options = {
	lesson: { type: 'string' },
	language: { type: 'string' },
	format: { type: 'string' },
	list: { type: 'boolean' },
	'in-order': { type: 'boolean' },
} as const;

function isOption(name: string): name is 'lesson' | 'language' | 'format' {
	return name === 'lesson' || name === 'language' || name === 'format';
}

function wishOf(chosen: { lesson: string[]; language: string[]; format: string[] }): Wish {
	const within = <T extends string>(known: readonly T[], values: readonly string[]) =>
		known.filter((value) => values.includes(value));
	return {
		...(chosen.lesson.length > 0 && { lessons: [...new Set(chosen.lesson)] }),
		...(chosen.language.length > 0 && { languages: within(languages, chosen.language) }),
		...(chosen.format.length > 0 && { formats: within(formats, chosen.format) }),
	};
}

function thereIsNo(what: string, value: string, known: readonly string[]): string {
	return `There is no ${what} "${value}". ${remedy(value, known)}`;
}
