/**
 * The page of the trial LMS is written for browsers of today. In an old one it is lent what it lacks; the package, in
 * its frame, is lent nothing. Told to the browser as text, so it stands by itself.
 */
export function fillTrialPage(): void {
	if (window !== window.top) return;
	const lend = (to: object, lacking: Record<string, unknown>) =>
		Object.keys(lacking)
			.filter((name) => !(name in to))
			.forEach((name) => Object.defineProperty(to, name, { value: lacking[name] }));
	const at = function (this: ArrayLike<unknown>, place: number) {
		return this[place < 0 ? this.length + place : place];
	};
	lend(Object, {
		hasOwn: (of: object, name: string) => Object.prototype.hasOwnProperty.call(of, name),
	});
	lend(String.prototype, {
		at,
		replaceAll(this: string, part: string, by: string) {
			return this.split(part).join(by);
		},
	});
	lend(Array.prototype, {
		at,
		findLast(this: unknown[], isIt: (one: unknown) => boolean) {
			return this.slice().reverse().find(isIt);
		},
	});
	lend(Element.prototype, {
		replaceChildren(this: Element, ...children: Node[]) {
			this.textContent = '';
			this.append(...children);
		},
	});
	lend(window, {
		structuredClone: (value: unknown) => value && (JSON.parse(JSON.stringify(value)) as unknown),
	});
}
