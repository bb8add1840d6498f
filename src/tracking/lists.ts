import type { Value } from './data-model.ts';

/** A list in the LMS's data model, whose entries have an index without gaps. */
export interface List {
	/** These values at the place of the entry with this id. Nothing where the LMS has no such list. */
	place(id: string, values: readonly Value[]): readonly Value[];
}

/** @param ids the ids of the entries that are there; undefined when the LMS has no such list */
export function list(name: string, ids: readonly string[] | undefined): List {
	const places = ids && [...ids];
	return {
		place(id, values) {
			if (!places) return [];
			if (!places.includes(id)) places.push(id);
			return values.map(([key, value]) => [`${name}.${places.indexOf(id)}.${key}`, value]);
		},
	};
}

// More entries than anybody made, or no number at all: an LMS that answers so has no list that we could add to.
const isCount = /^\d{1,3}$/;

/** As many places as the LMS counts, which may be none; undefined where it does not count. */
export function placesIn(count: string): string[] | undefined {
	return isCount.test(count) ? Array<string>(Number(count)).fill('') : undefined;
}
