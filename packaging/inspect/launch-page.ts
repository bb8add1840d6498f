import type { Files } from '../zip.ts';
import { textOf } from '../zip.ts';
import { isJson } from './player.ts';
import { addresses } from './scripts.ts';

/** What is wrong with a page of a package: the one that an LMS opens, the connection check, or the accessibility statement. */
export function wrongInLaunchPage(name: string, files: Files): string[] {
	const page = textOf(files[name]!);
	const markup = page.replace(dataBlock, '').replace(/<style>[^]*?<\/style>/g, '');
	const must = (fits: boolean, says: string) => (fits ? [] : [`${name} ${says}`]);
	return [
		...must(/^<!doctype html>/i.test(page), 'must begin with <!doctype html>.'),
		...must(/<html lang="[a-z]{2}"/.test(markup), 'does not say its language: <html lang="fr">.'),
		...must(/<title>[^<]+<\/title>/.test(markup), 'has no title.'),
		...must(/<meta name="viewport"/.test(markup), 'has no viewport, so a phone would shrink it.'),
		...must(
			!/<script/.test(markup) || /<noscript>[^]*116\s?000/.test(markup),
			'does not name 116 000 where scripts are off.',
		),
		...must(
			!/type="module"|\bcrossorigin\b|modulepreload/.test(markup),
			'loads a module. Only a classic script runs from a file and in every LMS.',
		),
		...must(
			!/\son[a-z]+=/i.test(markup),
			'has a script in an attribute, which its own policy blocks.',
		),
		...must(
			!/\sstyle="/i.test(markup),
			'has a style in an attribute, which its own policy blocks.',
		),
		...must(
			scriptsWithWords(markup) === hashesOfScripts(page),
			'has a script in the page, which its own policy blocks.',
		),
		...wrongPolicy(name, page),
		...wrongBlocks(name, page),
		...wrongLinks(name, markup, files),
	];
}

const dataBlock = /<script type="application\/json" id="([\w-]+)">([^]*?)<\/script>/g;

function scriptsWithWords(markup: string): number {
	return [...markup.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].filter(([, words]) => words)
		.length;
}

/** How many scripts inside the page its policy lets through. */
function hashesOfScripts(page: string): number {
	return /script-src [^;"]*/.exec(page)?.[0].match(/'sha256-/g)?.length ?? 0;
}

function wrongPolicy(name: string, page: string): string[] {
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
	if (!policy) return [`${name} has no Content-Security-Policy.`];
	const before = page.slice(0, page.indexOf('Content-Security-Policy'));
	return [
		...(policy.includes("default-src 'none'")
			? []
			: [`${name}: its policy must begin by allowing nothing.`]),
		...(/unsafe-|https?:|\*/.test(policy)
			? [`${name}: its policy "${policy}" lets too much through.`]
			: []),
		...(/<(?:style|script|link)/.test(before)
			? [`${name}: its policy stands below what it governs.`]
			: []),
	];
}

/** The blocks of JSON in the pages beside the one that an LMS opens. */
const blocksOf: Readonly<Record<string, readonly string[]>> = {
	'check.html': ['package', 'words'],
	'accessibility.html': [],
};

function wrongBlocks(name: string, page: string): string[] {
	const blocks = new Map([...page.matchAll(dataBlock)].map(([, id, json]) => [id!, json!]));
	return (blocksOf[name] ?? ['package']).flatMap((id) => {
		const json = blocks.get(id);
		if (json === undefined) return [`${name} has no block of JSON called "${id}".`];
		return isJson(json) ? [] : [`${name}: the block "${id}" is not JSON.`];
	});
}

/** What the page loads must be in the zip, and what it shows by name (`#garment-…`) in the page itself. Links to follow (`<a href>`) are free to lead to lines of help. */
function wrongLinks(name: string, markup: string, files: Files): string[] {
	const links = [...markup.matchAll(/<(?!a\b)\w+[^>]*?\s(?:src|href)="([^"]*)"/g)];
	const missing = links
		.map(([, link]) => link!.replace(/(\.\w+)\?\w+$/, '$1'))
		.filter((link) => !(link in files) && !link.startsWith('data:image/'))
		.filter((link) => !markup.includes(`id="${link.slice(1)}"`) || !link.startsWith('#'));
	const loads = missing.map((link) => `${name} loads "${link}", which is not in the zip.`);
	const rest = markup.replace(/<a\b[^>]*>/g, '');
	return [...loads, ...addresses(name, rest)];
}
