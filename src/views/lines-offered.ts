import type { Language } from '../lesson/lesson.ts';
import type { Line, Registry } from '../lesson/registry.ts';

/**
 * The lines of help to offer in one place, for a language. What must never be missing (116 000, dark thoughts, danger)
 * is offered in whatever language it answers; the list of others only where it answers in the learner's own.
 */
export function linesOffered(
	{ lines }: Registry,
	place: Line['place'],
	language: Language,
): readonly Line[] {
	const there = lines.filter((line) => line.place === place);
	const own = there.filter((line) => line.languages.includes(language));
	return own.length > 0 || place === 'more' ? own : there;
}

/** What a telephone is asked to dial. */
export function dialled(phone: string): string {
	return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

/** Where a web line leads. */
export function address(web: string): string {
	return web.startsWith('https:') ? web : `https://${web}`;
}
