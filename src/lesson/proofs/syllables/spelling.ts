/** How a language is spelled, as far as its syllables go. All words come in small letters. */
export interface Spelling {
	/**
	 * Rewritten one after the other, until each run of vowels is one syllable: silent letters are left out, and a hyphen
	 * parts two vowels that are said apart.
	 */
	readonly respelt: readonly (readonly [letters: RegExp, as: string])[];
	/** What makes a syllable: one match each. */
	readonly vowels: RegExp;
}
