import type { GroupId, OptionId, Question } from '../lesson/lesson.ts';

/** What a learner answers to a question, in the shape in which it asks. */
export type Response =
	| { readonly asks: 'single'; readonly option: OptionId }
	| { readonly asks: 'several'; readonly options: readonly OptionId[] }
	| { readonly asks: 'true-false'; readonly says: boolean }
	| { readonly asks: 'estimate'; readonly figure: number }
	| { readonly asks: 'sort'; readonly groups: Readonly<Record<OptionId, GroupId>> }
	| { readonly asks: 'order'; readonly options: readonly OptionId[] };

/** Whether the response is a complete answer of the kind the question asks for. */
export function fits(question: Question, response: Response): boolean {
	switch (response.asks) {
		case 'single':
			return question.asks === 'single' && question.options.includes(response.option);
		case 'several':
			return (
				question.asks === 'several' &&
				response.options.length > 0 &&
				isSelection(question.options, response.options)
			);
		case 'true-false':
			return question.asks === 'true-false';
		case 'estimate':
			return (
				question.asks === 'estimate' &&
				response.figure >= question.from &&
				response.figure <= question.to
			);
		case 'sort':
			return (
				question.asks === 'sort' &&
				question.options.every((option) => question.groups.includes(response.groups[option]!))
			);
		case 'order':
			return (
				question.asks === 'order' &&
				response.options.length === question.options.length &&
				isSelection(question.options, response.options)
			);
	}
}

/** Whether a fitting response is right. An estimate is right when it is close. */
export function isRight(question: Question, response: Response): boolean {
	switch (question.asks) {
		case 'single':
			return response.asks === 'single' && response.option === question.right;
		case 'several':
			return (
				response.asks === 'several' &&
				question.options.every(
					(option) => response.options.includes(option) === question.right.includes(option),
				)
			);
		case 'true-false':
			return response.asks === 'true-false' && response.says === question.right;
		case 'estimate':
			return (
				response.asks === 'estimate' &&
				Math.abs(response.figure - question.right) <= question.within
			);
		case 'sort':
			return (
				response.asks === 'sort' &&
				question.options.every((option) => response.groups[option] === question.right[option])
			);
		case 'order':
			return (
				response.asks === 'order' &&
				question.right.every((option, place) => response.options[place] === option)
			);
	}
}

/** Options of the question, none twice. */
function isSelection(known: readonly OptionId[], chosen: readonly OptionId[]): boolean {
	return new Set(chosen).size === chosen.length && chosen.every((option) => known.includes(option));
}
