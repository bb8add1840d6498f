import type { Format } from './ask.ts';

const spans: Readonly<Record<Format, RegExp>> = {
	scorm12: /^(\d+):(\d+):(\d+(?:\.\d+)?)$/,
	scorm2004: /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/,
};

/** Hundredths of a second in a span of time; none where there is no span. */
export function hundredths(format: Format, span: string): number {
	const [, hours = 0, minutes = 0, seconds = 0] = spans[format].exec(span) ?? [];
	return Math.round(100 * (3600 * Number(hours) + 60 * Number(minutes) + Number(seconds)));
}

/** Spans added up, as the total time of an attempt. */
export function sumOfTimes(format: Format, times: readonly string[]): string {
	const total = times.reduce((sum, span) => sum + hundredths(format, span), 0);
	const hours = Math.floor(total / 360000);
	const minutes = Math.floor(total / 6000) % 60;
	const seconds = ((total % 6000) / 100).toFixed(2);
	if (format === 'scorm2004') return `PT${hours}H${minutes}M${Number(seconds)}S`;
	const two = (number: number | string, length = 2) => String(number).padStart(length, '0');
	return `${two(hours, 4)}:${two(minutes)}:${two(seconds, 5)}`;
}
