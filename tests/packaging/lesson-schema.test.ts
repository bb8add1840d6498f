import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessonSchema } from '../../packaging/lesson-schema.ts';

test('the schema for editors is up to date (npm run schema)', async () => {
	const file = new URL('../../scenarios/lesson.schema.json', import.meta.url);

	expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(await lessonSchema());
});
