import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Ask, Format, Verb } from './ask.ts';
import { words } from './words.ts';

/** Off: everything by which scorm-again would do of itself what a SCO must do. */
const settings = {
	logLevel: 5,
	autocommit: false,
	lmsCommitUrl: false,
	// Its default turns true as soon as any setting is given.
	mastery_override: false,
	score_overrides_status: false,
	autoCompleteLessonStatus: false,
	selfReportSessionTime: false,
	autoProgress: false,
};

type Method = (...args: readonly unknown[]) => unknown;

/** The real LMS beneath all others: scorm-again, holding the values of this launch. */
export interface Engine {
	readonly ask: Ask;
	/** What an error code means, in the standard's words. */
	readonly errorString: (code: string) => string;
}

/** Starts scorm-again with the values of a launch. */
export function startEngine(format: Format, values: Readonly<Record<string, string>>): Engine {
	const { methods } = words[format];
	const api = new { scorm12: Scorm12API, scorm2004: Scorm2004API }[format](settings);
	api.loadFromJSON(nested(values));
	const call = (method: string, args: readonly unknown[]) =>
		(api as unknown as Readonly<Record<string, Method>>)[method]!.apply(api, [...args]);
	return {
		ask: (verb: Verb, ...args) => {
			const says = call(methods[verb], args);
			return { says, error: String(call(methods.GetLastError, [])) };
		},
		errorString: (code) => String(call(methods.GetErrorString, [code])),
	};
}

type Tree = { [name: string]: Tree | string };

/** `cmi.core.exit` and so on, as the tree that scorm-again loads. */
function nested(values: Readonly<Record<string, string>>): { cmi: Record<string, unknown> } {
	const root: Tree = { cmi: {} };
	for (const [element, value] of Object.entries(values)) {
		const names = element.split('.');
		const last = names.pop() ?? '';
		let branch: Tree = root;
		for (const name of names) branch = (branch[name] ??= {}) as Tree;
		branch[last] = value;
	}
	return root as { cmi: Record<string, unknown> };
}
