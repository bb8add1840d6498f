import { codeOf } from '../code.ts';
import { remedy } from '../suggest.ts';
import type { Finding, Path } from './tree.ts';

/** What a lesson calls its parts: what a scene can point to. */
export interface Names {
	readonly scenes: readonly string[];
	readonly flags: readonly string[];
	readonly people: readonly string[];
}

/** A name that nobody knows. */
export function unknown(
	path: Path,
	word: string,
	known: readonly string[],
	sort: string,
): Finding[] {
	if (known.includes(word)) return [];
	return [{ path, says: `no ${sort} is called "${word}". ${remedy(word, known)}` }];
}

/** Names that stand in a list a second time. */
export function twice(path: Path, words: readonly string[]): Finding[] {
	return words.flatMap((word, place) =>
		words.indexOf(word) < place
			? [{ path: [...path, place], says: `"${word}" is here twice. Take one away` }]
			: [],
	);
}

/** Ids that an LMS could not tell apart, because what is kept of them is the same: the place of the later one in the list. */
export function sameCode(ids: readonly string[], sort: string) {
	const first = new Map<string, string>();
	return ids.flatMap((id, place) => {
		const other = first.get(codeOf(id));
		if (other === undefined) first.set(codeOf(id), id);
		if (other === undefined || other === id) return [];
		const says = `the ${sort} "${other}" and "${id}" would be saved under the same code "${codeOf(id)}". Rename one`;
		return [{ place, says }];
	});
}
