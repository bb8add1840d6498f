/** Under which the page is looked at. */
export interface Condition {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	/** Spaced as WCAG 1.4.12 asks, by a style that is not the page's own. */
	readonly isSpaced?: true;
	/** What a learner has chosen, as `src/views/wear.ts` puts it on the page. */
	readonly worn?: Readonly<Record<string, string>>;
}

const spaced = new CSSStyleSheet();
spaced.replaceSync(`* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`);

/** Puts the page under a condition. */
export function bear({ width, height, isSpaced, worn = {} }: Condition): void {
	const frame = window.frameElement as HTMLElement;
	frame.style.width = `${width}px`;
	frame.style.height = `${height}px`;
	document.adoptedStyleSheets = isSpaced ? [spaced] : [];
	const { dataset } = document.documentElement;
	for (const name of ['size', 'spacing', 'face']) {
		if (worn[name]) dataset[name] = worn[name];
		else delete dataset[name];
	}
}
