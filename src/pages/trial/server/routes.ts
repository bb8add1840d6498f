import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempts } from './attempts.ts';
import { contentTypeOf, ownContentTypeOf } from './content-types.ts';
import type { OpenedPackage } from './open-package.ts';
import type { Shelf } from './shelf.ts';

/** What came over the wire, as far as we need it. */
export interface Request {
	readonly method: string;
	/** Decoded, without the query. */
	readonly path: string;
	readonly query: URLSearchParams;
	readonly body: Uint8Array;
}

/** What goes back. */
export interface Response {
	readonly status: number;
	readonly type: string;
	readonly body: string | Uint8Array;
	readonly cache?: string;
}

/** What the server has at hand. */
export interface Stock {
	readonly shelf: Shelf;
	readonly attempts: Attempts;
	/** The folder of the built trial page. */
	readonly trial: string;
}

type Route = readonly [
	method: string,
	path: RegExp,
	answer: (stock: Stock, request: Request, ...found: string[]) => Response,
];

const routes: readonly Route[] = [
	['GET', /^\/api\/packages$/, ({ shelf }) => json(shelf.list().map(listed))],
	['POST', /^\/api\/packages$/, brought],
	['GET', /^\/api\/packages\/([^/]+)$/, described],
	['GET', /^\/api\/attempts\/([^/]+)$/, ({ attempts }, _, key) => json(attempts.get(key!) ?? null)],
	['POST', /^\/api\/attempts\/([^/]+)$/, taken],
	['DELETE', /^\/api\/attempts\/([^/]+)$/, forgotten],
	['GET', /^\/run\/(\w+)\/(.+)$/, run],
	['GET', /^\/(launch|middle|left|look)$/, ({ trial }, _, page) => ownFile(trial, `${page}.html`)],
	['GET', /^\/$/, ({ trial }) => ownFile(trial, 'index.html')],
	['GET', /^\/(assets\/[\w.-]+)$/, ({ trial }, _, file) => ownFile(trial, file!)],
];

/** Answers a request; there is nothing to be had but what the routes name. */
export function answerTo(stock: Stock, request: Request): Response {
	for (const [method, path, answer] of routes) {
		const found = path.exec(request.path);
		if (found && method === request.method) return answer(stock, request, ...found.slice(1));
	}
	return nothing;
}

function listed({ file, opened }: ReturnType<Shelf['list']>[number]) {
	return opened.ok ? description(opened.package) : { file, says: opened.says };
}

function description({ files, ...rest }: OpenedPackage) {
	return { ...rest, files: files.size, hasStatement: files.has('accessibility.html') };
}

function brought({ shelf }: Stock, { query, body }: Request): Response {
	const opened = shelf.add(query.get('name') ?? 'package.zip', body);
	return opened.ok ? json(description(opened.package)) : json({ says: opened.says }, 422);
}

function described({ shelf }: Stock, _: Request, name = ''): Response {
	const found = shelf.find(name);
	return found ? json(description(found)) : json({ says: `There is no package "${name}".` }, 404);
}

function taken({ attempts }: Stock, { body }: Request, key = ''): Response {
	const isTaken = attempts.take(key, new TextDecoder().decode(body));
	return isTaken ? json('true') : json('false', 400);
}

function forgotten({ attempts }: Stock, _: Request, key = ''): Response {
	attempts.forget(key);
	return json('true');
}

/** A file of a package, as Moodle sends it. */
function run({ shelf }: Stock, _: Request, id = '', path = ''): Response {
	const body = shelf.find(id)?.files.get(path);
	if (!body) return nothing;
	const cache = 'private, max-age=7776000, immutable';
	return { status: 200, type: contentTypeOf(path), body, cache };
}

function ownFile(folder: string, file: string): Response {
	try {
		return { status: 200, type: ownContentTypeOf(file), body: readFileSync(join(folder, file)) };
	} catch (error) {
		// Not built, or never was there.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
		throw error;
	}
}

const nothing: Response = { status: 404, type: 'text/plain', body: 'There is nothing here.' };

function json(value: unknown, status = 200): Response {
	return { status, type: 'application/json', body: JSON.stringify(value) };
}
