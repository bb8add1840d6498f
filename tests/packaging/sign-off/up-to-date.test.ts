import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../../packaging/read-content.ts';
import { formattedSheet } from '../../../packaging/sign-off/formatted-sheet.ts';
import { readPoints } from '../../../packaging/sign-off/points.ts';
import { loadContent } from '../../../src/lesson/load-content.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the sheet to sign says what the lessons say (npm run check -- --sign-off)', async () => {
	const sources = readContent(root);
	const content = loadContent(sources);
	if (!content.ok) throw new Error('The content has problems: npm run check');
	const points = readPoints(sources, content.value);
	if (!points.ok) throw new Error('The points have problems: npm run check');

	const file = readFileSync(`${root}/scenarios/SIGN-OFF.md`, 'utf8').replaceAll('\r\n', '\n');

	expect(file).toBe(await formattedSheet(sources, content.value, points.value));
});
