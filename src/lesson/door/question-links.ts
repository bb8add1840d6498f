import type { WrittenScene } from './lesson-shape.ts';
import { twice, unknown } from './names.ts';
import type { Finding, Path } from './tree.ts';

type WrittenQuestion = Extract<WrittenScene, { kind: 'question' }>;

/** What is right is among what can be answered. */
export function questionLinks(question: WrittenQuestion, path: Path): Finding[] {
	switch (question.asks) {
		case 'true-false':
			return [];
		case 'single':
			return [
				...twice([...path, 'options'], question.options),
				...unknown([...path, 'right'], question.right, question.options, 'option'),
			];
		case 'several':
			return [...twice([...path, 'options'], question.options), ...selection(question, path)];
		case 'order':
			return [
				...twice([...path, 'options'], question.options),
				...selection(question, path),
				...missingInOrder(question, path),
			];
		case 'sort':
			return [
				...twice([...path, 'groups'], question.groups),
				...Object.entries(question.right).flatMap(([option, group]) =>
					unknown([...path, 'right', option], group, question.groups, 'group'),
				),
			];
		case 'estimate':
			return scale(question, path);
	}
}

function selection(
	{ options, right }: Extract<WrittenQuestion, { asks: 'several' | 'order' }>,
	path: Path,
): Finding[] {
	return [
		...twice([...path, 'right'], right),
		...right.flatMap((option, place) =>
			unknown([...path, 'right', place], option, options, 'option'),
		),
	];
}

function missingInOrder(
	{ options, right }: Extract<WrittenQuestion, { asks: 'order' }>,
	path: Path,
): Finding[] {
	const missing = options.filter((option) => !right.includes(option));
	if (missing.length === 0) return [];
	const says = `"${missing.join('", "')}" has no place in the right order. Every option needs one`;
	return [{ path: [...path, 'right'], says }];
}

function scale(
	{ from, to, step, within }: Extract<WrittenQuestion, { asks: 'estimate' }>,
	path: Path,
): Finding[] {
	if (from >= to) return [{ path: [...path, 'to'], says: `has to be more than "from" (${from})` }];
	if (step <= 0 || step > to - from) {
		return [{ path: [...path, 'step'], says: `has to be between 0 and ${to - from}` }];
	}
	return within < 0 ? [{ path: [...path, 'within'], says: 'cannot be less than 0' }] : [];
}
