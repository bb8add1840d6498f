/** The standards a package can speak. SCORM 1.2 comes first: it is what most school platforms play without surprises. */
export const formats = ['scorm12', 'scorm2004-4'] as const;
export type Format = (typeof formats)[number];

/** What the manifest must say word for word: Moodle takes anything else for SCORM 1.2. */
export const schemaVersions: Readonly<Record<Format, string>> = {
	scorm12: '1.2',
	'scorm2004-4': '2004 4th Edition',
};
