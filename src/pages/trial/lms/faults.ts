import type { Verb } from './ask.ts';
import type { Call, Journal, Query, Session } from './journal.ts';
import { words } from './words.ts';

const queries: readonly (Verb | Query)[] = ['GetLastError', 'GetErrorString', 'GetDiagnostic'];

/** Whatever a SCO did wrong, each as a sentence; none for a SCO that behaves. While it runs it may still commit. */
export function faultsOf(journal: Journal, { isRunning = false } = {}): string[] {
	return [
		...journal.refused().map(({ number, method, args, error, why }) => {
			const asked = `${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
			return `call ${number}: ${asked} was refused with ${error}${why ? `: ${why}` : ''}`;
		}),
		...journal.calls
			.filter(({ error, why, weather }) => error === '0' && why !== undefined && !weather)
			.map(({ number, why }) => `call ${number}: ${why}`),
		...journal.sessions.flatMap((session) => {
			const mayCommit = isRunning && session === journal.sessions.at(-1);
			return sessionFaults(journal, session, mayCommit);
		}),
	];
}

function sessionFaults(journal: Journal, session: Session, mayCommit: boolean): string[] {
	const calls = journal.calls.filter(
		(call) => call.session === session.number && !queries.includes(call.verb),
	);
	if (calls.length === 0) return [];
	const count = (verb: Verb) => calls.filter((call) => call.verb === verb).length;
	const faults: string[] = [];
	if (count('Initialize') !== 1) faults.push(`initialized ${count('Initialize')} times`);
	if (count('Finish') > 1) faults.push(`finished ${count('Finish')} times`);
	const finish = calls.findIndex(({ verb }) => verb === 'Finish');
	const late = finish < 0 ? 0 : calls.length - finish - 1;
	if (late > 0) faults.push(`${late} calls after the end`);
	if (!mayCommit && leavesUnsaved(calls)) faults.push('something was set and never committed');
	faults.push(...downgrades(calls, session));
	return faults.map((fault) => `session ${session.number}: ${fault}`);
}

/** The last thing set must be followed by a Commit or Finish, whatever that answered. */
function leavesUnsaved(calls: readonly Call[]): boolean {
	const last = (...verbs: readonly string[]) =>
		Math.max(...calls.map(({ verb, number }) => (verbs.includes(verb) ? number : 0)));
	return last('Set') > last('Commit', 'Finish');
}

const ranks: Readonly<Record<string, number>> = { failed: 2, completed: 3, passed: 3 };

/** A finished status never goes back; a failed one may still become passed. */
function downgrades(calls: readonly Call[], { format, values }: Session): string[] {
	const faults: string[] = [];
	for (const status of words[format].elements.statuses) {
		let before = values[status] ?? '';
		for (const { verb, args, error } of calls) {
			if (verb !== 'Set' || args[0] !== status || error !== '0') continue;
			const after = String(args[1]);
			if ((ranks[after] ?? 0) < (ranks[before] ?? 0)) {
				faults.push(`${status} went from ${before} back to ${after}`);
			}
			before = after;
		}
	}
	return faults;
}
