import { languages } from '../../src/lesson/lesson.ts';
import { isLong, longest } from '../../src/lesson/proofs/sentences-of.ts';
import { levels } from './readings.ts';
import type { Reading } from './readings.ts';

const mostShown = 2;
const mostCharacters = 90;

/** The sentences that stand out by their length, by language and level: the longest few, or all of them. */
export function sentenceList(readings: readonly Reading[], isWhole: boolean): string {
	const lines = languages.flatMap((language) =>
		levels.flatMap((level) => {
			const found = readings
				.filter((reading) => reading.language === language && reading.level === level)
				.flatMap(({ file, sentences }) =>
					sentences
						.filter((sentence) => isLong(sentence, level))
						.map((sentence) => ({ file, ...sentence })),
				)
				.sort((one, other) => other.words.length - one.words.length);
			const shown = isWhole ? found : found.slice(0, mostShown);
			return [
				`${language} ${level}: ${found.length} ${found.length === 1 ? 'sentence' : 'sentences'} of more than ${longest[level]} words`,
				...shown.map(({ file, key, words, text }) => {
					const isShown = isWhole || text.length <= mostCharacters;
					const said = isShown ? text : `${text.slice(0, mostCharacters).trimEnd()}…`;
					return `  ${words.length} words  ${file} ${key}: ${said}`;
				}),
			];
		}),
	);
	const rest = isWhole ? [] : ['All of them: npm run check -- --sentences'];
	return [...lines, ...rest].join('\n');
}
