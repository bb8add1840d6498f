import { words } from '../../src/pages/trial/lms/words.ts';
import type { Saved, Seat } from './seat.ts';

/**
 * Scenes that must be gone through again by who finds this at a launch. What was forgotten is struck from the history:
 * from here on the attempt is what was found.
 */
export function stepsLost(history: Saved[], found: string): number {
	const scenes = history.at(-1)?.scenes ?? 0;
	const at = history.map(({ kept }) => kept).lastIndexOf(found);
	if (found !== '' && at < 0) return Infinity;
	const lost = found === '' ? scenes + Math.min(history.length, 1) : scenes - history[at]!.scenes;
	history.length = at + 1;
	return lost;
}

/** What is not as the lamp says when it says "saved": each as a sentence. */
export function untruthOf(seat: Seat): string[] {
	return [...notOnServer(seat), ...notThePlace(seat)];
}

/** Whatever was set in this session and taken must be on the server, word for word. */
function notOnServer({ lms }: Seat): string[] {
	const onServer = lms.kept().values;
	const { number } = lms.journal.sessions.at(-1)!;
	const taken = lms.journal.of('Set').filter(({ session, error }) => {
		return session === number && error === '0';
	});
	const last = new Map(taken.map(({ args }) => [String(args[0]), String(args[1])]));
	return [...last]
		.filter(([element, value]) => onServer[element] !== value)
		.map(([element, value]) => `${element} is "${onServer[element] ?? ''}", not "${value}"`);
}

/** The scene in which the learner stands must be the one that the server has. */
function notThePlace({ history, keptAtServer, lms }: Seat): string[] {
	const latest = history.at(-1);
	if (!latest || latest.scenes === 0) return [];
	const kept = keptAtServer();
	const isThere = history.some((saved) => saved.kept === kept && saved.scenes === latest.scenes);
	const { suspend } = words[lms.format].elements;
	return isThere ? [] : [`${suspend} keeps "${kept}", which is not the last place`];
}
