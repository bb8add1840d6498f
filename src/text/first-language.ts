import type { Language } from '../lesson/lesson.ts';

/** The language to begin in: the first wish that the course speaks, else the one its package was made for. */
export function firstLanguage(
	spoken: readonly Language[],
	wishes: readonly (string | null | undefined)[],
	otherwise: Language,
): Language {
	for (const wish of wishes) {
		const primary = wish?.toLowerCase().split(/[-_]/)[0];
		const found = spoken.find((language) => language === primary);
		if (found) return found;
	}
	return spoken.includes(otherwise) ? otherwise : spoken[0]!;
}
