import type { Finding } from '../door/tree.ts';
import type { Scenario } from '../parse-lesson.ts';
import { citedFor, placeToCite } from './said.ts';
import type { Message } from './said.ts';
import type { WordFinder } from './word-finder.ts';

/** Whoever speaks of the law says which rule it is: an expired one can then be found, and shown as being checked. */
export function lawWithoutRule(
	scenario: Scenario,
	messages: readonly Message[],
	lawWords: WordFinder,
): Finding[] {
	return messages.flatMap((message) => {
		const word = lawWords(message.words);
		if (word === undefined || citedFor(scenario, message, 'rule').length > 0) return [];
		const says = `"${word}" speaks of the law, and no rule is cited. Add "cites: [rule:…]" ${placeToCite(scenario, message)}`;
		return [{ path: message.path, says }];
	});
}
