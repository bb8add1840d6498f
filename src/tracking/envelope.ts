import { codeOf } from '../lesson/code.ts';
import type { Found } from './tracking.ts';

/** What was in the suspend data of an earlier session. */
export interface Unsealed {
	readonly found: Found;
	readonly kept: string;
	/** Counts the saves of an attempt, over all its sessions. */
	readonly sequence: number;
}

const version = 1;
// Nobody saves so often; a text that claims so is opened again after the next save too.
const mostSaves = 1_000_000_000;

/**
 * Suspend data: version, sequence number, what the player keeps, checksum.
 * The sequence makes each save differ from the last: Moodle 1.2 sends only what changes (moodle.md §4).
 */
export function seal(kept: string, sequence: number): string {
	const content = `${version};${sequence % mostSaves};${kept}`;
	return `${content};${codeOf(content)}`;
}

/** Opens what `seal` made. Anything else is damaged, or was made by a newer version. Never throws. */
export function unseal(suspendData: string): Unsealed {
	if (suspendData === '') return { found: 'nothing', kept: '', sequence: 0 };
	// A newer version may seal in its own way: only its number must stay first.
	if (Number(/^(\d{1,3});/.exec(suspendData)?.[1]) > version) {
		return { found: 'newer', kept: '', sequence: 0 };
	}
	const parts = /^1;(\d{1,9});([^;]*);([0-9a-z]{4})$/.exec(suspendData);
	if (!parts || parts[3] !== codeOf(suspendData.slice(0, -5))) {
		return { found: 'damaged', kept: '', sequence: 0 };
	}
	const kept = parts[2]!;
	return { found: kept === '' ? 'nothing' : 'place', kept, sequence: Number(parts[1]) };
}
