import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { lessonShape } from '../src/lesson/door/lesson-shape.ts';

/** The shape of a scenario file for editors, as JSON Schema. Links and proofs are left to `npm run check`. */
export async function lessonSchema(): Promise<string> {
	const schema = {
		$id: 'lesson.schema.json',
		title: 'A scenario of the Unwearable Wardrobe',
		// Ids that every object of the language knows are refused by the check alone.
		...toJsonSchema(lessonShape, { errorMode: 'ignore', target: 'draft-07' }),
	};
	const config = await resolveConfig(new URL(import.meta.url));
	return format(JSON.stringify(schema), { ...config, parser: 'json' });
}
