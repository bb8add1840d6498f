import type { Frame, Page } from 'playwright/test';

/** A part of the page as the browser gives it to a screen reader. */
interface Heard {
	/** Role and words of whatever stands by itself, in the order of reading. */
	readonly lines: readonly string[];
	/** How whatever speaks up by itself does so: `polite`. */
	readonly live: readonly string[];
}

interface AxNode {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { readonly value?: string };
	readonly name?: { readonly value?: string };
	readonly properties?: readonly {
		readonly name: string;
		readonly value: { readonly value?: unknown };
	}[];
	readonly childIds?: readonly string[];
}

/** What is heard in the first region of a frame whose name begins so, from Chromium's own accessibility tree. */
export async function heardIn(page: Page, frame: Frame, region: string): Promise<Heard> {
	const line = await page.context().newCDPSession(page);
	const { frameTree } = await line.send('Page.getFrameTree');
	const inner = frameTree.childFrames?.find(({ frame: { url } }) => url === frame.url());
	await line.send('Accessibility.enable');
	const { nodes } = await line.send('Accessibility.getFullAXTree', {
		frameId: inner?.frame.id ?? frameTree.frame.id,
	});
	const tree = new Map((nodes as readonly AxNode[]).map((node) => [node.nodeId, node]));
	const top = [...tree.values()].find(
		({ role, name }) => role?.value === 'region' && name?.value?.startsWith(region),
	)!;
	const within = below(top, tree);
	return {
		lines: within.flatMap((node) => lineOf(node, tree)),
		live: within.flatMap(({ properties = [] }) =>
			properties.filter(({ name }) => name === 'live').map(({ value }) => String(value.value)),
		),
	};
}

function lineOf(node: AxNode, tree: ReadonlyMap<string, AxNode>): string[] {
	const role = node.role?.value;
	if (role === 'region' || role === 'button') return [`${role} ${spaced(node.name?.value)}`];
	if (role === 'list') return [role];
	if (role !== 'listitem') return [];
	const words = below(node, tree)
		.filter((part) => part.role?.value === 'StaticText')
		.map((part) => part.name?.value?.trim());
	return [`listitem ${spaced(words.join(' '))}`];
}

/** A node and all that can be heard under it. */
function below(node: AxNode, tree: ReadonlyMap<string, AxNode>): AxNode[] {
	const children = (node.childIds ?? []).flatMap((id) => tree.get(id) ?? []);
	return [...(node.ignored ? [] : [node]), ...children.flatMap((child) => below(child, tree))];
}

/** Without the spaces that only keep a mark on the line of its word. */
export function spaced(words = ''): string {
	return words.replace(/\s+/g, ' ');
}
