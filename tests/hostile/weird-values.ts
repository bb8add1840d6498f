import fc from 'fast-check';
import { nastyText } from './texts.ts';

const yaml = [
	...[
		'null',
		'~',
		'',
		'true',
		'no',
		'0',
		'-0',
		'-1',
		'1e999',
		'.inf',
		'-.inf',
		'.nan',
		'0x1F',
		'08',
	],
	...['123456789012345678901234567890', '2026-02-30', '2026-11-23', '2026', '12:30:45'],
	...[
		'&a x',
		'*a',
		'&a [*a]',
		'&a { b: *a }',
		'<<: *a',
		'{ <<: { a: b } }',
		'!!binary aGk=',
		'!x y',
	],
	...[
		'!!timestamp 2026-13-45',
		'!!set { a, b }',
		'!!omap [a: b]',
		'!!js/function "x"',
		'!!float x',
	],
	...[
		'{ toString: a, valueOf: b }',
		'[{ toString: a, valueOf: b }]',
		'{ __proto__: a }',
		'[]',
		'{}',
	],
	...['{ prototype: { kind: ending } }', '{ constructor: 5 }', '? [a, b]\n: c', '? { a: b }\n: c'],
	...[
		'|',
		'>-',
		'"\\0"',
		'"\\u2028"',
		'"\\x1b[2J"',
		"'",
		'"',
		'[',
		'{',
		'}',
		']',
		'%YAML 1.1',
		'---',
	],
	...['...', '`', '@', '!', '# a', ': ', '- ', '- - - a', 'constructor', 'prototype', '__proto__'],
	...[
		'toString',
		'a: b: c',
		'[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]',
		'{a: {a: {a: {a: {a: 1}}}}}',
		'end',
	],
];
const json = [
	...[
		'null',
		'true',
		'0',
		'-0',
		'1e999',
		'"x"',
		'""',
		'[]',
		'{}',
		'[[]]',
		'[""]',
		'[null]',
		'{"a":',
	],
	...[
		'{"__proto__": "x"}',
		'{"constructor": {"a": "b"}}',
		'{"12-14": "a"}',
		'{"12-14": {"a": "b"}}',
	],
	...['{"toString": "a", "valueOf": "b"}', '{"a": "b", "a": "c"}', '"\\u0000"', '"\\ud800"', "'x'"],
	...['NaN', '// x', '"\\u2028"', '"{"', '"{H1"', '"<b>"', '"a" "b"', ',', '"', '}', ']', '\u0000'],
];

/** What may stand where a value stood: of the strange corners of YAML and JSON. */
export const weirdValue = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...yaml) },
	{ weight: 3, arbitrary: fc.constantFrom(...json) },
	{ weight: 1, arbitrary: nastyText },
);
/** What may stand where a key stood. */
export const weirdKey = fc.oneof(
	fc.constantFrom(
		'__proto__',
		'constructor',
		'prototype',
		'toString',
		'null',
		'1',
		'""',
		'<<',
		'?',
	),
	fc.constantFrom('"a\\nb"', '[a]', '{ a: b }', '*a', '&a b', '~', 'kind', 'next', 'x'.repeat(99)),
	nastyText,
);

/** Values that have brought down a reader before: no number, no word, no end. */
export const treacherousValue = fc.constantFrom(
	...['{ toString: a, valueOf: b }', '[{ toString: a }]', '.inf', '-.inf', '.nan', '~', '5', '[]'],
	...['{}', '2026', '!!timestamp 2026-13-45', '{ kind: ending }', '{ kind: { toString: a } }'],
);
