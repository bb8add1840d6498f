import type { Problem } from '../problem.ts';

// A string, an empty list, or what stands where a value should begin.
const values = /"(?:[^"\\]|\\.)*"|\[\s*\]|[[:,]\s*([^\s"{[\-\dtfn])?/gs;

/** Why a text is not JSON, and where. */
export function notJson(text: string, message: string): Pick<Problem, 'line' | 'column' | 'says'> {
	const before = text.slice(0, placeOf(text, message)).split('\n');
	const reason = message.replace(/ in JSON at position.*$|, (?:\.\.\.)?".*$/s, '');
	return {
		line: before.length,
		column: before.at(-1)!.length + 1,
		says: `is not JSON: ${reason}`,
	};
}

/** The engine says where, except of a sign in the place of a value, such as the end of a list after a comma. */
function placeOf(text: string, message: string): number {
	const said = /position (\d+)/.exec(message)?.[1];
	if (said !== undefined) return Number(said);
	for (const found of text.matchAll(values)) {
		if (found[1] !== undefined) return found.index + found[0].length - 1;
	}
	return text.length;
}
