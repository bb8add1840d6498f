/** What is wrong with the names in a zip: some LMS somewhere refuses each of these (scorm.md P2, P5, P6). */
export function wrongNames(names: readonly string[]): string[] {
	return [...first(names), ...names.flatMap(wrongName)];
}

function first(names: readonly string[]): string[] {
	if (names[0] === 'imsmanifest.xml') return [];
	return names.includes('imsmanifest.xml')
		? [`imsmanifest.xml must be the first entry of the zip; "${names[0]}" is.`]
		: ['there is no imsmanifest.xml at the root of the zip.'];
}

function wrongName(name: string): string[] {
	const extension = name.slice(name.lastIndexOf('.') + 1);
	const problems = [];
	if (!name.split('/').every((part) => /^[a-z0-9_-]+(\.[a-z0-9]+)?$/.test(part)))
		problems.push(
			`"${name}": names hold small letters without accents, digits, - and _, and one dot before the extension.`,
		);
	if (name.length >= 100)
		problems.push(`"${name}" is too long: a path has less than 100 characters.`);
	if (!extensions.includes(extension))
		problems.push(`"${name}" cannot be shipped. A package holds ${extensions.join(', ')}.`);
	return problems;
}

// Moodle serves .mjs as text; other LMSs refuse maps, archives, .dat and .wasm.
const extensions = 'html js css json png jpg svg woff2 mp4 vtt xml xsd'.split(' ');
