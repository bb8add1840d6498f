import type { CDPSession, Page } from 'playwright/test';

/** A thing on the screen as the browser tells it to a screen reader. */
export interface Accessible {
	readonly role: string;
	readonly name: string;
	readonly description: string;
	readonly value: string;
	/** `level`, `checked`, `pressed`, `expanded`, `disabled`, `focused` and the like, as far as they are said of it. */
	readonly properties: Readonly<Record<string, unknown>>;
	readonly children: readonly Accessible[];
}

/** Listens to a launched package, wherever it sits: gives what stands there now, from the root of its page down. */
export async function listenTo(page: Page): Promise<() => Promise<Accessible>> {
	const line = await page.context().newCDPSession(page);
	return async () => rootOf(await nodesOf(line));
}

async function nodesOf(line: CDPSession) {
	const { frameTree } = await line.send('Page.getFrameTree');
	const frames = [frameTree, ...(frameTree.childFrames ?? [])];
	const { frame } = frames.find(({ frame }) => frame.url.includes('index.html')) ?? frameTree;
	return (await line.send('Accessibility.getFullAXTree', { frameId: frame.id })).nodes;
}

type Told = Awaited<ReturnType<typeof nodesOf>>[number];

/** What the browser ignores is left out, and what is in it stands in its place. */
function rootOf(told: readonly Told[]): Accessible {
	const byId = new Map(told.map((each) => [each.nodeId, each]));
	const below = (each: Told): Accessible[] => {
		const children = (each.childIds ?? []).flatMap((id) => {
			const child = byId.get(id);
			return child ? below(child) : [];
		});
		if (each.ignored) return children;
		const said = (what: { value?: unknown } | undefined) => String(what?.value ?? '');
		const properties = (each.properties ?? []).map(({ name, value }) => [name, value.value]);
		return [
			{
				role: said(each.role),
				name: said(each.name).trim(),
				description: said(each.description),
				value: said(each.value),
				properties: Object.fromEntries(properties) as Record<string, unknown>,
				children,
			},
		];
	};
	return below(told[0]!)[0]!;
}

/** It and whatever is in it, in the order of reading. */
export function allIn(accessible: Accessible): readonly Accessible[] {
	return [accessible, ...accessible.children.flatMap(allIn)];
}
