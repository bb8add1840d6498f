import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { IntlMessageFormat as Library } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { IntlMessageFormat } from '../../src/text/intl-messageformat.ts';
import type { Values } from '../../src/text/intl-messageformat.ts';
import { parseMessage } from '../../src/text/parse-message.ts';
import type { Message } from '../../src/text/parse-message.ts';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));
const counts = [0, 1, 2, 5, 21, 1000, 12345.6];

describe('our reader of ICU messages', () => {
	test.each(['fr', 'nl', 'de', 'en'])(
		'says every message of %s as the library does',
		(language) => {
			const messages = messagesOf(language);

			for (const message of messages)
				for (const values of fillings(parseMessage(message)))
					expect(ours(message, language, values)).toBe(theirs(message, language, values));
			expect(messages.length).toBeGreaterThan(100);
		},
	);

	test('says any message as the library does', () => {
		fc.assert(
			fc.property(anyMessage, fc.constantFrom('fr', 'nl', 'de', 'en'), (message, language) => {
				for (const values of fillings(parseMessage(message)))
					expect(ours(message, language, values)).toBe(theirs(message, language, values));
			}),
			{ numRuns: 300 },
		);
	});

	test('reads any text to its end, or says where it went wrong', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...`{}',# aplural=1other`) }), (text) => {
				try {
					parseMessage(text);
				} catch (problem) {
					expect(String(problem)).toMatch(/^SyntaxError: At character \d+/);
				}
			}),
		);
	});

	test.each([
		['{name', '"}" is missing'],
		['{}', 'a name is missing'],
		['{n, plural, one {#}}', 'the case "other" is missing'],
		['{n, date}', '"date" is not one of number, plural, select'],
	])('refuses %s', (message, problem) => {
		expect(() => parseMessage(message)).toThrow(problem.replace('"}"', '","'));
	});

	test('a missing value is a mistake, not an empty place', () => {
		expect(() => ours('{name}', 'fr', {})).toThrow('No value for "name"');
	});
});

function ours(message: string, language: string, values: Values): string {
	return new IntlMessageFormat(message, language).format(values);
}

function theirs(message: string, language: string, values: Values): unknown {
	return new Library(message, language, undefined, { ignoreTag: true }).format({ ...values });
}

/** Values for every place of a message: each case of a choice of words is met, and counts of every size. */
function fillings(message: Message): Values[] {
	const cases = namesIn(message).flatMap(({ words }) => words);
	return [...counts.map(String), ...cases].map((word, turn) =>
		Object.fromEntries(
			namesIn(message).map(({ name, isCount }) => [
				name,
				isCount ? counts[turn % counts.length]! : word,
			]),
		),
	);
}

function namesIn(message: Message): { name: string; isCount: boolean; words: string[] }[] {
	return message.flatMap((part) => {
		if (typeof part === 'string' || part.kind === 'count') return [];
		const inner = 'cases' in part ? Object.values(part.cases).flatMap(namesIn) : [];
		const words = part.kind === 'select' ? Object.keys(part.cases) : [];
		const isCount = part.kind === 'plural' || part.kind === 'number';
		return [{ name: part.name, isCount, words }, ...inner];
	});
}

function messagesOf(language: string): string[] {
	const folder = join(locales, language);
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.flatMap((file) => leaves(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

function leaves(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	return typeof words === 'object' && words ? Object.values(words).flatMap(leaves) : [];
}

// Words with every mark that means something to ICU, in places where it is allowed to.
const words = fc
	.array(fc.constantFrom('Lina', ' ', '’', "''", "'{'", "'{x}'", 'a', 'é', '…', "l'a", '«', '\n'))
	.map((parts) => parts.join(''));

const { message: anyMessage } = fc.letrec<{ message: string; part: string }>((tie) => ({
	message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
	part: fc.oneof(
		{ maxDepth: 3 },
		words,
		fc.constantFrom(
			'{name}',
			'{ name }',
			'{n, number}',
			'{n,number,percent}',
			'{n, number, integer}',
		),
		fc
			.tuple(tie('message'), tie('message'), tie('message'))
			.map(([none, one, other]) => `{n, plural, =0 {${none}} one {${one} #} other {# ${other}}}`),
		fc
			.tuple(tie('message'), tie('message'))
			.map(([she, other]) => `{who, select, lina {${she}} other{${other}}}`),
	),
}));
