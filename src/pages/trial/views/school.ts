import type { Format } from '../lms/ask.ts';
import type { Values } from '../lms/attempt.ts';
import { hundredths } from '../lms/time.ts';
import { words } from '../lms/words.ts';

/** One line of what a school sees. */
export interface Line {
	readonly label: string;
	readonly says: string;
}

/** An answer as a teacher finds it in the report. */
export interface Answer {
	readonly id: string;
	readonly type: string;
	readonly response: string;
	readonly right: string;
	readonly result: string;
	readonly latency: string;
}

const statuses: Readonly<Record<string, string>> = {
	'not attempted': 'not begun',
	unknown: 'not told',
	incomplete: 'begun, not finished',
	browsed: 'looked through',
	completed: 'finished',
	passed: 'passed',
	failed: 'failed',
};

const labels: Readonly<Record<string, string>> = {
	'cmi.core.lesson_status': 'Status',
	'cmi.completion_status': 'Completion',
	'cmi.success_status': 'Success',
};

/** The values of a session, in words. */
export function inWords(format: Format, values: Values): Line[] {
	const { elements } = words[format];
	const score = values[elements.score];
	const progress = values['cmi.progress_measure'];
	return [
		...elements.statuses.map((status) => ({
			label: labels[status] ?? status,
			says: statuses[values[status] ?? 'unknown'] ?? `"${values[status]}"`,
		})),
		{ label: 'Score', says: score ? `${score} of ${maximum(format, values)}` : 'none' },
		...(progress ? [{ label: 'Progress', says: `${Math.round(100 * Number(progress))} %` }] : []),
		{ label: 'Place', says: values[elements.location] || 'none' },
		{ label: 'This session', says: spanInWords(format, values[elements.sessionTime] ?? '') },
		{ label: 'Sessions before', says: spanInWords(format, values[elements.totalTime] ?? '') },
		{ label: 'On leaving', says: values[elements.exit] || 'nothing said' },
	];
}

/** The interactions in their order. */
export function answersOf(format: Format, values: Values): Answer[] {
	const answers: Answer[] = [];
	const { response } = words[format].elements;
	for (let index = 0; values[`cmi.interactions.${index}.id`] !== undefined; index++) {
		const of = (name: string) => values[`cmi.interactions.${index}.${name}`] ?? '';
		answers.push({
			id: of('id'),
			type: of('type'),
			response: of(response),
			right: of('correct_responses.0.pattern'),
			result: of('result'),
			latency: of('latency'),
		});
	}
	return answers;
}

/** How much suspend data there is, and how much every LMS takes. */
export function suspendSize(format: Format, values: Values): { used: number; limit: number } {
	const limits = { scorm12: 4096, scorm2004: 4000 };
	return { used: (values[words[format].elements.suspend] ?? '').length, limit: limits[format] };
}

function maximum(format: Format, values: Values): string {
	return values[words[format].elements.score.replace('raw', 'max')] || '100';
}

function spanInWords(format: Format, span: string): string {
	if (!span) return 'no time told';
	const seconds = Math.round(hundredths(format, span) / 100);
	const parts = [
		[Math.floor(seconds / 3600), 'h'],
		[Math.floor(seconds / 60) % 60, 'min'],
		[seconds % 60, 's'],
	] as const;
	return (
		parts
			.filter(([amount]) => amount > 0)
			.map(([amount, unit]) => `${amount} ${unit}`)
			.join(' ') || '0 s'
	);
}
