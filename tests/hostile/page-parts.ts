import { parsers } from 'prettier/plugins/html';

/** An element of a page, as a browser would find it. */
export interface PageElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** The words directly inside. */
	readonly words: string;
}

interface Found {
	readonly kind: string;
	readonly name?: string;
	readonly value?: string;
	readonly attrs?: readonly { readonly name: string; readonly value?: string }[];
	readonly children?: readonly Found[];
}

/** Every element of a page, in its order, by a reader of HTML that is not ours. */
export function elementsOf(page: string): PageElement[] {
	const options = { parser: 'html', originalText: page, filepath: 'index.html' };
	return below(parsers.html.parse(page, options as never) as unknown as Found);
}

/** Elements and attributes through which a page can run something. */
export function scriptsIn(elements: readonly PageElement[]): string[] {
	return elements.flatMap(({ name, attributes }) => [
		...(runs.includes(name.replace(/^.*:/, '')) ? [name] : []),
		...Object.entries(attributes).flatMap(([key, value]) =>
			/^on|^srcdoc$|^style$/i.test(key) || (isAddress(key) && !isHarmless(value))
				? [`${key}="${value}"`]
				: [],
		),
	]);
}

const runs = ['script', 'iframe', 'frame', 'object', 'embed', 'base', 'form', 'applet'];

const isAddress = (key: string) =>
	/(?:^|:)(?:href|src|action|formaction|data|xlink:href)$/i.test(key);
/** A page of the web, a telephone, or a file beside the page: never a scheme that runs. */
const isHarmless = (value: string) =>
	/^(?:https?:\/\/|tel:)/.test(value) || /^[\w./#-]*(?:\?\w+)?$/.test(value);

function below({ children = [] }: Found): PageElement[] {
	return children.flatMap((child) => {
		if (child.kind !== 'element') return below(child);
		const { name = '', attrs = [] } = child;
		const attributes = Object.fromEntries(attrs.map(({ name, value = '' }) => [name, value]));
		const texts = (child.children ?? []).filter(({ kind }) => kind === 'text');
		const words = texts.map(({ value = '' }) => value).join('');
		return [{ name, attributes, words }, ...below(child)];
	});
}
