import { expect, test } from 'vitest';
import { finderOf } from '../../../src/lesson/proofs/word-finder.ts';

test('finds a whole word, in any case and with any apostrophe', () => {
	const find = finderOf(['loi', "n'aurait pas dû"]);

	expect(find('La LOI le dit.')).toBe('loi');
	expect(find('Un emploi, des lois')).toBeUndefined();
	expect(find('Elle n’aurait\u00a0pas dû')).toBe("n'aurait pas dû");
});

test('finds any ending where the list says so', () => {
	const find = finderOf(['strafbar*']);

	expect(find('Das ist strafbare Hilfe')).toBe('strafbare');
	expect(find('unstrafbar')).toBeUndefined();
});

test('finds a sign right behind a figure', () => {
	expect(finderOf(['%'])('41% des jeunes')).toBe('%');
});

test('finds nothing when there is nothing to look for', () => {
	expect(finderOf([])('law')).toBeUndefined();
});
