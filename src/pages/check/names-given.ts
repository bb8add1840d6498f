// Of an adapter only what can hold nothing but the make of the LMS. `name` is not among them: it might be the learner's.
const telling = ['LMSName', 'LMSVersion', 'vendor', 'product', 'version'];
const longest = 60;

/** What the adapter says of the LMS, in its own words; most say nothing. */
export function namesGiven(api: unknown): readonly string[] {
	return telling.flatMap((key) => {
		try {
			return plain((api as Record<string, unknown>)[key]);
		} catch {
			// It will not be looked at.
			return [];
		}
	});
}

/** A short text or a number in printable characters; nothing else is shown. */
function plain(value: unknown): string[] {
	if (typeof value !== 'string' && typeof value !== 'number') return [];
	const text = String(value).trim();
	return text !== '' && text.length <= longest && /^[ -~\u00a0-\u024f]+$/.test(text) ? [text] : [];
}
