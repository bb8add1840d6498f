import fc from 'fast-check';
import { seal } from '../../src/tracking/envelope.ts';
import { nastyText } from './texts.ts';

/** What an LMS might answer, by a name that can be read when a case fails. */
const oddities: Readonly<Record<string, () => unknown>> = {
	undefined: () => undefined,
	null: () => null,
	true: () => true,
	false: () => false,
	number: () => 12.5,
	NaN: () => NaN,
	'a big integer': () => 10n ** 30n,
	symbol: () => Symbol('x'),
	object: () => ({}),
	list: () => [['a'], [null]],
	function: () => () => 'true',
	promise: () => Promise.resolve('true'),
	'an object without a word': () => Object.create(null) as unknown,
	'an object that throws as a word': () => ({
		toString() {
			throw new Error('no word');
		},
	}),
	throws: () => {
		throw new Error('LMS');
	},
	'throws nothing': () => {
		throw undefined as unknown as Error;
	},
};

const standard = fc.constantFrom(
	...['true', 'false', '', '0', '1', '-1', '101', '201', '1e9', '99999999', '1e400', 'Infinity'],
	...['completed', 'passed', 'failed', 'incomplete', 'review', 'browse', 'no-credit', 'resume'],
	...['lang=fr', '?lang=NL&x', 'lang=constructor', 'lang=__proto__', 'de-AT', 'FR_be', 'zh'],
	...[seal('l:de,p:x.y', 3), seal('f:constructor,q:__proto__1,s:101,r:-1', 999_999_999), '2;9;x'],
);
/** An answer to any call: a word of the standard in any place, any text, or what is no text at all. */
export const answer = fc.oneof(
	{ weight: 4, arbitrary: standard.map((text) => ({ text })) },
	{ weight: 1, arbitrary: nastyText.map((text) => ({ text })) },
	{
		weight: 3,
		arbitrary: fc.constantFrom(...Object.keys(oddities)).map((odd) => ({ odd })),
	},
);
/** An answer by a name that can be read. */
export type Answer = { readonly text: string } | { readonly odd: string };

/** Says it, or throws it. */
export function spoken(one: Answer): unknown {
	return 'text' in one ? one.text : oddities[one.odd]!();
}
