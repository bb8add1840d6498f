import type { Spelling } from './spelling.ts';

/** English, which is said otherwise than it is written: the common words that break the rules are respelt first. */
export const english: Spelling = {
	respelt: [
		[/['’](s|m|d|ll|ve|re)$/, ''],
		// did-n't, but don't
		[/(?<=[ds])n['’]t$/, '-en'],
		[/['’]t$/, ''],
		[/every/, 'evri'],
		[/(evri|any)one/, '$1-wun'],
		[/some(?=thing|times?$|one|where|body|how|day)/, 'sum'],
		[/(hom|lif|fac|ther|tim|saf|sid)e(?=work|room|time|fore|table|ty|book|walk)/, '$1'],
		[/evening/, 'evning'],
		[/business/, 'bizness'],
		[/wednesday/, 'wensday'],
		[/maybe/, 'maybi'],
		[/(nak|hundr|hatr|sacr|wick)ed/, '$1id'],
		[/idea/, 'ide-a'],
		[/area/, 'are-a'],
		[/^(cre(?=at)|the(?=at)|re(?=act|ali))/, '$1-'],
		[/(sc|qu|cl|d|oc)i(?=e[nt])/, '$1i-'],
		[/qu/g, 'kw'],
		[/(?<=[aeiouy])ing/, '-ing'],
		// Silent at the end, and before an ending of its own.
		[/(?<=[aeiouy][^aeiouy]+)e(?=(ful|less|ness|ly|ments?)(ly|ness)?$)/, ''],
		[/(?<=[bcdfgkpstz])le[sd]?$/, '-el'],
		[/(?<=[bt])re[sd]?$/, '-er'],
		[/(?<![sxzcg]|[cs]h)es$/, ''],
		[/(?<![td])ed$/, ''],
		[/e$/, ''],
		[/(?<=[aeiou])y(?=[aeiou])/g, '-'],
		// di-a-ry, but so-cial, Bel-gian, mar-riage
		[/(?<![cst])i(?=a)(?!a(?:ge?|ns?)$)/g, 'i-'],
		[/i(?=o(?:$|s$|[dlt]))/g, 'i-'],
		[/(?<![ctx])i(?=ous)/, 'i-'],
		[/ri(?=enc)/, 'ri-'],
		[/(?<!g)u(?=a[lrt])/, 'u-'],
		[/u(?=e[ln])/, 'u-'],
		[/o(?=e[mt]|a$)/, 'o-'],
		[/e(?=o$|os$)/, 'e-'],
		[/is(?=m$)/, 'is-e'],
	],
	vowels: /[aeiouyéèêï]+/g,
};
