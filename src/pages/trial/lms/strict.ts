import { refusal } from './ask.ts';
import type { Ask, Format, Phase, Reply, Verb } from './ask.ts';
import type { Profile } from './profile.ts';
import { words } from './words.ts';

/** What the strict layer tells those around it. */
export interface Strict {
	readonly ask: Ask;
	readonly phase: () => Phase;
	/** All that was set and taken since the launch. */
	readonly written: () => Readonly<Record<string, string>>;
}

/** Stands before scorm-again and refuses, with the standard's code, whatever scorm-again is lax about. */
export function strictly(
	format: Format,
	profile: Profile,
	launch: Readonly<Record<string, string>>,
	inner: Ask,
): Strict {
	const { errors } = words[format];
	const written: Record<string, string> = {};
	let phase: Phase = 'not initialized';

	function objection(verb: Verb, args: readonly unknown[]): Reply | undefined {
		const code = phase === 'finished' ? errors.after[verb] : errors.before[verb];
		if (phase !== 'running' && code !== '0') return refusal(verb, code, `the session is ${phase}`);
		if (phase === 'running' && verb === 'Initialize') {
			return refusal(verb, errors.twice, 'the session is running already');
		}
		if (verb === 'Get' || verb === 'Set') return objectionToElement(verb, args[0], args[1]);
		if (args.length !== 1 || args[0] !== '') {
			return refusal(verb, errors.argument, 'the argument must be an empty string');
		}
		return undefined;
	}

	function objectionToElement(verb: Verb, element: unknown, value: unknown): Reply | undefined {
		if (typeof element !== 'string' || element === '') {
			return refusal(verb, errors.argument, 'the element must be a string');
		}
		if (profile.lacks(element)) {
			return refusal(verb, errors.unknown, 'this LMS has not implemented the element');
		}
		if (verb === 'Get') return undefined;
		if (typeof value !== 'string') {
			return refusal(verb, errors.mismatch, `the value is a ${typeof value}, not a string`);
		}
		const found = profile.rules[format](element, value, { ...launch, ...written });
		return found && found.error !== '0' ? refusal(verb, found.error, found.why) : undefined;
	}

	function remark(verb: Verb, args: readonly unknown[]): string | undefined {
		if (verb !== 'Set') return undefined;
		return profile.rules[format](String(args[0]), String(args[1]), written)?.why;
	}

	return {
		ask: (verb, ...args) => {
			const refused = objection(verb, args);
			if (refused) return refused;
			const why = remark(verb, args);
			const reply = inner(verb, ...args);
			if (verb === 'Initialize') phase = 'running';
			if (verb === 'Finish') phase = 'finished';
			if (verb === 'Set' && reply.error === '0') written[String(args[0])] = String(args[1]);
			return why === undefined ? reply : { ...reply, why };
		},
		phase: () => phase,
		written: () => written,
	};
}
