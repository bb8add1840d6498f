import type { Book } from '../door/book.ts';
import type { Scenario } from '../parse-lesson.ts';
import type { Locale } from '../parse-texts.ts';
import type { Problem } from '../problem.ts';
import type { WordLists } from './word-lists.ts';

/** All that the proofs look at: what could be read of the content. */
export interface Evidence {
	readonly scenarios: readonly Scenario[];
	readonly locales: readonly Locale[];
	readonly book: Book;
	readonly words: WordLists;
}

/** Everything that a proof finds wrong. */
export function prove(_evidence: Evidence): Problem[] {
	return [];
}
