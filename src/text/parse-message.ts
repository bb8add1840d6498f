/** An ICU message taken apart: words, and the places where values come in. */
export type Message = readonly Part[];

export type Part =
	| string
	| { readonly kind: 'argument'; readonly name: string }
	| { readonly kind: 'number'; readonly name: string; readonly style: string }
	| {
			readonly kind: 'plural';
			readonly name: string;
			readonly offset: number;
			readonly cases: Cases;
	  }
	| { readonly kind: 'select'; readonly name: string; readonly cases: Cases }
	/** `#` in a plural: the number itself. */
	| { readonly kind: 'count' };

type Cases = Readonly<Record<string, Message>>;

/**
 * Reads the part of ICU MessageFormat that our locales use: `{name}`, `{n, number}`, `{n, plural, …}`,
 * `{word, select, …}` and apostrophes that quote braces. Throws a SyntaxError with the place of the slip.
 */
export function parseMessage(source: string): Message {
	let place = 0;
	return message(0, false);

	function message(depth: number, inPlural: boolean): Message {
		const parts: Part[] = [];
		let words = '';
		const end = () => {
			if (words) parts.push(words);
			words = '';
		};
		while (place < source.length) {
			const character = source[place]!;
			if (character === '}' && depth > 0) break;
			if (character === '{') {
				end();
				parts.push(argument(depth));
			} else if (character === '#' && inPlural) {
				end();
				place += 1;
				parts.push({ kind: 'count' });
			} else if (character === "'") {
				words += quoted(inPlural);
			} else {
				words += character;
				place += 1;
			}
		}
		end();
		return parts;
	}

	function argument(depth: number): Part {
		expect('{');
		const name = word();
		if (accepts('}')) return { kind: 'argument', name };
		expect(',');
		const kind = word();
		switch (kind) {
			case 'number': {
				const style = accepts(',') ? word() : '';
				expect('}');
				return { kind, name, style };
			}
			case 'plural': {
				expect(',');
				const offset = Number(match(/\s*offset:\s*(\d+)/y)?.[1] ?? 0);
				return { kind, name, offset, cases: cases(depth, true) };
			}
			case 'select':
				expect(',');
				return { kind, name, cases: cases(depth, false) };
			default:
				return wrong(`"${kind}" is not one of number, plural, select`);
		}
	}

	function cases(depth: number, inPlural: boolean): Cases {
		const found: Record<string, Message> = {};
		while (!accepts('}')) {
			const name = word();
			expect('{');
			found[name] = message(depth + 1, inPlural);
			expect('}', false);
		}
		return found['other'] ? found : wrong('the case "other" is missing');
	}

	/** After an apostrophe: another one is an apostrophe; a brace is quoted up to the next apostrophe; else it is only itself. */
	function quoted(inPlural: boolean): string {
		const next = source[place + 1] ?? '';
		if (next === "'") {
			place += 2;
			return "'";
		}
		if (!next || !(inPlural ? '{}<>#' : '{}<>').includes(next)) {
			place += 1;
			return "'";
		}
		const quote = match(/'((?:[^']|'')+)'?/y)!;
		return quote[1]!.replace(/''/g, "'");
	}

	function word(): string {
		return match(/\s*([^\s{},#']+)\s*/y)?.[1] ?? wrong('a name is missing');
	}

	function accepts(character: string): boolean {
		return match(character === '}' ? /\s*\}/y : /\s*,/y) !== null;
	}

	function expect(character: string, spaced = true): void {
		if (spaced) match(/\s*/y);
		if (source[place] !== character) wrong(`"${character}" is missing`);
		place += 1;
	}

	function match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = place;
		const found = pattern.exec(source);
		if (found) place = pattern.lastIndex;
		return found;
	}

	function wrong(what: string): never {
		throw new SyntaxError(`At character ${place + 1} of "${source}": ${what}`);
	}
}
