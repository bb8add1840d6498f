import { format, resolveConfig } from 'prettier';
import type { Content } from '../../src/lesson/load-content.ts';
import type { Source } from '../../src/lesson/problem.ts';
import type { Points } from './points.ts';
import { signOffSheet } from './sheet.ts';

/** The sheet as it stands in scenarios/SIGN-OFF.md. */
export async function formattedSheet(
	sources: readonly Source[],
	content: Content,
	points: Points,
): Promise<string> {
	const config = await resolveConfig(new URL(import.meta.url));
	return format(signOffSheet(sources, content, points), { ...config, parser: 'markdown' });
}
