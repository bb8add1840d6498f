import type { DataModel, Value } from '../../tracking/data-model.ts';
import type { Page } from '../../tracking/page.ts';
import type { Line } from './line.ts';
import type { SessionSeen } from './look.ts';
import type { Held } from './test-value.ts';

/** What became of values that were written. */
export interface Written {
	readonly isReadBack: boolean;
	readonly isCommitted: boolean;
	/** The LMS's code for the commit, and how long that blocked the page. */
	readonly code: string;
	readonly milliseconds: number;
}

/** How long a suspend data may be. */
export interface Limit {
	/** The longest that came back whole. */
	readonly taken: number;
	/** The first that did not, and the LMS's code. */
	readonly refused?: { readonly length: number; readonly code: string };
}

const lengths = [255, 1000, 2000, 4000, 4096];

/** Tries longer and longer suspend data, and puts back at once what was there. Nothing of it is committed. */
export function limitOf({ suspendData }: DataModel, line: Line, { held }: SessionSeen): Limit {
	let limit: Limit = { taken: 0 };
	for (const length of lengths) {
		const isTaken = line.set(suspendData, 'x'.repeat(length));
		const code = isTaken ? '' : line.code();
		if (!isTaken || line.get(suspendData).length !== length) {
			limit = { ...limit, refused: { length, code } };
			break;
		}
		limit = { taken: length };
	}
	line.set(suspendData, held.suspendData);
	return limit;
}

/**
 * Writes a place, reads it back and commits. The attempt counts as begun, and as suspended: otherwise an LMS may
 * take the end of this session for the end of the lesson (moodle.md §5). A finished attempt stays as it was.
 */
export function write(
	model: DataModel,
	line: Line,
	page: Page,
	session: SessionSeen,
	{ suspendData, location }: Held,
): Written {
	const { attempt, isForCredit } = session;
	const isBegun: Value[] = attempt === 'new' && isForCredit ? [[model.status, 'incomplete']] : [];
	const place: Value[] = [
		[model.location, location],
		[model.suspendData, suspendData],
	];
	const exit = attempt === 'finished' ? model.exitWhenCompleted : 'suspend';
	const values: Value[] = [[model.exit, exit], ...isBegun, ...place];
	values.forEach(([element, value]) => line.set(element, value));
	const isReadBack = place.every(([element, value]) => line.get(element) === value);
	const from = page.now();
	const isCommitted = line.commit();
	return {
		isReadBack,
		isCommitted,
		milliseconds: Math.round(page.now() - from),
		code: isCommitted ? '' : line.code(),
	};
}
