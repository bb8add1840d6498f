import type { Registry } from '../registry.ts';
import { remedy } from '../suggest.ts';

/** The registries as lessons may use them: what is fit for pupils, and why the rest is not. */
export interface Book {
	readonly registry: Registry;
	/** By id: the reason, as it follows the id: "is for adults". */
	readonly unfit: Readonly<Record<string, string>>;
	/** The same as lessons for staff may use them: with what is for adults. */
	readonly forStaff?: Book;
}

/** Why an id may not be used, and what to do: it is unknown, or not fit for pupils. Nothing when it may be used. */
export function objection(
	book: Book,
	of: 'fact' | 'rule' | 'line',
	id: string,
): string | undefined {
	const known = idsOf(book, of);
	if (known.includes(id)) return undefined;
	const reason = Object.hasOwn(book.unfit, id) ? book.unfit[id] : undefined;
	if (reason !== undefined) return `"${id}" ${reason}. Leave it out`;
	return `no ${of} is called "${id}". ${remedy(id, known)}`;
}

/** Ids that a lesson may use. */
export function idsOf({ registry }: Book, of: 'fact' | 'rule' | 'line'): string[] {
	switch (of) {
		case 'fact':
			return Object.keys(registry.facts);
		case 'rule':
			return Object.keys(registry.rules);
		case 'line':
			return registry.lines.map(({ id }) => id);
	}
}
