import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from './open-package.ts';
import type { Opened, OpenedPackage } from './open-package.ts';

/** The packages that can be launched: those in a folder, and those that visitors brought. */
export interface Shelf {
	/** Every zip of the folder, opened or with the reason why not. */
	readonly list: () => readonly { readonly file: string; readonly opened: Opened }[];
	/** Takes a zip in for as long as the server runs. */
	readonly add: (file: string, bytes: Uint8Array) => Opened;
	/** By its file name or its id. */
	readonly find: (name: string) => OpenedPackage | undefined;
}

/** A shelf over a folder of zips, which may change while the server runs. */
export function shelfOver(folder: string): Shelf {
	const brought = new Map<string, OpenedPackage>();
	const read = new Map<string, { readonly stamp: string; readonly opened: Opened }>();

	function fromFolder(file: string): Opened {
		const path = join(folder, file);
		const { mtimeMs, size } = statSync(path);
		const stamp = `${mtimeMs} ${size}`;
		const known = read.get(file);
		if (known?.stamp === stamp) return known.opened;
		const opened = openPackage(file, readFileSync(path));
		read.set(file, { stamp, opened });
		if (opened.ok) brought.set(opened.package.id, opened.package);
		return opened;
	}

	const list = () => zipsIn(folder).map((file) => ({ file, opened: fromFolder(file) }));

	return {
		list,
		add: (file, bytes) => {
			const opened = openPackage(file, bytes);
			if (opened.ok) brought.set(opened.package.id, opened.package);
			return opened;
		},
		find: (name) => {
			if (brought.has(name)) return brought.get(name);
			const opened = zipsIn(folder).includes(name) && fromFolder(name);
			return opened && opened.ok ? opened.package : undefined;
		},
	};
}

function zipsIn(folder: string): string[] {
	try {
		return readdirSync(folder).filter((file) => file.endsWith('.zip'));
	} catch (error) {
		// Nothing has been packaged yet.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
