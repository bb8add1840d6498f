import type { Language } from './lesson.ts';

/** A day as the language writes it: `2026-11-23` becomes `23 novembre 2026`; a bare year stays a year. */
export function written(day: string, language: Language): string {
	const [year, month, date] = day.split('-').map(Number);
	if (!year || !month || !date) return day;
	return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(Date.UTC(year, month - 1, date));
}
