import type { CourseFile } from '../../lesson/course-files.ts';

declare global {
	interface Window {
		/** Where a file of the package leaves what it brings, under its name. */
		shelf?: Record<string, CourseFile>;
	}
}

/**
 * Fetches files of this very package. Each is a script that only sets one value: the one thing that can be fetched from
 * a USB stick, in every LMS and under a policy that lets nothing be sent.
 *
 * @param edition stands in the address, so that no cache gives a file of an earlier release to the page of this one
 */
export function fetchFrom(edition: string): (name: string) => Promise<CourseFile> {
	return (name) =>
		new Promise((resolve, reject) => {
			const script = document.createElement('script');
			const fail = () => reject(new Error(`lessons/${name}.js cannot be had`));
			script.onload = () => {
				const file = window.shelf?.[name];
				if (file) resolve(file);
				else fail();
			};
			script.onerror = fail;
			script.src = `lessons/${name}.js?${edition}`;
			document.head.append(script);
		});
}
