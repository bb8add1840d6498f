import type { Question } from '../../lesson/lesson.ts';
import type { Response } from '../../player/response.ts';

/** What stands in a question before the learner has touched it. */
export function untouched(question: Question): Response {
	switch (question.asks) {
		case 'single':
			return { asks: 'single', option: '' };
		case 'several':
			return { asks: 'several', options: [] };
		case 'true-false':
			// Nothing is picked yet: a list of no options fits no such question.
			return { asks: 'several', options: [] };
		case 'estimate':
			return { asks: 'estimate', figure: middle(question.from, question.to, question.step) };
		case 'sort':
			return { asks: 'sort', groups: {} };
		case 'order':
			return { asks: 'order', options: question.options };
	}
}

function middle(from: number, to: number, step: number): number {
	return from + step * Math.round((to - from) / 2 / step);
}
