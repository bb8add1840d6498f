import { objection } from '../door/book.ts';
import type { Book } from '../door/book.ts';
import type { Finding } from '../door/tree.ts';
import type { Scenario } from '../parse-lesson.ts';
import { remedy } from '../suggest.ts';
import { citedFor, placeToCite } from './said.ts';
import type { Message } from './said.ts';
import type { WordFinder } from './word-finder.ts';

/** Every figure in a lesson's prose comes from a fact that the scene cites, or belongs to the story itself. */
export function figuresWithoutFact(
	scenario: Scenario,
	messages: readonly Message[],
	figureWords: WordFinder,
	book: Book,
): Finding[] {
	const ownNumbers = numbersOf(scenario);
	return messages.flatMap((message) => {
		const facts = citedFor(scenario, message, 'fact');
		const arguments_ = message.asks.flatMap((name) => argumentSlip(name, facts, message, book));
		const digits = /\d[\d.,:/]*/.exec(message.words.replace(ownNumbers, ' '))?.[0];
		const word = facts.length > 0 ? undefined : figureWords(message.words);
		return [
			...arguments_,
			...(digits === undefined
				? []
				: [
						{
							path: message.path,
							says: `${digits} comes from nowhere. Write a figure as {F06_hundred} and a phone number as {H1}; what belongs to the story goes to "numbers" in ${scenario.tree.file}`,
						},
					]),
			...(word === undefined
				? []
				: [
						{
							path: message.path,
							says: `"${word}" makes a figure, and no fact is cited. Add "cites: [fact:…]" ${placeToCite(scenario, message)}`,
						},
					]),
		];
	});
}

/** Why an argument cannot be filled in: it is neither a figure of a cited fact nor a line of help. */
function argumentSlip(
	name: string,
	cited: readonly string[],
	{ path }: Message,
	book: Book,
): Finding[] {
	const wrong = unknownArgument(name, book);
	if (wrong !== undefined) return [{ path, says: wrong }];
	const fact = name.split('_')[0]!;
	if (!name.includes('_') || cited.includes(fact)) return [];
	return [{ path, says: `shows {${name}}, and the scene does not cite fact:${fact}` }];
}

/** Why no figure and no line of help has this name; nothing when one has. */
export function unknownArgument(name: string, book: Book): string | undefined {
	const [id = '', ...rest] = name.split('_');
	if (rest.length === 0) {
		const wrong = objection(book, 'line', id);
		return wrong && `{${name}} shows nothing: ${wrong}`;
	}
	const wrong = objection(book, 'fact', id);
	if (wrong !== undefined) return `{${name}} shows nothing: ${wrong}`;
	const { figures } = book.registry.facts[id]!;
	if (Object.hasOwn(figures, rest.join('_'))) return undefined;
	const known = Object.keys(figures).map((figure) => `${id}_${figure}`);
	return `{${name}} shows nothing: ${id} has no such figure. ${remedy(name, known)}`;
}

/** A form that finds the numbers of the story, the longest first, and not inside a longer number. */
function numbersOf({ numbers }: Scenario): RegExp {
	const forms = [...numbers]
		.sort((a, b) => b.length - a.length)
		.map((number) => number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return forms.length === 0 ? /(?!)/ : new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`, 'g');
}
