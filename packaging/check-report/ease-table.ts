import { byLanguage, languages } from '../../src/lesson/lesson.ts';
import { easeOf, lengthsOf } from '../../src/lesson/proofs/reading-ease.ts';
import { syllableCounter } from '../../src/lesson/proofs/syllables.ts';
import { inColumns } from './columns.ts';
import { levels } from './readings.ts';
import type { Reading } from './readings.ts';

/** How easy each lesson is to read, by language and level: a plain version that is no plainer shows at once. */
export function easeTable(readings: readonly Reading[]): string {
	const counters = byLanguage(syllableCounter);
	const columns = languages.flatMap((language) => levels.map((level) => ({ language, level })));
	const heads = columns.map(({ language, level }) =>
		level === 'plain' ? 'plain' : `${language} standard`,
	);
	const lessons = [...new Set(readings.map(({ lesson }) => lesson))];
	const rows = lessons.map((lesson) => [
		lesson,
		...columns.map(({ language, level }) => {
			const reading = readings.find(
				(one) => one.lesson === lesson && one.language === language && one.level === level,
			);
			const ease = easeOf(lengthsOf(reading?.sentences ?? [], counters[language]), language);
			return ease === undefined ? '-' : ease.toFixed(0);
		}),
	]);
	return inColumns([['reading ease', ...heads], ...rows]);
}
