import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A package by its name, without `.zip`. */
export interface Made {
	readonly name: string;
	readonly zip: Uint8Array;
}

/**
 * Puts packages into a folder, each of them whole or not at all: they are written beside it first, then moved.
 * With `onlyThese`, zips of earlier runs that nothing makes any more are taken away.
 */
export function writePackages(folder: string, packages: readonly Made[], onlyThese: boolean): void {
	mkdirSync(folder, { recursive: true });
	const workplace = mkdtempSync(`${path.resolve(folder)}-`);
	try {
		for (const { name, zip } of packages) writeFileSync(path.join(workplace, `${name}.zip`), zip);
		for (const { name } of packages)
			renameSync(path.join(workplace, `${name}.zip`), path.join(folder, `${name}.zip`));
	} finally {
		rmSync(workplace, { recursive: true, force: true });
	}
	if (onlyThese) removeOthers(folder, packages);
}

function removeOthers(folder: string, packages: readonly Made[]): void {
	const kept = packages.map(({ name }) => `${name}.zip`);
	const stale = readdirSync(folder).filter((file) => file.endsWith('.zip') && !kept.includes(file));
	for (const file of stale) rmSync(path.join(folder, file));
}
