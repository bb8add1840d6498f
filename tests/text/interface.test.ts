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
