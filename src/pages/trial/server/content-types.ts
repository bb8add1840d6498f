/** The types under which Moodle sends files, its strange ones included: a package must run under these. */
const types: Readonly<Record<string, string>> = {
	css: 'text/css',
	gif: 'image/gif',
	htm: 'text/html',
	html: 'text/html',
	ico: 'image/vnd.microsoft.icon',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'application/x-javascript',
	json: 'application/json',
	m4a: 'audio/mp4',
	// Modules of this name are refused by browsers.
	mjs: 'text/plain',
	mp3: 'audio/mp3',
	mp4: 'video/mp4',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	swf: 'application/x-shockwave-flash',
	txt: 'text/plain',
	vtt: 'text/vtt',
	webm: 'video/webm',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xhtml: 'application/xhtml+xml',
	xml: 'application/xml',
	xsd: 'application/xml',
};

/** The type a school's server would send this file as. */
export function contentTypeOf(path: string): string {
	const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	return types[ending] ?? 'application/octet-stream';
}

/** For our own pages, which no LMS serves: scripts may be modules. */
export function ownContentTypeOf(path: string): string {
	return path.endsWith('.js') ? 'text/javascript' : contentTypeOf(path);
}
