/**
 * What the launch page may do, kept by the browser itself: run its own script, show its own pictures and fonts,
 * and send nothing to anybody. The LMS is spoken to through its own page, so `connect-src` stays closed.
 *
 * `styleHash` lets the style inside the page through: `sha256-…`.
 */
export function securityPolicy(styleHash: string): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		`style-src 'self' '${styleHash}'`,
		"img-src 'self' data:",
		"font-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}
