import { words } from '../../src/pages/trial/lms/words.ts';
import { scoreOf } from '../../src/player/report.ts';
import { lessonOf } from '../../src/player/progress.ts';
import type { Answer } from '../../src/player/attempt.ts';
import type { Seat } from './seat.ts';

/** What the school ought to have once the lesson is finished and closed, and has not: each as a sentence. */
export function missingAtEnd({ lms, sitting }: Seat): string[] {
	const { statuses, score, location, exit } = words[lms.format].elements;
	const kept = lms.kept().values;
	const { attempt, course } = sitting;
	// What the quiet reading asks is no answer of the story, and is told nobody.
	const told = attempt.answers.filter(
		({ lesson, question }) => lessonOf(course, lesson).scenes[question]?.kind === 'question',
	);
	const exits = { scorm12: '', scorm2004: 'suspend' };
	const wanted: Record<string, string> = { [location]: 'completed' };
	if (lms.launch.credit === 'credit') {
		wanted[statuses[0]!] = 'completed';
		if (attempt.bestScore !== undefined) wanted[score] = String(attempt.bestScore);
		wanted[exit] = exits[lms.format];
	}
	const missing = Object.entries(wanted)
		.filter(([element, value]) => kept[element] !== value)
		.map(([element, value]) => `${element} is "${kept[element] ?? ''}", not "${value}"`);
	return [
		...missing,
		...objectivesMissing(kept, lms, attempt.finished),
		...answersMissing(kept, lms, told),
		...(attempt.bestScore === scoreOf(attempt) ? [] : ['the score is not that of the answers']),
	];
}

/** Every finished lesson is an objective of its own. */
function objectivesMissing(
	kept: Readonly<Record<string, string>>,
	lms: Seat['lms'],
	finished: readonly string[],
): string[] {
	if (lms.launch.credit !== 'credit' || lms.profile.lacks('cmi.objectives._count')) return [];
	const heard = Object.entries(kept)
		.filter(([element]) => /objectives\.\d+\.id$/.test(element))
		.map(([, id]) => id)
		.sort();
	const wanted = finished.map((id) => id.replaceAll('-', '_')).sort();
	return heard.join() === wanted.join()
		? []
		: [`objectives: ${heard.join()}, not ${wanted.join()}`];
}

/** Every first try is there once, under its id, with its response and its result. */
function answersMissing(
	kept: Readonly<Record<string, string>>,
	lms: Seat['lms'],
	answers: readonly Answer[],
): string[] {
	const isWanted = lms.launch.credit === 'credit' && !lms.profile.lacks('cmi.interactions._count');
	if (!isWanted) return [];
	const entries = Object.entries(kept);
	const ids = entries.filter(([element]) => /interactions\.\d+\.id$/.test(element));
	const heard = ids.map(([, id]) => id).sort();
	const wanted = answers
		.map(({ lesson, question }) => `${lesson.replaceAll('-', '_')}_${question}`)
		.sort();
	const whole = entries.filter(([element]) => /interactions\.\d+\.(type|result)$/.test(element));
	const responses = entries.filter(([element]) => /interactions\.\d+\.\w+_response$/.test(element));
	return [
		...(heard.join() === wanted.join() ? [] : [`answers: ${heard.join()}, not ${wanted.join()}`]),
		...(whole.length === 2 * ids.length ? [] : ['an answer without its type or its result']),
		...(responses.length === ids.length ? [] : ['an answer without its response']),
	];
}
