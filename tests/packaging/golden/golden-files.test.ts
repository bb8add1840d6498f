import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import {
	goldenFile,
	goldenText,
	openGoldens,
	saveGolden,
} from '../../../packaging/golden/golden-files.ts';
import { goldenOf } from '../../../packaging/golden/golden.ts';
import { problemLine } from '../../../src/lesson/problem.ts';
import { scarfCourse } from '../sample.ts';

const golden = goldenOf(scarfCourse(), '1.0.0');

function project(): string {
	const root = mkdtempSync(path.join(tmpdir(), 'project-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	return root;
}

it('opens what was saved in every release, and leaves nothing beside it', () => {
	const root = project();
	const later = { ...golden, release: '1.1.0' };

	saveGolden(root, golden);
	saveGolden(root, later);

	expect(openGoldens(root)).toEqual({ ok: true, value: [golden, later] });
	expect(readdirSync(path.join(root, 'tests/golden/1.0.0'))).toEqual(['scarf.json']);
});

it('writes one save a line', () => {
	const lines = goldenText(golden).trim().split('\n');

	expect(lines).toHaveLength(golden.saves.length + 2);
});

it('has nothing to open before the first release', () => {
	expect(openGoldens(project())).toEqual({ ok: true, value: [] });
});

it('says where a file is damaged', () => {
	const root = project();
	saveGolden(root, golden);
	const text = goldenText(golden).replace('"completed":false', '"completed":0');
	writeFileSync(path.join(root, goldenFile(golden)), text);

	const read = openGoldens(root);

	expect(read.ok ? [] : read.problems.map(problemLine)).toEqual([
		expect.stringMatching(
			/^tests\/golden\/1\.0\.0\/scarf\.json:2:\d+ saves\[0\]\.completed: 0 stands where boolean must be/,
		),
	]);
});
