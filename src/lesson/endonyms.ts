import type { Language } from './lesson.ts';

/** How each language calls itself. */
export const endonyms: Readonly<Record<Language, string>> = {
	fr: 'Français',
	nl: 'Nederlands',
	de: 'Deutsch',
	en: 'English',
};
