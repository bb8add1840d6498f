/**
 * What can be chosen about how the page looks and sounds; the usual comes first. What is kept counts the places in these
 * lists, so whatever is new goes to an end.
 */
export const comforts = {
	/** Of the text, in hundredths. */
	size: ['100', '125', '150', '200'],
	theme: ['system', 'light', 'dark'],
	/** Between letters, words, lines and paragraphs. */
	spacing: ['usual', 'wide'],
	/** The letters. */
	face: ['usual', 'lexend'],
	/** Whether a button stands on every screen that reads it aloud. */
	aloud: ['off', 'on'],
} as const;

export type Matter = keyof typeof comforts;

/** How the page looks and sounds to one learner. */
export type Comfort = { readonly [Each in Matter]: (typeof comforts)[Each][number] };

export const matters = Object.keys(comforts) as readonly Matter[];

/** A digit for each matter, as far as the last that is not as usual: nothing at all for most learners. */
export function comfortCode(comfort: Comfort): string {
	return matters
		.map((matter) => (comforts[matter] as readonly string[]).indexOf(comfort[matter]))
		.join('')
		.replace(/0+$/, '');
}

/** Reads such a code, in this release or in another one: whatever it does not know is as usual. */
export function comfortFrom(code: string): Comfort {
	const chosen = matters.map((matter, place) => {
		const offered = comforts[matter];
		return [matter, offered[Number(code[place])] ?? offered[0]] as const;
	});
	return Object.fromEntries(chosen) as Comfort;
}

/** As it is for who has chosen nothing. */
export const usual = comfortFrom('');
