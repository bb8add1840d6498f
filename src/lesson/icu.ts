/** A message taken apart: what it asks for, and the words that stand in it whatever comes in. */
export interface Anatomy {
	/** Names of the arguments, each once, in the order of the alphabet. */
	readonly asks: readonly string[];
	/** The words alone, with a space where an argument stands. */
	readonly words: string;
}

/** Why a message cannot be read, as a sentence for its translator. */
export class MessageSlip extends Error {}

// Deeper, and nobody can translate it.
const mostLevels = 3;
const unseen = /[^\P{Cc}\n\t]|\p{Cs}/u;
const isCase = /^(?:=\d+|[a-zA-Z][\w-]*)$/;

/**
 * Takes an ICU message apart, as far as the player can show it: `{name}`, `{name, number}`, `{name, plural, one {…} other {…}}`
 * and `{name, select, a {…} other {…}}`. Throws a `MessageSlip` for anything else, for markup and for a hidden brace.
 */
export function anatomyOf(message: string): Anatomy {
	if (/<\/?[a-z]/i.test(message)) throw new MessageSlip('holds markup. Texts are plain words');
	if (unseen.test(message)) {
		throw new MessageSlip('holds a control character, which nobody sees and not every page bears');
	}
	if (!/[{}]/.test(message)) return { asks: [], words: message };
	if (/'[{}<>#|]/.test(message)) {
		throw new MessageSlip(
			"an apostrophe before a brace would hide the brace. Write ’ instead of '",
		);
	}
	const asks = new Set<string>();
	const reader = { text: message, at: 0, asks };
	const words = readWords(reader, 0);
	return { asks: [...asks].sort(), words };
}

interface Reader {
	readonly text: string;
	at: number;
	readonly asks: Set<string>;
}

function readWords(reader: Reader, level: number): string {
	if (level > mostLevels) throw new MessageSlip('has too many braces within braces');
	let words = '';
	while (reader.at < reader.text.length) {
		const sign = reader.text[reader.at]!;
		if (sign === '}' && level > 0) return words;
		if (sign === '}') throw new MessageSlip('has a "}" that closes nothing');
		reader.at++;
		words += sign === '{' ? ` ${readArgument(reader, level)} ` : sign;
	}
	if (level > 0) throw new MessageSlip('has a "{" that is never closed');
	return words;
}

function readArgument(reader: Reader, level: number): string {
	const name = take(reader, /\s*([\w-]*)\s*/y);
	if (name === '')
		throw new MessageSlip('has a "{" without a name, such as {F06_hundred}, after it');
	reader.asks.add(name);
	if (took(reader, '}')) return '';
	if (!took(reader, ',')) throw new MessageSlip(`has a "{${name}" that is never closed`);

	const type = take(reader, /\s*([\w-]*)\s*/y);
	if (type === 'number' && took(reader, '}')) return '';
	if (type !== 'plural' && type !== 'select') {
		const says = `has {${name}, ${type}…}, which the player cannot show. There is {${name}}, number, plural and select`;
		throw new MessageSlip(says);
	}
	if (!took(reader, ',')) throw new MessageSlip(`has {${name}, ${type}} without its cases`);
	return readCases(reader, `{${name}, ${type}, …}`, level);
}

function readCases(reader: Reader, shown: string, level: number): string {
	const cases: string[] = [];
	let words = '';
	while (!took(reader, '}')) {
		const name = take(reader, /\s*([^\s{}]*)\s*/y);
		if (!isCase.test(name) || !took(reader, '{')) {
			throw new MessageSlip(`has ${shown}, of which a case is not written as "one {…}"`);
		}
		cases.push(name);
		words += ` ${readWords(reader, level + 1)}`;
		if (!took(reader, '}')) throw new MessageSlip('has a "{" that is never closed');
		take(reader, /\s*()/y);
	}
	if (!cases.includes('other')) throw new MessageSlip(`has ${shown} without the case "other {…}"`);
	return words;
}

function take(reader: Reader, form: RegExp): string {
	form.lastIndex = reader.at;
	const [all = '', word = ''] = form.exec(reader.text) ?? [];
	reader.at += all.length;
	return word;
}

function took(reader: Reader, sign: string): boolean {
	if (reader.text[reader.at] !== sign) return false;
	reader.at++;
	return true;
}
