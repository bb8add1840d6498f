import type { Format } from '../formats/format.ts';
import { textOf, unzip } from '../zip.ts';
import type { Files } from '../zip.ts';
import { wrongInLaunchPage } from './launch-page.ts';
import { wrongInManifest } from './manifest.ts';
import { wrongNames } from './names.ts';
import { wrongInPlayer } from './player.ts';
import { addresses, wrongInScript } from './scripts.ts';

/**
 * Everything that is wrong with a package, in sentences; nothing when it can be given to a school.
 * It looks at the zip as it was written, so it also sees what went wrong on the way into it.
 */
export function inspect(zip: Uint8Array, format: Format): string[] {
	const files = unzip(zip);
	const names = Object.keys(files);
	const wrong = wrongNames(names);
	const manifest = files['imsmanifest.xml'];
	if (!manifest) return wrong;
	return [
		...wrong,
		...(manifest[0] === 0xef ? ['imsmanifest.xml begins with a byte order mark.'] : []),
		...wrongInManifest(textOf(manifest), format, names),
		...names.flatMap((name) => wrongInFile(name, files)),
	];
}

function wrongInFile(name: string, files: Files): string[] {
	const text = () => textOf(files[name]!);
	switch (name.slice(name.lastIndexOf('.') + 1)) {
		case 'html':
			return wrongInLaunchPage(name, files);
		case 'js':
			return [
				...(name === 'player.js' ? wrongInPlayer(name, text()) : []),
				...wrongInScript(name, text()),
			];
		case 'css':
		case 'svg':
			return addresses(name, text());
		default:
			return [];
	}
}
