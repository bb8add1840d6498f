import { beforeEach, describe, expect, test } from 'vitest';
import type { Course } from '../../src/lesson/course.ts';
import { openTexts, paragraphs, say, saidIfAny, speak } from '../../src/text/say.svelte.ts';

const dates = { reviewedOn: '2026-11-23', reviewBy: '2027-11-23' };
const course: Course = {
	id: 'small',
	lessons: [],
	plain: [],
	languages: ['fr', 'en'],
	registry: {
		facts: {
			F06: {
				id: 'F06',
				figures: { hundred: 8, share: 41.9, year: 2023 },
				sources: [],
				asOf: '2023',
				...dates,
			},
		},
		rules: {},
		lines: [
			{
				id: 'H1',
				name: 'Child Focus',
				phone: '116 000',
				languages: ['fr'],
				place: 'first',
				...dates,
			},
		],
	},
	texts: {
		fr: {
			hello: 'Bonjour {name} !',
			told: { '12-14': 'Pour les petits', '15-18': 'Pour les grands' },
			long: 'Un.\n\nDeux.',
			figures: '{F06_hundred} sur 100, {F06_share} %, en {F06_year}. Appelle le {H1}.',
			quote: 'Elle dit : « Oui ».',
		},
		en: { hello: 'Hello {name}!', figures: '{F06_share}', told: { '15-18': 'For the older' } },
	},
};

describe('what is said', () => {
	beforeEach(() => {
		openTexts(course);
		speak({ language: 'fr', band: '12-14' });
	});

	test('follows the language', () => {
		const before = say('hello', { name: 'Lina' });
		speak({ language: 'en', band: '12-14' });

		expect(before).toBe('Bonjour Lina\u00a0!');
		expect(say('hello', { name: 'Lina' })).toBe('Hello Lina!');
	});

	test('follows the age band, and makes do where there is only one', () => {
		const young = say('told');
		speak({ language: 'fr', band: '15-18' });
		const older = say('told');
		speak({ language: 'en', band: '12-14' });

		expect([young, older, say('told')]).toEqual([
			'Pour les petits',
			'Pour les grands',
			'For the older',
		]);
	});

	test('takes figures and telephone numbers from the registry, as the language writes them', () => {
		expect(say('figures')).toBe('8 sur 100, 41,9 %, en 2023. Appelle le 116\u00a0000.');
		speak({ language: 'en', band: '12-14' });
		expect(say('figures')).toBe('41.9');
	});

	test('comes in paragraphs, or not at all', () => {
		expect(paragraphs('long')).toEqual(['Un.', 'Deux.']);
		expect(paragraphs('absent')).toEqual([]);
		expect(saidIfAny('absent')).toBeUndefined();
	});

	test('never leaves a French mark alone on the next line', () => {
		expect(say('quote')).toBe('Elle dit\u00a0: «\u00a0Oui\u00a0».');
	});
});
