import type { Ask, Format, Phase, Reply, Verb } from './ask.ts';
import type { Journal, Query } from './journal.ts';
import { words } from './words.ts';

/** The object a SCO finds: functions under the names of its edition, with whatever they say. */
export type Api = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** What the face of an LMS stands on. */
interface Behind {
	readonly ask: Ask;
	readonly errorString: (code: string) => string;
	readonly journal: Journal;
	readonly session: number;
	readonly phase: () => Phase;
	readonly leaving: () => boolean;
}

const verbs: readonly Verb[] = ['Initialize', 'Finish', 'Get', 'Set', 'Commit'];

/** The API object, which remembers the last error and writes every call into the journal. */
export function faceOf(format: Format, behind: Behind): Api {
	const { methods } = words[format];
	let last: Reply = { says: '', error: '0' };

	const replies: Readonly<Record<Query, (code: unknown) => string>> = {
		GetLastError: () => last.error,
		GetErrorString: (code) => behind.errorString(String(code)),
		GetDiagnostic: (code) => {
			const isLast = code === '' || code === undefined || String(code) === last.error;
			return isLast ? (last.why ?? '') : behind.errorString(String(code));
		},
	};

	const heard = (verb: Verb | Query, args: readonly unknown[], make: () => Reply) => {
		const { session, journal } = behind;
		const phase = behind.phase();
		const leaving = behind.leaving();
		return journal.hear({ verb, method: methods[verb], args, session, phase, leaving }, make);
	};

	const asked = verbs.map((verb) => [
		methods[verb],
		(...args: readonly unknown[]) => {
			last = heard(verb, args, () => behind.ask(verb, ...args));
			return last.says;
		},
	]);
	const queried = (Object.keys(replies) as Query[]).map((query) => [
		methods[query],
		(...args: readonly unknown[]) =>
			heard(query, args, () => ({ says: replies[query](args[0]), error: last.error })).says,
	]);
	return Object.fromEntries([...asked, ...queried]) as Api;
}
