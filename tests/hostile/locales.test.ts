import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeTextLinks } from '../../src/lesson/door/text-links.ts';
import { MessageSlip, anatomyOf } from '../../src/lesson/icu.ts';
import type { Anatomy } from '../../src/lesson/icu.ts';
import { loadContent } from '../../src/lesson/load-content.ts';
import { parseLocale, saidIn, textsOf } from '../../src/lesson/parse-texts.ts';
import { IntlMessageFormat } from '../../src/text/intl-messageformat.ts';
import { parseMessage } from '../../src/text/parse-message.ts';
import { smallProject } from '../lesson/projects.ts';
import { cases } from './cases.ts';
import { expectPlaced } from './placed.ts';
import { mutated, slips } from './slips.ts';
import { nastyText, nearlyIcu, reservedNames } from './texts.ts';

const file = 'locales/fr/interface.json';
const real = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const project = smallProject();

test('whatever the text of a locale, it is texts or problems with their places', () => {
	cases(1500, fc.oneof(nastyText, fc.json(), fc.string({ maxLength: 200 })), expectHarmless);
});

test('a real locale with slips in it is texts or problems with their places', () => {
	cases(1000, slips, (done) => expectHarmless(mutated(real, done)));
}, 60_000);

test('a whole project with slips in a locale never falls', () => {
	const locales = project.flatMap(({ file }, place) => (/^locales\//.test(file) ? [place] : []));
	cases(80, fc.tuple(fc.constantFrom(...locales), slips), ([which, done]) => {
		const files = project.map((source, place) =>
			place === which ? { ...source, text: mutated(source.text, done) } : source,
		);

		expectPlaced(loadContent(files), files);
	});
}, 60_000);

test('however deep a locale is, it is texts or a sentence', () => {
	cases(200, fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.boolean()), ([depth, isList]) => {
		const [open, close] = isList ? ['[', ']'] : ['{"a":', '}'];
		expectHarmless(`{"b":${open.repeat(depth)}"x"${close.repeat(depth)}}`);
	});
}, 60_000);

test('the player shows whatever message the check lets through, and asks for what the check saw', () => {
	cases(6000, fc.oneof(nearlyIcu, nastyText), (message) => {
		const anatomy = anatomyIfAny(message);
		if (!anatomy) return;

		const values = Object.fromEntries(anatomy.asks.map((name) => [name, 3]));

		expect(new IntlMessageFormat(message, 'fr').format(values)).toEqual(expect.any(String));
		expect(namesIn(parseMessage(message))).toEqual(anatomy.asks);
	});
});

test('an argument of a name that every object knows has no value', () => {
	const types = fc.constantFrom('', ', number', ', plural, other {x}', ', select, other {x}');
	cases(200, fc.tuple(reservedNames, types), ([name, type]) => {
		const message = new IntlMessageFormat(`{${name}${type}}`, 'fr');

		expect(() => message.format({})).toThrow(`No value for "${name}"`);
	});
});

test('a message that cannot be read is refused with the place of its slip', () => {
	cases(3000, fc.oneof(nearlyIcu, nastyText), (message) => {
		try {
			parseMessage(message);
		} catch (error) {
			expect(error).toBeInstanceOf(SyntaxError);
			expect((error as SyntaxError).message).toMatch(/^At character \d+ of /);
		}
	});
});

function expectHarmless(text: string): void {
	const parsed = parseLocale(
		{ file, text },
		{ language: 'fr', name: 'interface', level: 'standard' },
		freeTextLinks,
	);

	expectPlaced(parsed, [{ file, text }]);
	if (!parsed.ok) return;
	saidIn(parsed.value.tree.value).forEach(({ message }) => anatomyIfAny(message));
	const texts = textsOf(parsed.value.tree.value);
	expect(JSON.parse(JSON.stringify(texts))).toEqual(texts);
}

function anatomyIfAny(message: string): Anatomy | undefined {
	try {
		return anatomyOf(message);
	} catch (error) {
		// A translator is told so; anything else is a mistake of ours.
		if (error instanceof MessageSlip) return undefined;
		throw error;
	}
}

function namesIn(message: ReturnType<typeof parseMessage>): string[] {
	const names = message.flatMap((part) => {
		if (typeof part === 'string' || part.kind === 'count') return [];
		if (!('cases' in part)) return [part.name];
		return [part.name, ...Object.values(part.cases).flatMap(namesIn)];
	});
	return [...new Set(names)].sort();
}
