/** The page to open: base folders, then the file, then the parameters as SCORM 2004 tells to append them. */
export function launchPath(bases: readonly string[], href: string, parameters: string): string {
	const top = 'http://package/';
	const resolved = [...bases, href].reduce(
		(base, next) => (next === '' ? base : new URL(next.replaceAll('\\', '/'), base).href),
		top,
	);
	return withParameters(
		resolved.startsWith(top) ? resolved.slice(top.length) : resolved,
		parameters,
	);
}

/** A page on another site has no way to the API. */
export function isElsewhere(path: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(path);
}

function withParameters(path: string, parameters: string): string {
	const said = parameters.replace(/^[?&]+/, '');
	if (said === '') return path;
	const [page = '', fragment] = path.split('#');
	if (said.startsWith('#')) return fragment === undefined ? page + said : path;
	const joined = page + (page.includes('?') ? '&' : '?') + said;
	return fragment === undefined ? joined : `${joined}#${fragment}`;
}
