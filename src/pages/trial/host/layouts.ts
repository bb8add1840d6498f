/** Where a SCO sits, and how it is taken away. */
export interface Seat {
	/** The window of the SCO, if we may look into it. */
	readonly scoWindow: () => Window | undefined;
	/** Goes elsewhere, as a learner who leaves: the SCO has the time that the browser gives it. */
	readonly leave: () => void;
	/** Gone, from one moment to the next. */
	readonly remove: () => void;
}

type Layout = (address: string, place: HTMLElement) => Seat;

const middle = (address: string, more = '') => `/middle?src=${encodeURIComponent(address)}${more}`;

/** The ways in which LMSs seat a SCO (T4). The API is always on the window of this page. */
export const layouts = {
	frame: (address, place) => seatInFrame(address, place),
	frameset5: (address, place) => seatInFrame(middle(address, '&depth=4'), place),
	decoy: (address, place) => seatInFrame(middle(address, '&decoy'), place),
	'cross-origin-middle': (address, place) => seatInFrame(otherOrigin() + middle(address), place),
	sandbox: (address, place) => seatInFrame(address, place, 'allow-scripts allow-forms'),
	popup: (address) => seatInPopup(address),
} as const satisfies Readonly<Record<string, Layout>>;

/** The names in the table. */
export type LayoutName = keyof typeof layouts;

/** True for a name in the table. */
export function isLayoutName(name: string): name is LayoutName {
	return Object.hasOwn(layouts, name);
}

function seatInFrame(address: string, place: HTMLElement, sandbox?: string): Seat {
	const frame = document.createElement('iframe');
	frame.id = 'scorm_object';
	frame.title = 'The package';
	frame.allowFullscreen = true;
	if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
	frame.src = address;
	place.replaceChildren(frame);
	return {
		scoWindow: () => innermost(frame.contentWindow),
		leave: () => {
			frame.src = '/left';
		},
		remove: () => frame.remove(),
	};
}

function seatInPopup(address: string): Seat {
	// Each launch has a window of its own: one that is just being closed would be taken again by its name.
	const popup = window.open(address, '', 'popup,width=1000,height=700');
	if (!popup) throw new Error('The browser has kept the window from opening.');
	return {
		scoWindow: () => innermost(popup),
		leave: () => popup.location.replace('/left'),
		remove: () => popup.close(),
	};
}

/** This very server under its other name, which to a browser is a stranger. */
function otherOrigin(): string {
	const { hostname, port } = location;
	return `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}

/** Through all pages between, those of others included, down to the SCO; nothing where that is of another origin. */
function innermost(start: Window | null): Window | undefined {
	let inner = start;
	while (inner && isBetween(inner) && inner.length > 0) inner = inner[0] ?? null;
	return inner && !isBetween(inner) ? inner : undefined;
}

function isBetween(page: Window): boolean {
	try {
		return page.location.pathname === '/middle';
	} catch {
		// Another origin lets us see its frames, and nothing else.
		return true;
	}
}
