import type { DataModel } from '../../tracking/data-model.ts';
import { findApi } from '../../tracking/find-api.ts';
import { scormApi } from '../../tracking/scorm-api.ts';
import type { ScormApi } from '../../tracking/scorm-api.ts';

/** The adapter in plain words, with the code of its last answer. It ends once, and nothing is said after that. */
export interface Line extends ScormApi {
	/** The LMS's error code for the call before; empty where it tells none. */
	code(): string;
}

/** Speaks to whatever adapter can be found from this window. Never throws. */
export function lineTo({ api: name, verbs }: DataModel, window: Window): Line {
	let isOver = false;
	const find = () => (isOver ? undefined : findApi(name, verbs.get, window));
	return {
		...scormApi(verbs, find),
		terminate() {
			const adapter = find();
			isOver = true;
			return scormApi(verbs, () => adapter).terminate();
		},
		code() {
			try {
				const adapter = find() as Record<string, () => unknown> | undefined;
				return /^\d{1,4}$/.exec(String(adapter?.[verbs.error]?.()))?.[0] ?? '';
			} catch {
				// The LMS has gone, or tells no code: the report then shows none.
				return '';
			}
		},
	};
}
