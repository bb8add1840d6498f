import fc from 'fast-check';

const scripts = [
	'</script><script>alert(1)</script>',
	'<script>alert(1)</script>',
	'<!--<script>',
	'-->',
	']]>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	'"><b onclick="alert(1)">',
	"' autofocus onfocus='alert(1)",
	'</title><script>',
	'</noscript><script>',
	'</style><script>',
	'<a href="javascript:alert(1)">',
	'javascript:alert(1)',
	'{@html x}',
	'${alert(1)}',
	'{{constructor.constructor("alert(1)")()}}',
	'&lt;script&gt;',
	'&#60;script&#62;',
];
const letters = ['\u0000', '\u2028', '\u2029', '\ufeff', '\ud800', '\udfff', '\u202e', '\u001b[2J'];
const spaces = ['\r\n', '\r', '\t', ' ', '\u00a0', '\u0085'];
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];
const icu = [
	'{',
	'}',
	"'{'",
	"'<",
	'{n, plural, one {#} other {#}}',
	'{n, plural, offset:1 =1 {a} other {#}}',
	'{n, select, other {',
	'{__proto__}',
	'{constructor}',
	'{H1}',
	'{n, number, percent}',
	'{n, date, short}',
	'#',
	"'",
	'|',
];

/** Names that mean something to the language itself. */
export const reservedNames = fc.constantFrom(...names);

/** Text that wants to be something else: markup, script, ICU, a control character. */
export const nastyText = fc.oneof(
	fc.constantFrom(...scripts, ...letters, ...spaces, ...names, ...icu),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc
		.array(
			fc.oneof(
				fc.constantFrom(...scripts, ...letters, ...spaces, ...icu),
				fc.string({ maxLength: 6 }),
			),
			{ minLength: 1, maxLength: 6 },
		)
		.map((pieces) => pieces.join('')),
);

/** Garbage in the grammar of ICU messages: what looks nearly right. */
export const nearlyIcu = fc
	.array(
		fc.constantFrom(
			...[
				'{',
				'}',
				',',
				"'",
				'#',
				'<',
				'>',
				'|',
				' ',
				'plural',
				'select',
				'number',
				'other',
				'one',
			],
			...['=1', 'F06_hundred', 'H1', 'constructor', '__proto__', 'percent', 'offset:1', 'words'],
			...['one {a}', '{H1, plural, one {a}}', '{H1, select, a {b} }', '=1 {a} other {#}}'],
			...['{H1}', 'other {x}', '{H1, select, ', '{F06_hundred, plural, ', "l'été", "''"],
		),
		{ maxLength: 14 },
	)
	.map((pieces) => pieces.join(''));

/** The text as it is in UTF-8, where half a letter becomes the sign for what cannot be read. */
export function inUtf8(text: string): string {
	return text.replace(/\p{Cs}/gu, '\ufffd');
}
