import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'application/x-javascript',
	css: 'text/css',
	json: 'application/json',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
};

/** A package unzipped on a plain server that compresses, beside an empty page. */
export interface Shelf {
	readonly url: string;
	close(): Promise<void>;
}

/** Serves the files of a zip, or of the file that holds one, under `/package/`, and `/empty.html` to compare with. */
export async function openShelf(zip: string | Uint8Array): Promise<Shelf> {
	const files = unzipSync(typeof zip === 'string' ? readFileSync(zip) : zip);
	const empty = new TextEncoder().encode(
		'<!doctype html><html lang="fr"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>',
	);
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://shelf').pathname;
		const bytes = path === '/empty.html' ? empty : files[path.replace(/^\/package\//, '')];
		if (!bytes) return void response.writeHead(404).end();
		const ending = path.slice(path.lastIndexOf('.') + 1);
		const isSmall = ending !== 'woff2';
		response.writeHead(200, {
			'content-type': types[ending] ?? 'application/octet-stream',
			'cache-control': 'no-store',
			...(isSmall && { 'content-encoding': 'gzip' }),
		});
		response.end(isSmall ? gzipSync(bytes, { level: 9 }) : bytes);
	});
	// A line that is closed just as the browser takes it up again would lose what it asks for.
	server.keepAliveTimeout = 600_000;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Does something with a shelf, and takes it away again. */
export async function withShelf<Answer>(
	zip: string | Uint8Array,
	use: (shelf: Shelf) => Promise<Answer>,
): Promise<Answer> {
	const shelf = await openShelf(zip);
	try {
		return await use(shelf);
	} finally {
		await shelf.close();
	}
}
