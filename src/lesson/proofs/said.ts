import { MessageSlip, anatomyOf } from '../icu.ts';
import type { Anatomy } from '../icu.ts';
import type { Scene } from '../lesson.ts';
import type { Scenario } from '../parse-lesson.ts';
import { saidIn } from '../parse-texts.ts';
import type { Locale, Said } from '../parse-texts.ts';
import type { Finding } from '../door/tree.ts';

/** A message that can be shown, taken apart. */
export interface Message extends Said, Anatomy {}

/** The messages of a locale, and those that cannot be shown. */
export function messagesOf({ tree }: Locale): { messages: Message[]; slips: Finding[] } {
	const messages: Message[] = [];
	const slips: Finding[] = [];
	for (const said of saidIn(tree.value)) {
		try {
			messages.push({ ...said, ...anatomyOf(said.message) });
		} catch (error) {
			if (!(error instanceof MessageSlip)) throw error;
			slips.push({ path: said.path, says: error.message });
		}
	}
	return { messages, slips };
}

/** Ids of facts, or of rules, that stand behind a message: its scene's, or those of the whole lesson outside scenes. */
export function citedFor({ lesson }: Scenario, { path }: Said, of: 'fact' | 'rule'): string[] {
	const [section, id] = path;
	const scene = section === 'scenes' ? lesson.scenes[String(id)] : undefined;
	const scenes: readonly Scene[] = scene ? [scene] : Object.values(lesson.scenes);
	return scenes.flatMap(({ cites }) =>
		cites.filter((cited) => cited.of === of).map(({ id }) => id),
	);
}

/** Where a citation is missing, for the remedy of a finding. */
export function placeToCite({ tree }: Scenario, { path }: Said): string {
	return path[0] === 'scenes'
		? `to the scene "${path[1]}" in ${tree.file}`
		: `to a scene in ${tree.file}`;
}
