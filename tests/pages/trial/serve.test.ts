import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../packaging/serve.ts';
import type { Serving } from '../../../packaging/serve.ts';
import type { Parcel } from '../../../src/pages/trial/lms/attempt.ts';
import { sampleZip, zipOf } from './sample-zip.ts';

let folder: string;
let serving: Serving;
const get = (path: string) => fetch(serving.url + path);
const post = (path: string, body: string | Uint8Array, headers = {}) =>
	fetch(serving.url + path, { method: 'POST', body: body as BodyInit, headers });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'trial-'));
	writeFileSync(join(folder, 'ours.zip'), sampleZip({ title: 'Ours' }));
	writeFileSync(join(folder, 'other.zip'), zipOf({ 'hello.txt': 'Hi' }));
	writeFileSync(join(folder, 'secret.txt'), 'not for the web');
	writeFileSync(join(folder, 'index.html'), '<title>Trial LMS</title>');
	serving = await serve({ packages: folder, trial: folder });
});

afterAll(async () => {
	await serving.close();
	rmSync(folder, { recursive: true });
});

test('lists every zip of the folder, and says why one cannot be launched', async () => {
	const list = await (await get('/api/packages')).json();

	expect(list).toEqual([
		{ file: 'other.zip', says: expect.stringContaining('no SCORM package') },
		expect.objectContaining({ file: 'ours.zip', title: 'Ours', format: 'scorm12', files: 2 }),
	]);
});

test('serves the files of a package as Moodle does', async () => {
	const zip = sampleZip({
		files: { 'index.html': '<p>Hi', 'a.js': 'a', 'b.mjs': 'b', 'deep/c.css': 'c' },
	});
	const { id } = await (await post('/api/packages?name=theirs.zip', zip)).json();
	const typeOf = async (path: string) =>
		(await get(`/run/${id}/${path}`)).headers.get('content-type');

	expect(await typeOf('index.html?lang=nl')).toBe('text/html; charset=utf-8');
	expect(await typeOf('a.js')).toBe('application/x-javascript');
	expect(await typeOf('b.mjs')).toBe('text/plain; charset=utf-8');
	expect(await typeOf('deep/c.css')).toBe('text/css; charset=utf-8');
	expect((await get(`/run/${id}/a.js`)).headers.get('cache-control')).toContain('immutable');
});

test('answers a zip that is no package with a sentence', async () => {
	const answer = await post('/api/packages?name=other.zip', zipOf({ 'hello.txt': 'Hi' }));

	expect(answer.status).toBe(422);
	expect(await answer.json()).toEqual({ says: expect.stringContaining('no SCORM package') });
});

test('keeps attempts by key, and forgets them when told', async () => {
	const parcel: Parcel = {
		format: 'scorm12',
		attempt: 1,
		launch: 1,
		whole: false,
		values: { 'cmi.suspend_data': 'tram' },
	};
	expect(await (await get('/api/attempts/an')).json()).toBeNull();

	await post('/api/attempts/an', JSON.stringify(parcel));
	await post('/api/attempts/an', JSON.stringify({ ...parcel, values: { 'cmi.core.exit': '' } }));

	expect((await (await get('/api/attempts/an')).json()).values).toEqual({
		'cmi.suspend_data': 'tram',
		'cmi.core.exit': '',
	});
	expect(await (await get('/api/attempts/tom')).json()).toBeNull();
	await fetch(`${serving.url}/api/attempts/an`, { method: 'DELETE' });
	expect(await (await get('/api/attempts/an')).json()).toBeNull();
});

test('refuses a parcel that was cut short', async () => {
	expect((await post('/api/attempts/an', '{"attempt":1,')).status).toBe(400);
});

test.each([
	'/secret.txt',
	'/ours.zip',
	'/run/ours.zip/../secret.txt',
	'/run/%2e%2e/secret.txt',
	'/assets/../secret.txt',
	'/assets/..%2fsecret.txt',
	'/assets/%2e%2e%5csecret.txt',
	'/api/packages/..%2fsecret.txt',
	'/api/packages/secret.txt',
	'/launch.html',
	'//etc/passwd',
	'/%00',
])('has nothing to give at %s', async (path) => {
	expect((await raw(path)).status).toBe(404);
});

test('an address that is none is refused', async () => {
	expect((await raw('/%')).status).toBe(400);
});

test('gives nothing to a site that calls this machine by another name', async () => {
	expect((await raw('/', { host: 'evil.example' })).status).toBe(403);
	expect((await post('/api/attempts/an', '{}', { origin: 'http://evil.example' })).status).toBe(
		403,
	);
	expect((await raw('/', { host: 'localhost:4380' })).status).toBe(200);
});

/** A request whose path and host are sent as they are, without the tidying of `fetch`. */
function raw(path: string, headers = {}): Promise<{ status: number }> {
	const { hostname, port } = new URL(serving.url);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers }, (answer) => {
			answer.resume();
			resolve({ status: answer.statusCode ?? 0 });
		})
			.on('error', reject)
			.end();
	});
}
