import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms a room may take from (architecture: pages → views → tracking, text → player → lesson). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	'src/lesson': [],
	'src/player': ['src/lesson'],
	'src/text': ['src/lesson'],
	'src/tracking': ['src/player', 'src/lesson'],
	'src/views': ['src/tracking', 'src/text', 'src/player', 'src/lesson', 'static'],
	'src/pages': [
		'src/views',
		'src/tracking',
		'src/text',
		'src/player',
		'src/lesson',
		'packaging',
		'static',
	],
	packaging: ['src/pages', 'src/player', 'src/lesson', 'src/tracking', ''],
};

describe('the house', () => {
	test.each(Object.keys(mayImport))('%s takes only from the rooms below it', (room) => {
		const strangers = sources(room).flatMap((file) =>
			imports(file)
				.map((target) => roomOf(target))
				.filter((target) => target !== room && !mayImport[room]!.includes(target))
				.map((target) => `${file} takes from ${target}`),
		);

		expect(strangers).toEqual([]);
	});

	test('the rule is one that a forbidden import would break', () => {
		expect(roomOf('src/views/App.svelte')).toBe('src/views');
		expect(mayImport['src/lesson']).not.toContain('src/views');
		expect(sources('src/player').flatMap(imports).map(roomOf)).toContain('src/lesson');
	});

	test('packaging takes from views only what is built', () => {
		expect(sources('packaging').flatMap(imports).map(roomOf)).not.toContain('src/views');
	});

	test('no file of the program has a default export, and tests do not sleep', () => {
		const found = [...sources('src'), ...sources('packaging')].filter(
			(file) => !file.endsWith('vite.config.ts') && /^export default/m.test(read(file)),
		);
		const sleepers = sources('tests').filter(
			(file) => !file.endsWith('house.test.ts') && /waitForTimeout|sleep\(/.test(read(file)),
		);

		expect(found).toEqual([]);
		expect(sleepers).toEqual([]);
	});

	test('a README stands at every door', () => {
		for (const door of ['.', 'src', 'scenarios', 'locales', 'packaging', 'tests', 'static']) {
			expect(readdirSync(join(root, door))).toContain('README.md');
		}
	});

	test('every dependency has its reason in CONTRIBUTING.md, and no reason is left of one that went', () => {
		const { devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
			'devDependencies' | 'optionalDependencies',
			object
		>;
		const [, table = ''] = read('CONTRIBUTING.md').split('## Dependencies');
		const named = [...table.matchAll(/^\| ([^|]+)\|/gm)]
			.flatMap(([, names]) => names!.split(','))
			.map((name) => name.replace('(optional)', '').trim())
			.filter((name) => name !== 'package' && !name.startsWith('--'));

		const installed = [...Object.keys(devDependencies), ...Object.keys(optionalDependencies)];

		expect(named.sort()).toEqual(installed.sort());
	});

	test('nothing names a machine or a registry', () => {
		const told = ['src', 'packaging', 'tests', 'scenarios', 'locales']
			.flatMap((room) => sources(room, /\.(ts|svelte|ya?ml|json|md|css|html)$/))
			.filter((file) => !file.endsWith('house.test.ts'))
			.filter((file) =>
				/registry\.npmjs|deb\.debian|["'`\s(]\/(home|root|Users|tmp|mnt|work)\//.test(read(file)),
			);

		expect(told).toEqual([]);
	});
});

function sources(room: string, kind = /\.(ts|svelte)$/): string[] {
	return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
		.map((file) => posix.join(room, file.replaceAll('\\', '/')))
		.filter((file) => kind.test(file) && !file.includes('node_modules'));
}

function imports(file: string): string[] {
	const targets = [...read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
	return targets.map(([, target]) =>
		resolve(root, dirname(file), target!)
			.slice(resolve(root).length + 1)
			.replaceAll('\\', '/'),
	);
}

function roomOf(file: string): string {
	const [first, second] = file.split('/');
	if (first === 'src') return `src/${second}`;
	return file.includes('/') ? first! : '';
}

function read(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}
