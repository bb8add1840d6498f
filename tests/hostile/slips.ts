import fc from 'fast-check';
import { nastyText } from './texts.ts';
import { weirdKey, weirdValue } from './weird-values.ts';

/** One thing done to a text, by accident or by malice. Places may lie beyond the end: they are taken around it. */
export type Slip =
	| { readonly does: 'remove' | 'double' | 'swap' | 'indent' | 'outdent'; readonly line: number }
	| { readonly does: 'value' | 'key'; readonly line: number; readonly nth: number; by: string }
	| { readonly does: 'insert'; readonly line: number; readonly by: string }
	| { readonly does: 'cut'; readonly at: number }
	| { readonly does: 'letter'; readonly at: number; readonly by: string }
	| { readonly does: 'crlf' | 'bom' | 'tabs' };

const place = fc.nat(100_000);
const slip: fc.Arbitrary<Slip> = fc.oneof(
	fc.record({
		does: fc.constantFrom('remove', 'double', 'swap', 'indent', 'outdent'),
		line: place,
	}),
	fc.record({ does: fc.constant('value'), line: place, nth: fc.nat(5), by: weirdValue }),
	fc.record({ does: fc.constant('key'), line: place, nth: fc.nat(5), by: weirdKey }),
	fc.record({ does: fc.constant('insert'), line: place, by: weirdValue }),
	fc.record({ does: fc.constant('letter'), at: place, by: nastyText }),
	fc.record({ does: fc.constant('cut'), at: place }),
	fc.record({ does: fc.constantFrom('crlf', 'bom', 'tabs') }),
) as fc.Arbitrary<Slip>;

/** One to three slips: as many as one person makes before asking what is wrong. */
export const slips = fc.array(slip, { minLength: 1, maxLength: 3 });

/** The text after all that was done to it. */
export function mutated(text: string, done: readonly Slip[]): string {
	return done.reduce(afterSlip, text);
}

function afterSlip(text: string, slip: Slip): string {
	switch (slip.does) {
		case 'crlf':
			return text.replaceAll('\n', '\r\n');
		case 'bom':
			return `\ufeff${text}`;
		case 'tabs':
			return text.replaceAll('  ', '\t');
		case 'cut':
			return text.slice(0, slip.at % (text.length + 1));
		case 'letter': {
			const at = slip.at % (text.length + 1);
			return text.slice(0, at) + slip.by + text.slice(at);
		}
		default:
			return withLine(text.split('\n'), slip);
	}
}

function withLine(lines: string[], slip: Extract<Slip, { line: number }>): string {
	const at = slip.line % lines.length;
	const line = lines[at]!;
	const instead = linesInstead(line, lines[at + 1], slip);
	const taken = slip.does === 'swap' ? 2 : 1;
	return [...lines.slice(0, at), ...instead, ...lines.slice(at + taken)].join('\n');
}

function linesInstead(
	line: string,
	next: string | undefined,
	slip: Extract<Slip, { line: number }>,
): string[] {
	switch (slip.does) {
		case 'remove':
			return [];
		case 'double':
			return [line, line];
		case 'swap':
			return next === undefined ? [line] : [next, line];
		case 'indent':
			return [`  ${line}`];
		case 'outdent':
			return [line.replace(/^\s{1,2}/, '')];
		case 'insert':
			return [/^\s*/.exec(line)![0] + slip.by, line];
		case 'value':
			return [nthReplaced(line, /(?<=: |\[|, |- )[^\s,\]}{[]+/g, slip)];
		case 'key':
			return [nthReplaced(line, /["\w-]+(?=:)/g, slip)];
	}
}

function nthReplaced(line: string, form: RegExp, { nth, by }: { nth: number; by: string }): string {
	const found = [...line.matchAll(form)];
	const one = found[nth % found.length];
	return one ? line.slice(0, one.index) + by + line.slice(one.index + one[0].length) : line;
}
