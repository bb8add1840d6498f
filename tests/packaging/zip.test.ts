import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { bytesOf, zipOf } from '../../packaging/zip.ts';

const files = {
	'player.js': bytesOf('a'.repeat(500)),
	'index.html': bytesOf('<!doctype html>'),
	'imsmanifest.xml': bytesOf('<manifest/>'),
};

describe('a zip', () => {
	it('begins with the manifest, then the launch page, then the rest by name', () => {
		expect(Object.keys(unzipSync(zipOf(files)))).toEqual([
			'imsmanifest.xml',
			'index.html',
			'player.js',
		]);
	});

	it('has the same bytes whatever the order of its files', () => {
		const turned = Object.fromEntries(Object.entries(files).reverse());

		expect(zipOf(turned)).toEqual(zipOf(files));
	});

	it('has the same bytes in every time zone', () => {
		const here = zipOf(files);

		const elsewhere = ['America/New_York', 'Asia/Tokyo', 'UTC'].map((zone) =>
			inZone(zone, () => zipOf(files)),
		);

		expect(elsewhere).toEqual([here, here, here]);
	});

	it('carries the first day of 1980, no data descriptors and no attributes of this machine', () => {
		const header = new DataView(zipOf(files).buffer);

		expect(header.getUint16(6, true)).toBe(0);
		expect(header.getUint16(10, true)).toBe(0);
		expect(header.getUint16(12, true)).toBe(0x0021);
	});
});

describe('an independent reader', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it.skipIf(!hasUnzip())('finds nothing wrong with a zip', () => {
		const file = path.join(folder, 'package.zip');
		writeFileSync(file, zipOf(files));

		expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain(
			'No errors detected',
		);
	});
});

function hasUnzip(): boolean {
	try {
		execFileSync('unzip', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

function inZone<T>(zone: string, make: () => T): T {
	const before = process.env['TZ'];
	process.env['TZ'] = zone;
	try {
		return make();
	} finally {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	}
}
