import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPlayer } from '../../packaging/read-player.ts';
import { textOf } from '../../packaging/zip.ts';
import { scarfCourse } from './sample.ts';

it('reads a built player: its files and those of the check, its style with the hash of just that text, and its start card', async () => {
	const dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
	onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
	mkdirSync(path.join(dist, 'player/fonts'), { recursive: true });
	mkdirSync(path.join(dist, 'check'));
	mkdirSync(path.join(dist, 'prerender'));
	writeFileSync(path.join(dist, 'player/player.js'), 'start()');
	writeFileSync(path.join(dist, 'player/player.css'), 'p { margin: 0 } h1 { margin: 0 }');
	writeFileSync(path.join(dist, 'player/fonts/sans.woff2'), '');
	writeFileSync(path.join(dist, 'check/check.js'), 'look()');
	writeFileSync(
		path.join(dist, 'prerender/prerender.js'),
		`export const prerenderStart = (course, language) => course.id + ' in ' + language;
		export const criticalStyle = 'p { margin: 0 }\\n';
		export const earlyClicks = 'early = []';`,
	);

	const player = await readPlayer(dist);

	expect(Object.keys(player.files).sort()).toEqual([
		...['check.js', 'fonts/sans.woff2', 'player.css', 'player.js'],
	]);
	expect(textOf(player.files['player.js']!)).toBe('start()');
	const hash = createHash('sha256').update(player.style.text).digest('base64');
	expect(player.style).toEqual({ text: 'p { margin: 0 }', hash: `sha256-${hash}` });
	expect(player.earlyClicks.text).toBe('early = []');
	expect(player.startCard(scarfCourse(), 'nl')).toBe('scarf in nl');
});
