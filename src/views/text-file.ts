/** Gives the learner a text file of their own. The words go from the page to the device, past nobody. */
export function saveAsTextFile(name: string, words: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([words], { type: 'text/plain' }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
