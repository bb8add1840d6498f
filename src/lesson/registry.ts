import type { Citation, Language } from './lesson.ts';

/** What may be said because someone checked it: facts, rules of law and lines of help, by id, with source and date. */
export interface Registry {
	readonly facts: Readonly<Record<string, Fact>>;
	readonly rules: Readonly<Record<string, Rule>>;
	/** In the order in which they are offered: 116 000 first. */
	readonly lines: readonly Line[];
}

/** A figure or finding, with whom it is about and where it comes from. Its sentence is in locales/<lang>/registry.json. */
export interface Fact extends Dated {
	readonly id: string;
	/** Figures that prose may show as `{F06_hundred}`. */
	readonly figures: Readonly<Record<string, number>>;
	/** Who published it, and when: four digits or a day. */
	readonly sources: readonly { readonly name: string; readonly on: string }[];
	/** Four digits, or a day: when it was measured. */
	readonly asOf: string;
}

/**
 * A rule of law. Its sentence for pupils is in locales/<lang>/registry.json. Articles, penalties and texts stay in
 * scenarios/law: they are for lawyers and reviewers, and never travel to pupils.
 */
export interface Rule extends Dated {
	readonly id: string;
	readonly country: 'BE' | 'EU';
	readonly inForceFrom: Day;
}

/** Someone who answers. */
export interface Line extends Dated {
	readonly id: string;
	readonly name: string;
	/** As it is read: `116 000`. Absent for a line that is only a web page. */
	readonly phone?: string;
	readonly web?: string;
	/** Interface languages in which the line is offered. */
	readonly languages: readonly Language[];
	/** `first` stands on every screen, `more` one tap further, `dark-thoughts` beside any mention of them. */
	readonly place: 'first' | 'more' | 'dark-thoughts' | 'danger';
}

/** Each entry says when somebody last looked, and when somebody must look again. */
export interface Dated {
	readonly reviewedOn: Day;
	readonly reviewBy: Day;
}

/** `2026-11-23`: days compare as strings. */
export type Day = string;

/** Past its review date an entry is shown as "being checked", and its question stops scoring. */
export function isBeingChecked(entry: Dated, today: Day): boolean {
	return today > entry.reviewBy;
}

/** What a citation stands on; nothing where the registry does not hold it. */
export function entryOf({ facts, rules }: Registry, { of, id }: Citation): Fact | Rule | undefined {
	return of === 'fact' ? facts[id] : rules[id];
}

/** Whether any of these is past its review date. */
export function areBeingChecked(
	cites: readonly Citation[],
	registry: Registry,
	today: Day,
): boolean {
	return cites.some((citation) => {
		const entry = entryOf(registry, citation);
		return entry !== undefined && isBeingChecked(entry, today);
	});
}
