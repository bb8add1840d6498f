import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { answerTo } from './routes.ts';
import type { Response, Stock } from './routes.ts';

const mostBytes = 200_000_000;

/** Opens the door on this machine alone. Port 0 takes any that is free. */
export async function listen(stock: Stock, port: number): Promise<{ server: Server; url: string }> {
	const server = createServer((incoming, outgoing) => {
		answer(stock, incoming, outgoing).catch((error: unknown) => {
			console.error(error);
			send(outgoing, { status: 500, type: 'text/plain', body: 'The trial LMS has failed.' }, false);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	const { port: taken } = server.address() as AddressInfo;
	return { server, url: `http://127.0.0.1:${taken}` };
}

async function answer(
	stock: Stock,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
): Promise<void> {
	const zipped = /\bgzip\b/.test(String(incoming.headers['accept-encoding']));
	const { host = '', origin } = incoming.headers;
	// Another site must neither read nor write here, by whatever name it calls this machine.
	if (!isOurs(`http://${host}`) || (isWriting(incoming) && origin && !isOurs(origin))) {
		return send(outgoing, refusal(403, 'Not from there.'), zipped);
	}
	const url = new URL(incoming.url ?? '/', 'http://localhost');
	const path = decoded(url.pathname);
	if (path === undefined) return send(outgoing, refusal(400, 'Not an address.'), zipped);
	const body = await bodyOf(incoming);
	if (!body) return send(outgoing, refusal(413, 'Too large.'), zipped);
	const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET');
	send(outgoing, answerTo(stock, { method, path, query: url.searchParams, body }), zipped);
}

function refusal(status: number, body: string): Response {
	return { status, type: 'text/plain', body };
}

function isOurs(origin: string): boolean {
	return /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);
}

function isWriting({ method }: IncomingMessage): boolean {
	return method !== 'GET' && method !== 'HEAD';
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		// A lone % is no address.
		return undefined;
	}
}

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of incoming as AsyncIterable<Buffer>) {
		length += part.length;
		if (length > mostBytes) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts);
}

const compressible = /^(text\/|application\/(json|x-javascript|xml)|image\/svg)/;

function send(outgoing: ServerResponse, response: Response, zipped: boolean): void {
	const { status, type, body, cache = 'no-store' } = response;
	const small = zipped && compressible.test(type);
	const headers = { 'Content-Type': charset(type), 'Cache-Control': cache };
	outgoing.writeHead(status, small ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
	outgoing.end(small ? gzipSync(body) : body);
}

function charset(type: string): string {
	return type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type;
}
