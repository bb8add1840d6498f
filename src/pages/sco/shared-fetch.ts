import type { CourseFile } from '../../lesson/course-files.ts';

/** Fetches a file of the package by its name. */
export type FetchFile = (name: string) => Promise<CourseFile>;

/** A file that is on its way is asked for once, however many wait for it. One that did not come may be asked for again. */
export function sharedFetch(fetchFile: FetchFile): FetchFile {
	const onTheWay = new Map<string, Promise<CourseFile>>();
	return (name) => {
		const already = onTheWay.get(name);
		if (already) return already;
		const file = fetchFile(name).finally(() => onTheWay.delete(name));
		onTheWay.set(name, file);
		return file;
	};
}
