const seen = new Set<string>();

/** Remembers for this sitting, in memory alone, that a scene has been on the screen: `denim-jacket.scenes.tram`. */
export function markSeen(scene: string): void {
	seen.add(scene);
}

/** Whether the learner comes back to a scene. What they have read does not arrive a second time. */
export function isSeen(scene: string): boolean {
	return seen.has(scene);
}
