// Chromium 80 to 84 lack this one method; with it, everything else works there (measured).
if (!('replaceAll' in String.prototype)) {
	Object.defineProperty(String.prototype, 'replaceAll', {
		value(this: string, part: string | RegExp, by: string) {
			return typeof part === 'string' ? this.split(part).join(by) : this.replace(part, by);
		},
	});
}
