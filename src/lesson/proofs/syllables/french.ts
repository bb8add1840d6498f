import type { Spelling } from './spelling.ts';

/** French as it is read aloud: sa-me-di, but table. An e is silent only where the word ends: -e, -es, and -ent of verbs. */
export const french: Spelling = {
	respelt: [
		// -ent is said in nouns, adjectives and adverbs.
		[/^(ai|dor|for|fer|nom|consom|transfor|confir|affir|enfer)ment$/, '$1m'],
		[/ment$/, 'man'],
		[
			/^(accid|abs|acc|adolesc|ag|appar|arg|cli|cont|différ|évid|excell|fréqu|incid|innoc|par|pourc|prés|présid|prud|réc|souv|tal|urg|viol|équival|indiffér|ressent|mécont)ent$/,
			'$1an',
		],
		[/ent$/, ''],
		[/qu/g, 'k'],
		[/gu(?=[eéèêiîy])/g, 'g'],
		[/es?$/, ''],
		[/pays/, 'pa-is'],
		[/(?<=[aeiouâôû])y(?=[aeiouéèêâô])/g, '-'],
		[/é(?=[aàâeèioôu])/g, 'é-'],
		[/(?=[ïëü])/g, '-'],
		[/a(?=é)/g, 'a-'],
		[/o(?=[aéè])/g, 'o-'],
		[/(?<![aeoœ])u(?=[aâo])/g, 'u-'],
		[/u(?=é|er$)/g, 'u-'],
		// ou-bli-er, cri-er, cli-ent; but pre-mier.
		[/(?<=[bcdfgptv][lr])i(?=[aeéèo])/g, 'i-'],
	],
	vowels: /[aeiouyàâäéèêëîïôöùûüœæ]+/g,
};
