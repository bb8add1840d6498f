/**
 * A length of time for SCORM 1.2: `HHHH:MM:SS.cc`, always two decimals, at most 9999:59:59.99.
 * Moodle reads ".5" as five hundredths and refuses three decimals (scorm.md R12, moodle.md §6).
 */
export function timespan12(milliseconds: number): string {
	const { hours, minutes, seconds } = split(Math.min(milliseconds, longest));
	return `${pad(hours, 4)}:${pad(minutes, 2)}:${seconds.toFixed(2).padStart(5, '0')}`;
}

/** A length of time for SCORM 2004: `PT1H2M3.45S`, no days (Moodle adds them wrongly, scorm.md R12), at most two decimals. */
export function timespan2004(milliseconds: number): string {
	const { hours, minutes, seconds } = split(milliseconds);
	return `PT${hours}H${minutes}M${Number(seconds.toFixed(2))}S`;
}

const longest = 9999 * 3_600_000 + 59 * 60_000 + 59_990;

function split(milliseconds: number) {
	const hundredths = Math.max(0, Math.floor(milliseconds / 10)) || 0;
	return {
		hours: Math.floor(hundredths / 360_000),
		minutes: Math.floor(hundredths / 6_000) % 60,
		seconds: (hundredths % 6_000) / 100,
	};
}

function pad(count: number, places: number): string {
	return String(count).padStart(places, '0');
}
