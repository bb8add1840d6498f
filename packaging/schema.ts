import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lessonSchema } from './lesson-schema.ts';

/** `npm run schema`: writes the schema that lets editors complete a scenario and mark what does not fit. */
export async function main(args: string[]): Promise<number> {
	if (args.length > 0) {
		console.error('Usage: npm run schema');
		return 2;
	}
	const file = fileURLToPath(new URL('../scenarios/lesson.schema.json', import.meta.url));
	writeFileSync(file, await lessonSchema());
	console.log('Wrote scenarios/lesson.schema.json');
	return 0;
}
