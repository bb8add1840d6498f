import { bands } from '../lesson.ts';
import type { Band } from '../lesson.ts';
import { remedy } from '../suggest.ts';
import type { Finding, Path } from './tree.ts';
import type { Wanted } from './wanted-texts.ts';

/** Where the texts of a language differ from what the lesson wants to have said. */
export function textLinks(
	value: unknown,
	wanted: Wanted,
	inBands: readonly Band[],
	path: Path = [],
): Finding[] {
	if (wanted === 'prose') return proseLinks(value, inBands, path);
	if (wanted === 'line') {
		const isList = Array.isArray(value);
		const says = 'is one line here. Write a single text instead of a list';
		return isList ? [{ path, says }] : proseLinks(value, inBands, path);
	}
	if (!isMap(value)) return [{ path, says: 'expected keys and their texts' }];
	const known = { ...wanted.may, ...wanted.needs };
	const strangers = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
	const missing = Object.keys(wanted.needs).filter((key) => !Object.hasOwn(value, key));
	return [
		...strangers.map((key) => ({
			path: [...path, key],
			says: `the lesson has no place for "${key}" here. ${remedy(key, Object.keys(known))}`,
			at: 'key' as const,
		})),
		...missing.map((key) => ({ path: [...path, key], says: 'is missing' })),
		...Object.entries(value).flatMap(([key, held]) =>
			Object.hasOwn(known, key) ? textLinks(held, known[key]!, inBands, [...path, key]) : [],
		),
	];
}

/** Texts of the interface and the registries: any keys, as deep as they like. */
export function freeTextLinks(value: unknown, path: Path = []): Finding[] {
	if (!isMap(value) || isByBand(value)) return proseLinks(value, bands, path);
	return Object.entries(value).flatMap(([key, held]) => freeTextLinks(held, [...path, key]));
}

/** Whether the text differs by age band. */
function isByBand(value: unknown): value is Readonly<Partial<Record<Band, unknown>>> {
	return isMap(value) && Object.keys(value).some((key) => bands.some((band) => band === key));
}

/** Whether it has keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function proseLinks(value: unknown, inBands: readonly Band[], path: Path): Finding[] {
	if (isByBand(value)) {
		const keys = Object.keys(value);
		const missing = inBands.filter((band) => !keys.includes(band));
		const strangers = keys.filter((key) => !inBands.some((band) => band === key));
		return [
			...missing.map((band) => ({
				path: [...path, band],
				says: `has a text for another age band, and none for ${band}`,
			})),
			...strangers.map((key) => ({
				path: [...path, key],
				says: `is no age band of this lesson. There is ${inBands.join(', ')}`,
				at: 'key' as const,
			})),
			...Object.entries(value).flatMap(([band, text]) => plainLinks(text, [...path, band])),
		];
	}
	return plainLinks(value, path);
}

function plainLinks(value: unknown, path: Path): Finding[] {
	if (typeof value === 'string') {
		return value.trim() === '' ? [{ path, says: 'is empty' }] : [];
	}
	if (Array.isArray(value) && value.length > 0) {
		return value.flatMap((paragraph: unknown, place) =>
			typeof paragraph === 'string' && paragraph.trim() !== ''
				? []
				: [{ path: [...path, place], says: 'expected a paragraph of text' }],
		);
	}
	return [
		{ path, says: 'expected a text, a list of paragraphs, or one of these for each age band' },
	];
}
