import type { OptionId, Question } from '../../lesson/lesson.ts';
import { isRight } from '../../player/response.ts';
import type { Response } from '../../player/response.ts';

/** The options that a question lists; true and false where it asks for one of them. */
export function optionsOf(question: Question): readonly OptionId[] {
	switch (question.asks) {
		case 'true-false':
			return ['true', 'false'];
		case 'estimate':
			return [];
		case 'single':
		case 'several':
		case 'sort':
		case 'order':
			return question.options;
	}
}

/** The options picked in a response, for the kinds in which options are picked. */
export function picked(response: Response): readonly OptionId[] {
	switch (response.asks) {
		case 'single':
			return [response.option];
		case 'several':
			return response.options;
		case 'true-false':
			return [String(response.says)];
		case 'estimate':
		case 'sort':
		case 'order':
			return [];
	}
}

/** Whether an option is among those that are right to pick. */
export function isRightToPick(question: Question, option: OptionId): boolean {
	switch (question.asks) {
		case 'single':
			return question.right === option;
		case 'several':
			return question.right.includes(option);
		case 'true-false':
			return String(question.right) === option;
		case 'estimate':
		case 'sort':
		case 'order':
			return false;
	}
}

/** How an answer is met. Whoever picked only right ones, and not all, is not told "not quite" above a "that's right". */
export function verdictOn(
	question: Question,
	response: Response,
): 'right' | 'partly' | 'almost' | 'close' | 'far' {
	const fits = isRight(question, response);
	if (question.asks === 'estimate') return fits ? 'close' : 'far';
	if (fits) return 'right';
	const own = picked(response);
	const isPart = own.length > 0 && own.every((option) => isRightToPick(question, option));
	return isPart ? 'partly' : 'almost';
}

/** Where the words of an option are; true and false have theirs in the interface unless the lesson says them better. */
export function optionText(text: string, option: OptionId): string {
	return `${text}.options.${option}.text`;
}
