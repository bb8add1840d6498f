import type { Language } from '../lesson/lesson.ts';
import type { Registry } from '../lesson/registry.ts';
import type { Values } from './intl-messageformat.ts';

/**
 * The figures and phone numbers that prose may name: `F06_hundred`, `H1`. They come from the registry alone,
 * written as the language writes numbers, so that a text can never hold an old or a wrong one.
 */
export function figuresOf({ facts, lines }: Registry, language: Language): Values {
	const figures = Object.values(facts).flatMap((fact) =>
		Object.entries(fact.figures).map(([name, value]) => [
			`${fact.id}_${name}`,
			written(value, language),
		]),
	);
	const phones = lines.flatMap(({ id, phone }) => (phone ? [[id, unbroken(phone)]] : []));
	return Object.fromEntries([...figures, ...phones]);
}

/** Four digits stand together: they may be a year. Whole numbers need no `Intl`, whose start is dear on a slow phone. */
function written(figure: number, language: Language): string {
	if (Number.isInteger(figure) && figure < 10_000) return String(figure);
	return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(figure);
}

/** A phone number is never parted at the end of a line. */
function unbroken(phone: string): string {
	return phone.replace(/ /g, '\u00a0');
}
