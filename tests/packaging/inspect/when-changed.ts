import type { Format } from '../../../packaging/formats/format.ts';
import { inspect } from '../../../packaging/inspect/inspect.ts';
import { scarfZipWith } from '../sample.ts';

/** What is found when one text of a file stands in for another. */
export function whenChanged(
	file: string,
	from: string | RegExp,
	to: string,
	format: Format = 'scorm12',
) {
	const zip = scarfZipWith(
		file,
		(text) => {
			const changed = text.replace(from, to);
			if (changed === text) throw new Error(`"${from}" is not in ${file}`);
			return changed;
		},
		{ format },
	);
	return inspect(zip, format).join('\n');
}
