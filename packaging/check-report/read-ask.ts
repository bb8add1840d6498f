import { parseArgs } from 'node:util';
import { isDay } from '../../src/lesson/door/shape.ts';
import type { Day } from '../../src/lesson/registry.ts';

/** What is asked of the check beside the proofs. */
export interface Ask {
	/** What is past its review on this day is told. */
	readonly today: Day;
	/** All sentences that stand out, not the longest few. */
	readonly sentences: boolean;
	/** The sheet of what has still to be signed is written anew. */
	readonly signOff: boolean;
}

/** Reads `--today 2027-09-01`, `--sentences` and `--sign-off`; nothing when anything else is asked. */
export function readAsk(args: readonly string[]): Ask | undefined {
	const { tokens, values } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	const isStrange = tokens.some((token) => token.kind !== 'option' || !(token.name in options));
	const { today = new Date().toISOString().slice(0, 10), sentences, 'sign-off': signOff } = values;
	if (isStrange || typeof today !== 'string' || !isDay(today)) return undefined;
	return { today, sentences: sentences === true, signOff: signOff === true };
}

const options = {
	today: { type: 'string' },
	sentences: { type: 'boolean' },
	'sign-off': { type: 'boolean' },
} as const;
