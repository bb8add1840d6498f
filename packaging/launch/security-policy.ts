import type { LaunchPage } from './launch-page.ts';

/**
 * What the launch page may do, kept by the browser itself: run its own script, show its own pictures and fonts,
 * and send nothing to anybody. The LMS is spoken to through its own page, so `connect-src` stays closed. The one style
 * and the one script inside the page are let through by their hashes.
 */
export function securityPolicy({
	style,
	earlyClicks,
}: Pick<LaunchPage, 'style' | 'earlyClicks'>): string {
	return [
		"default-src 'none'",
		`script-src 'self' '${earlyClicks.hash}'`,
		`style-src 'self' '${style.hash}'`,
		"img-src 'self' data:",
		"font-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}
