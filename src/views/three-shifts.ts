/** A key that went down, and when, in milliseconds. */
export interface Press {
	readonly key: string;
	readonly time: number;
}

/** Whether these presses, the latest last, end in Shift three times within two seconds with no other key between. */
export function areThreeShifts(presses: readonly Press[]): boolean {
	const last = presses.slice(-3);
	const [first] = last;
	return (
		last.length === 3 &&
		last.every(({ key }) => key === 'Shift') &&
		last[2]!.time - first!.time <= 2000
	);
}

/** Calls when Shift was pressed three times, until told to stop. A key held down counts once. */
export function onThreeShifts(leave: () => void): () => void {
	let presses: Press[] = [];
	const listener = ({ key, repeat, timeStamp }: KeyboardEvent) => {
		if (repeat) return;
		presses = [...presses, { key, time: timeStamp }].slice(-3);
		if (areThreeShifts(presses)) leave();
	};
	window.addEventListener('keydown', listener, true);
	return () => window.removeEventListener('keydown', listener, true);
}
