import type { Book } from '../door/book.ts';
import { placed } from '../door/tree.ts';
import type { Scenario } from '../parse-lesson.ts';
import type { Locale } from '../parse-texts.ts';
import type { Problem } from '../problem.ts';
import { proveStory } from './prove-story.ts';
import { proveWords } from './prove-words.ts';
import type { WordLists } from './word-lists.ts';

/** All that the proofs look at: what could be read of the content. */
export interface Evidence {
	readonly scenarios: readonly Scenario[];
	readonly locales: readonly Locale[];
	readonly book: Book;
	readonly words: WordLists;
}

/** Everything that a proof finds wrong. */
export function prove({ scenarios, locales, book, words }: Evidence): Problem[] {
	const stories = scenarios.flatMap((scenario) => {
		const own = locales.filter(
			({ name, level }) => name === scenario.lesson.id && level === 'standard',
		);
		return placed(scenario.tree, proveStory(scenario.lesson, own));
	});
	return [...stories, ...proveWords({ scenarios, locales, book, words })];
}
