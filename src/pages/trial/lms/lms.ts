import type { Format, Phase } from './ask.ts';
import { freshAttempt } from './attempt.ts';
import type { Kept, Launch, Values } from './attempt.ts';
import { openDoor } from './door.ts';
import { startEngine } from './engine.ts';
import { faceOf } from './face.ts';
import type { Api } from './face.ts';
import { inItsOwnWords, valuesFound } from './found.ts';
import type { Known } from './found.ts';
import { Journal } from './journal.ts';
import { lineInMemory } from './line.ts';
import type { Line } from './line.ts';
import type { Profile } from './profile.ts';
import { profiles } from './profiles.ts';
import type { ProfileName } from './profiles.ts';
import { proxied } from './proxy.ts';
import { saving } from './saving.ts';
import type { Weather } from './saving.ts';
import { strictly } from './strict.ts';
import { words } from './words.ts';

/** What one launch is opened with. */
export interface Opening extends Known {
	readonly format: Format;
	/** A name in the table of profiles, or a profile of one's own. Plain when absent. */
	readonly profile?: ProfileName | Profile;
	/** What the LMS kept of earlier launches. */
	readonly kept?: Kept;
	/** Goes on in this journal; a new one when absent. */
	readonly journal?: Journal;
	/** The way to the server; memory when absent. */
	readonly line?: Line;
}

/** One launch in an LMS: the API for the SCO, and what the school sees of it. */
export interface Lms {
	readonly format: Format;
	readonly profile: Profile;
	readonly apiName: 'API' | 'API_1484_11';
	/** To be placed as `window.API` or `window.API_1484_11`. */
	readonly api: Api;
	/** Places the API, as late as the profile says, and takes it away again when it vanishes. */
	readonly place: (target: object) => void;
	readonly journal: Journal;
	readonly launch: Launch;
	/** Line and server; may be changed at any moment. */
	readonly weather: Weather;
	readonly phase: () => Phase;
	/** What the SCO has set so far on top of what it found, saved or not. */
	readonly values: () => Values;
	/** What survives if everything is cut off right now. */
	readonly kept: () => Kept;
	/** From now on the SCO is not heard any more: its tab is gone. */
	readonly cut: () => void;
	/** The API goes away under the hands of the SCO: every call throws. */
	readonly vanish: () => void;
	/** The next launch of the same attempt, with whatever was kept. */
	readonly relaunch: () => Lms;
	/** A further attempt, from nothing. */
	readonly newAttempt: () => Lms;
}

/** Opens an LMS for one launch of a SCO. */
export function openLms(opening: Opening): Lms {
	const { format, journal = new Journal() } = opening;
	const { profile: chosen = 'plain' } = opening;
	const profile: Profile = typeof chosen === 'string' ? profiles[chosen] : chosen;
	const line = opening.line ?? lineInMemory(opening.kept);
	const before = opening.kept ?? line.kept() ?? freshAttempt(format);
	const launch = profile.takesUp[format](before);
	const found = valuesFound(format, opening, profile, launch);
	const engine = startEngine(format, found);
	const strict = strictly(format, profile, found, engine.ask);
	const weather: Weather = {
		online: true,
		leaving: false,
		failures: profile.failures,
		blocks: profile.blocks,
	};
	const saved = saving(
		format,
		profile,
		{ kept: before, taken: launch.values, launch: found },
		{ strict, line, weather },
	);
	const session = journal.open(format, found);
	const face = faceOf(format, {
		ask: inItsOwnWords(profile, launch.values, saved),
		errorString: engine.errorString,
		journal,
		session: session.number,
		phase: strict.phase,
		leaving: () => weather.leaving,
	});
	const { apiName } = words[format];
	const near = profile.proxied > 0 ? proxied(format, face, profile.proxied) : face;
	const door = openDoor(apiName, near, profile);
	const kept = () => {
		const shelf = line.kept();
		return shelf?.attempt === before.attempt ? shelf : before;
	};

	return {
		format,
		profile,
		apiName,
		...door,
		journal,
		launch,
		weather,
		phase: strict.phase,
		values: () => ({ ...found, ...strict.written() }),
		kept,
		relaunch: () => openLms({ ...opening, journal, line, kept: kept() }),
		newAttempt: () =>
			openLms({ ...opening, journal, line, kept: freshAttempt(format, kept().attempt + 1) }),
	};
}
