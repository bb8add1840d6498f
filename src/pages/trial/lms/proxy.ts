import type { Format } from './ask.ts';
import type { Api } from './face.ts';
import { words } from './words.ts';

/**
 * Stands in for an LMS that lives in another frame: messages go there and come back late, so a first read is empty,
 * everything else is "true" at once, and an error is known only when its message has come back.
 */
export function proxied(format: Format, api: Api, milliseconds: number): Api {
	const { methods } = words[format];
	const known = new Map<string, unknown>();
	let error = '0';

	const post = (method: string, args: readonly unknown[], then: (answer: unknown) => void) => {
		setTimeout(() => {
			const answer = api[method]!(...args);
			error = String(api[methods.GetLastError]!());
			then(answer);
		}, milliseconds);
	};
	const atOnce =
		(method: string) =>
		(...args: readonly unknown[]) => {
			post(method, args, () => {});
			return 'true';
		};

	return {
		[methods.Initialize]: atOnce(methods.Initialize),
		[methods.Commit]: atOnce(methods.Commit),
		[methods.Finish]: atOnce(methods.Finish),
		[methods.Set]: (...args) => {
			known.set(String(args[0]), args[1]);
			return atOnce(methods.Set)(...args);
		},
		[methods.Get]: (...args) => {
			const element = String(args[0]);
			post(methods.Get, args, (answer) => known.set(element, answer));
			return known.get(element) ?? '';
		},
		[methods.GetLastError]: () => error,
		[methods.GetErrorString]: (...args) => api[methods.GetErrorString]!(...args),
		[methods.GetDiagnostic]: (...args) => api[methods.GetDiagnostic]!(...args),
	};
}
