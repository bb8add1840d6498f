import type { Registry } from '../lesson/registry.ts';

/** The number that stands on every screen: 116 000, never parted at the end of a line. */
export function firstPhone({ lines }: Registry): string {
	const line = lines.find(({ place, phone }) => place === 'first' && phone);
	return (line?.phone ?? '').replace(/ /g, '\u00a0');
}
