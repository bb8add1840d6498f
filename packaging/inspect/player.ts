/** What is wrong with the course that stands before the player. */
export function wrongInPlayer(name: string, script: string): string[] {
	const course = /^self\.course=([^\n]*);\n/.exec(script)?.[1];
	if (course === undefined) return [`${name} does not begin with the course.`];
	return isJson(course) ? [] : [`${name}: its course is not JSON.`];
}

/** Whether a text can be read as JSON. */
export function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch (error) {
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}
