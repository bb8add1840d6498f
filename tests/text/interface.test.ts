import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = JSON.parse(readFileSync(`${root}/locales/fr/interface.json`, 'utf8')) as object;

test('every word that a view asks of the interface is there', () => {
	const asked = sources().flatMap((text) =>
		[...text.matchAll(/['"]interface\.([\w.-]+)['"]/g)].map(([, key]) => key!),
	);

	expect(asked.filter((key) => !isText(at(key)))).toEqual([]);
	expect(asked.length).toBeGreaterThan(60);
});

test('every group of words that a view picks from is there', () => {
	const asked = sources().flatMap((text) =>
		[...text.matchAll(/`interface\.([\w.-]+)\.\$\{/g)].map(([, key]) => key!),
	);

	expect(asked.filter((key) => typeof at(key) !== 'object')).toEqual([]);
	expect(asked.length).toBeGreaterThan(5);
});

/** Words for one pupil. The staff lesson has no quiet reading, no wardrobe and one age. */
const toOnePupil = {
	fr: /(?<![\p{L}-])(tu|te|toi|ton|ta|tes|parles?-en|choisis|mets|regarde|appelle|vérifie)(?!\p{L})/iu,
	nl: /\b(je|jij|jou|jouw|jezelf)\b/i,
	de: /\b(du|dir|dich|dein\w*|wähle|bring|ruf|schreib|tippe|drücke|lass|prüfe)\b/i,
};
const notForStaff = /^(wardrobe|start\.(band|other|quiet)|help\.adult_quiet|staff)/;

for (const [language, pupil] of Object.entries(toOnePupil)) {
	test(`${language}: the adults of a school are not spoken to as pupils are`, () => {
		const held = JSON.parse(
			readFileSync(`${root}/locales/${language}/interface.json`, 'utf8'),
		) as Words & { staff: Words };

		const said = { ...messagesIn(held), ...messagesIn(held.staff) };
		const slips = Object.entries(said).filter(
			([key, text]) => !notForStaff.test(key) && pupil.test(text),
		);

		expect(slips).toEqual([]);
	});
}

function messagesIn(words: Words, path = ''): Record<string, string> {
	return Object.fromEntries(
		Object.entries(words).flatMap(([key, held]) =>
			typeof held === 'string'
				? [[path + key, held]]
				: Object.entries(messagesIn(held as Words, `${path}${key}.`)),
		),
	);
}

/** One message, or several paragraphs. */
function isText(held: unknown): boolean {
	return typeof held === 'string' || Array.isArray(held);
}

function at(key: string): unknown {
	return key
		.split('.')
		.reduce<unknown>((found, part) => (found as Words | undefined)?.[part], words);
}

type Words = Readonly<Record<string, unknown>>;

function sources(): string[] {
	return ['src/views', 'src/pages/sco'].flatMap((room) =>
		readdirSync(`${root}/${room}`, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(svelte|ts)$/.test(file))
			.map((file) => readFileSync(`${root}/${room}/${file}`, 'utf8')),
	);
}
