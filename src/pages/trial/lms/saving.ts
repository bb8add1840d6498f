import type { Ask, Format, Reply } from './ask.ts';
import type { Kept, Parcel, Values } from './attempt.ts';
import { beaconLimit, sizeOf } from './line.ts';
import type { Fate, Line, Way } from './line.ts';
import type { Profile } from './profile.ts';
import type { Strict } from './strict.ts';
import { words } from './words.ts';

/** What happens to the world around the LMS, and can be changed while it runs. */
export interface Weather {
	online: boolean;
	/** The page is being closed: requests that block are forbidden by the browser. */
	leaving: boolean;
	/** So many commits are still to fail, as when the server answers 503. */
	failures: number;
	/** Milliseconds that a commit blocks the page. */
	blocks: number;
}

/** How a session began. */
export interface Beginning {
	readonly kept: Kept;
	/** What came back of the attempt. */
	readonly taken: Values;
	/** Everything the SCO found. */
	readonly launch: Values;
}

/** Sends what the SCO has set to the server at each Commit and at Finish, in the manner of the profile. */
export function saving(
	format: Format,
	profile: Profile,
	{ kept, taken, launch }: Beginning,
	{ strict, line, weather }: { strict: Strict; line: Line; weather: Weather },
): Ask {
	const total = words[format].elements.totalTime;
	const totalTime: Values = taken[total] ? { [total]: taken[total] } : {};
	let sent: Values = launch;
	let ofItself: Values = {};

	function parcel(): Parcel {
		const now: Values = { ...strict.written(), ...ofItself };
		const whole = profile.sends === 'everything';
		const values = whole ? { ...taken, ...now } : { ...totalTime, ...changed(now) };
		// Whether it arrives or not: Moodle counts what it has sent as saved.
		sent = { ...sent, ...now };
		return { format, attempt: kept.attempt, launch: kept.launches + 1, whole, values };
	}

	function changed(now: Values): Values {
		const against = profile.sends === 'changes' ? sent : launch;
		return Object.fromEntries(
			Object.entries(now).filter(([element, value]) => against[element] !== value),
		);
	}

	function send(letter: Parcel): Fate {
		pause(weather.blocks);
		if (weather.failures > 0) {
			weather.failures -= 1;
			return 'refused';
		}
		if (weather.leaving && profile.whenLeaving === 'throws') throw dismissed();
		if (!weather.online) return 'lost';
		const way: Way = profile.beaconsOnly || weather.leaving ? 'beacon' : 'request';
		if (way === 'beacon' && sizeOf(letter) > beaconLimit) return 'refused';
		return line.send(letter, way);
	}

	function answer(fate: Fate, reply: Reply): Reply {
		if (fate === 'arrived') return reply;
		const why = 'nothing has reached the server';
		const isLie = profile.beaconsOnly || (fate === 'lost' && profile.lost === 'says true');
		if (isLie) return { ...reply, weather: true, why };
		const error = profile.commitError ?? words[format].errors.commit;
		return { says: 'false', error, weather: true, why };
	}

	return (verb, ...args) => {
		const reply = strict.ask(verb, ...args);
		if ((verb !== 'Commit' && verb !== 'Finish') || reply.error !== '0') return reply;
		if (verb === 'Finish') {
			ofItself = profile.atFinish({ ...launch, ...strict.written() }, launch);
		}
		return answer(send(parcel()), reply);
	};
}

/** Waits as a blocking request does: nothing else on the page moves. */
function pause(milliseconds: number): void {
	if (milliseconds === 0) return;
	const end = performance.now() + milliseconds;
	while (performance.now() < end);
}

/** What Chromium throws at a blocking request while the page is dismissed. */
function dismissed(): Error {
	return new DOMException('Synchronous XHR in page dismissal', 'NetworkError');
}
