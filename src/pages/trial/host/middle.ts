/** Pages between the LMS and the SCO: framesets in framesets, and a page that looks like an LMS and is none. */
const query = new URLSearchParams(location.search);
const depth = Number(query.get('depth') ?? 0);
const address = query.get('src') ?? '/left';
const isOurs = /^http:\/\/(localhost|127\.0\.0\.1):\d+\/run\//.test(address);

const next = depth > 0 ? `/middle?depth=${depth - 1}&src=${encodeURIComponent(address)}` : address;
if (isOurs && depth > 0) seatIn('frameset', 'frame');
else if (isOurs) seatIn('body', 'iframe');

function seatIn(holder: 'frameset' | 'body', seat: 'frame' | 'iframe'): void {
	const inside = document.createElement(holder);
	if (holder === 'frameset') inside.setAttribute('rows', '*');
	if (query.has('decoy')) inside.append(...decoys());
	const frame = document.createElement(seat);
	frame.setAttribute('src', next);
	inside.append(frame);
	document.body.replaceWith(inside);
}

/** Elements that become `window.API` by their id alone. */
function decoys(): HTMLElement[] {
	return ['API', 'API_1484_11'].map((id) => {
		const decoy = document.createElement('div');
		decoy.id = id;
		return decoy;
	});
}
