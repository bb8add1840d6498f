/** What no script of a package may hold, whoever wrote it. */
export function wrongInScript(name: string, text: string): string[] {
	return [...unloadListeners(name, text), ...sourceMaps(name, text), ...addresses(name, text)];
}

/**
 * Listeners for `unload` and `beforeunload`. Nothing can be saved there (scorm.md §0.2), browsers block the first,
 * and both keep a page from being taken up again when the learner comes back to it.
 */
function unloadListeners(name: string, text: string): string[] {
	const found = text.match(/(['"`])(?:before)?unload\1|\bon(?:before)?unload\b/);
	return found ? [`${name} listens for ${found[0]}. Use pagehide and visibilitychange.`] : [];
}

function sourceMaps(name: string, text: string): string[] {
	return /[#@]\s*sourceMappingURL=/.test(text)
		? [`${name} names a source map, which is not in the package.`]
		: [];
}

/** Whole addresses that are not known to be harmless: a package asks nothing of any other host. */
export function addresses(name: string, text: string): string[] {
	const found = text.match(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`<>()\\]*/gi) ?? [];
	return [...new Set(found)]
		.filter((address) => !harmless.some((start) => address.startsWith(start)))
		.map(
			(address) => `${name} holds the address ${address}. A package asks nothing of other hosts.`,
		);
}

const harmless = [
	// Names of XML vocabularies, which nobody fetches.
	'http://www.w3.org/',
	// Where Svelte explains an error by its name.
	'https://svelte.dev/e/',
	// Where quick exit leads, when the learner asks for it (src/views/quick-exit.ts).
	...['fr', 'nl', 'de', 'en'].map((language) => `https://${language}.wikipedia.org/`),
];
