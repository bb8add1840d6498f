/**
 * The names by which an LMS knows a package. They never change once a package is released:
 * Moodle deletes all attempts of an activity when an update brings others (moodle.md §5).
 */
export interface Identifiers {
	readonly manifest: string;
	/** Short: some LMSs take fewer than ten characters. */
	readonly organization: string;
	readonly item: string;
	readonly resource: string;
}

/** The identifiers of a package that was never released, made from its name (`denim-jacket-fr-scorm12`). */
export function proposedIdentifiers(name: string): Identifiers {
	return {
		manifest: `uw-${name}`,
		organization: 'org-1',
		item: `item-${name}`,
		resource: `sco-${name}`,
	};
}
