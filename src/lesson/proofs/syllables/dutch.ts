import type { Spelling } from './spelling.ts';

/** Dutch: two vowels are one syllable only where they are written for one sound, and a trema begins another. */
export const dutch: Spelling = {
	respelt: [
		// Said as in the language they come from.
		[/nude(?=s|$)/, 'nud'],
		[/(?<=^|[^aeiou])(fa|li|ga|da)([kmt])e(?=s?$)/, '$1$2'],
		[/line(?=$)/, 'lin'],
		[/team/, 'tim'],
		[/jeans/, 'jins'],
		[/eau/, 'o'],
		[/qu/g, 'kw'],
		// sta-tion
		[/tion/g, 'ton'],
	],
	vowels:
		/aai|ooi|oei|eeu|ieu|ëi|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|y(?![aeou])|[aeiouàáâäèéêëìíîïòóôöùúûü]/g,
};
