import { idsOf, objection } from '../door/book.ts';
import type { Book } from '../door/book.ts';
import type { Finding } from '../door/tree.ts';
import type { Lesson } from '../lesson.ts';
import { unknownArgument } from './figures.ts';
import type { Message } from './said.ts';

/** What is cited, and everybody who answers, has its sentence; what is not fit for pupils has none. */
export function registrySentences(
	value: Readonly<Record<string, unknown>>,
	messages: readonly Message[],
	lessons: readonly Lesson[],
	book: Book,
): Finding[] {
	const cited = lessons
		.flatMap(({ scenes }) => Object.values(scenes))
		.flatMap(({ cites }) => cites);
	const widest = book.forStaff ?? book;
	const hasStaff = lessons.some(({ audience }) => audience === 'staff');
	const lines = idsOf(hasStaff ? widest : book, 'line');
	const needed = new Set([...cited.map(({ id }) => id), ...lines]);
	return [
		...[...needed]
			.filter((id) => !Object.hasOwn(value, id))
			.map((id) => ({
				path: [id],
				says: 'has no sentence, and pupils will be shown it. Write one',
			})),
		...Object.keys(value).flatMap((id) => strangers(id, book)),
		...messages.flatMap(({ path, asks, words }) => [
			...asks.flatMap((name) => {
				const wrong = unknownArgument(name, widest);
				return wrong === undefined ? [] : [{ path, says: wrong }];
			}),
			...bareFigure(path, words),
		]),
	];
}

/** Arguments of the interface that look like a figure or a line of help, and are none. */
export function interfaceArguments(messages: readonly Message[], book: Book): Finding[] {
	return messages.flatMap(({ path, asks }) =>
		asks
			.filter((name) => /^(F\d+[a-z]?_|H\d+[a-z]?$)/.test(name))
			.flatMap((name) => {
				const wrong = unknownArgument(name, book);
				return wrong === undefined ? [] : [{ path, says: wrong }];
			}),
	);
}

function strangers(id: string, book: Book): Finding[] {
	const of = id.startsWith('F') ? 'fact' : id.startsWith('H') ? 'line' : 'rule';
	const says = objection(book, of, id);
	// What is for adults is said to staff.
	const isSaid = book.forStaff && objection(book.forStaff, of, id) === undefined;
	if (says === undefined || isSaid) return [];
	return [{ path: [id], says, at: 'key' }];
}

/** The sentence of a fact takes its figures from the registry, so that both change together. */
function bareFigure(path: Finding['path'], words: string): Finding[] {
	const digits = /\d[\d.,]*/.exec(words)?.[0];
	if (digits === undefined || !String(path[0]).startsWith('F')) return [];
	return [{ path, says: `${digits} stands here by hand. Write the figure as {${path[0]}_…}` }];
}
