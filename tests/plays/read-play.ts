import { bands } from '../../src/lesson/lesson.ts';
import type { Band, Question } from '../../src/lesson/lesson.ts';
import type { Response } from '../../src/player/response.ts';

/** A whole lesson, as an author reads it. */
export interface Play {
	readonly title: string;
	readonly band: Band;
	readonly acts: readonly { readonly scene: string; readonly act: string }[];
	/** What must be true at the end: `completed`, and the score where one is named. */
	readonly score?: number;
}

/** Reads the text of a play. Throws at the line that is none. */
export function readPlay(file: string, text: string): Play {
	const lines = text.split(/\r?\n/);
	const acts: { scene: string; act: string }[] = [];
	let band: Band = '15-18';
	let end: RegExpExecArray | undefined;
	lines.forEach((line, index) => {
		const act = /^(\w+)\s*>\s*(.+?)\s*$/.exec(line);
		const ending = /^= completed(?:, (\d+)%)?$/.exec(line);
		const named = bands.find((known) => line === `band ${known}`);
		if (act) acts.push({ scene: act[1]!, act: act[2]! });
		else if (ending) end = ending;
		else if (named) band = named;
		else if (line.trim() !== '' && !line.startsWith('#')) {
			throw new Error(`${file}:${index + 1}: neither an act, a band nor an end: "${line}"`);
		}
	});
	if (!end) throw new Error(`${file}: the play does not say what is true at the end`);
	return {
		title: lines[0]!.replace(/^#\s*/, ''),
		band,
		acts,
		...(end[1] !== undefined && { score: Number(end[1]) }),
	};
}

/** An answer as a play writes it: `b`, `a+c`, `true`, `8`, `photo=yes tag=ask`, `breathe>>tell`. */
export function responseTo(question: Question, act: string): Response {
	switch (question.asks) {
		case 'single':
			return { asks: 'single', option: act };
		case 'several':
			return { asks: 'several', options: act.split('+').map((option) => option.trim()) };
		case 'true-false':
			return { asks: 'true-false', says: act === 'true' };
		case 'estimate':
			return { asks: 'estimate', figure: Number(act) };
		case 'sort':
			return {
				asks: 'sort',
				groups: Object.fromEntries(act.split(/\s+/).map((pair) => pair.split('='))),
			};
		case 'order':
			return { asks: 'order', options: act.split('>>').map((option) => option.trim()) };
	}
}
