import type { Spelling } from './spelling.ts';

/** German as the Duden parts it: Si-tu-a-ti-on, Fa-mi-li-e, Me-di-en. */
export const german: Spelling = {
	respelt: [
		// Said as in the language they come from.
		[/nude(?=s|$)/, 'nud'],
		[/(?<=^|[^aeiou])(fa|li|ga|da)([kmt])e(?=s?$)/, '$1$2'],
		[/line(?=$)/, 'lin'],
		[/team/, 'tim'],
		[/jeans/, 'jins'],
		[/eau/, 'o'],
		[/qu/g, 'kw'],
		[/(famil|lin|ital|belg|fer|med|span|ostbelg|ak|stud|prinzip|ser)ie/, '$1i-e'],
		[/^(be|ge)(?=en|eh|inh|irr)/, '$1-'],
	],
	vowels: /äu|ai|au|ei|eu|ey|ay|ie|aa|ee|oo|[aeiouäöüyàéè]/g,
};
