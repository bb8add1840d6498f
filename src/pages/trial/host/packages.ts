import type { Format } from '../lms/ask.ts';

/** A package as the server describes it. */
export interface PackageOnShelf {
	readonly file: string;
	readonly id: string;
	readonly title: string;
	readonly format: Format;
	readonly bytes: number;
	/** How many files are in it. */
	readonly files: number;
	/** Whether it says how accessible it is, in `accessibility.html`. */
	readonly hasStatement: boolean;
	readonly scos: readonly ScoOnShelf[];
}

/** A launchable page of it. */
export interface ScoOnShelf {
	readonly title: string;
	readonly href: string;
	readonly launchData: string;
	readonly masteryScore: string;
	readonly completionThreshold: string;
}

/** A zip that cannot be launched, and why. */
export interface Unfit {
	readonly file: string;
	readonly says: string;
}

/** All zips in dist/packages. */
export async function packagesOnShelf(): Promise<readonly (PackageOnShelf | Unfit)[]> {
	return (await fetch('/api/packages')).json();
}

/** One package, by file name or id. */
export async function packageOnShelf(name: string): Promise<PackageOnShelf | Unfit> {
	return (await fetch(`/api/packages/${encodeURIComponent(name)}`)).json();
}

/** Puts a visitor's zip on the shelf. */
export async function bring(zip: File): Promise<PackageOnShelf | Unfit> {
	const answer = await fetch(`/api/packages?name=${encodeURIComponent(zip.name)}`, {
		method: 'POST',
		body: zip,
	});
	return { file: zip.name, ...(await answer.json()) };
}

/** True for what can be launched. */
export function isFit(found: PackageOnShelf | Unfit): found is PackageOnShelf {
	return 'scos' in found;
}

/** The address of a SCO's launch page. */
export function addressOf({ id }: PackageOnShelf, { href }: ScoOnShelf): string {
	return new URL(href, `${location.origin}/run/${id}/`).href;
}
