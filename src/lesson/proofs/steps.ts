import type { Finding, Path } from '../door/tree.ts';
import type { Machine, Step } from './machine.ts';

/** Where in the scenario file this step is written. */
export function pathOf({ states }: Machine, from: number, { by }: Step): Path {
	const scene = ['scenes', states[from]!.scene.id];
	return typeof by === 'string' ? [...scene, by] : [...scene, 'choices', by.choice, 'next'];
}

/** Scenes one after the other, as an author reads them: `tram > noon > tram`. A long way is cut in its middle. */
export function wayText({ states }: Machine, way: readonly number[]): string {
	const ids = way.map((state) => states[state]!.scene.id);
	const shown = ids.length > 8 ? [...ids.slice(0, 4), '…', ...ids.slice(-3)] : ids;
	return shown.join(' > ');
}

/** One finding for each place: the same slip is met with many sets of flags. */
export function oncePerPlace(findings: readonly Finding[]): Finding[] {
	const seen = new Set<string>();
	return findings.filter(({ path }) => {
		const place = path.join('/');
		return !seen.has(place) && seen.add(place);
	});
}
