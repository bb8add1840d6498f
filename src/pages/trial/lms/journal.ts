import type { Format, Phase, Reply, Verb } from './ask.ts';

/** The questions about errors, which every SCO may ask at any time. */
export type Query = 'GetLastError' | 'GetErrorString' | 'GetDiagnostic';

/** One call as it was heard, and its answer. */
export interface Call {
	/** Runs on through all sessions of the journal. */
	readonly number: number;
	/** 1 for the first launch. */
	readonly session: number;
	/** Where the session stood when the call came. */
	readonly phase: Phase;
	/** The page was being closed. */
	readonly leaving: boolean;
	/** The scene that was shown, where somebody has told. */
	readonly scene: string;
	readonly verb: Verb | Query;
	/** The name in the edition of SCORM that was spoken. */
	readonly method: string;
	readonly args: readonly unknown[];
	readonly answer: unknown;
	/** The error code after the call. */
	readonly error: string;
	readonly why?: string;
	/** A failure of the line or the server, not of the SCO. */
	readonly weather?: true;
	/** Milliseconds since the journal was begun, and how long the call took. */
	readonly at: number;
	readonly took: number;
}

/** The start of a session: what the SCO could find in the LMS. */
export interface Session {
	readonly number: number;
	readonly format: Format;
	readonly values: Readonly<Record<string, string>>;
}

/** Every call an LMS has heard, in order, over all launches of an attempt. */
export class Journal {
	readonly calls: Call[] = [];
	readonly sessions: Session[] = [];
	readonly #began = performance.now();
	readonly #listeners: ((call: Call) => void)[] = [];
	#scene: () => string = () => '';

	/** A launch begins. */
	open(format: Format, values: Readonly<Record<string, string>>): Session {
		const session = { number: this.sessions.length + 1, format, values };
		this.sessions.push(session);
		return session;
	}

	/** From here on the calls belong to this scene, or to whichever is on screen when they come. */
	scene(scene: string | (() => string)): void {
		this.#scene = typeof scene === 'string' ? () => scene : scene;
	}

	/** Makes a call, and notes it with its answer. */
	hear(
		heard: Pick<Call, 'verb' | 'method' | 'args' | 'session' | 'phase' | 'leaving'>,
		make: () => Reply,
	): Reply {
		const number = this.calls.length + 1;
		const at = performance.now() - this.#began;
		const scene = this.#scene();
		const note = (answer: unknown, error: string, why?: string, weather?: true) => {
			const took = performance.now() - this.#began - at;
			const call: Call = {
				...heard,
				number,
				scene,
				answer,
				error,
				at,
				took,
				...(why !== undefined && { why }),
				...(weather && { weather }),
			};
			this.calls.push(call);
			for (const listener of this.#listeners) listener(call);
		};
		try {
			const reply = make();
			note(reply.says, reply.error, reply.why, reply.weather);
			return reply;
		} catch (thrown) {
			note(undefined, 'thrown', String(thrown), true);
			throw thrown;
		}
	}

	/** Tells of every call to come. */
	watch(listener: (call: Call) => void): void {
		this.#listeners.push(listener);
	}

	/** The calls of one sort. */
	of(verb: Verb | Query): Call[] {
		return this.calls.filter((call) => call.verb === verb);
	}

	/** The calls that were refused through a fault of the SCO: neither allowed probes nor weather. */
	refused(): Call[] {
		return this.calls.filter(
			(call) => call.error !== '0' && !call.weather && !isQuery(call) && !isProbe(call),
		);
	}

	/** Commits, one count for each visit of a scene. */
	commitsPerScene(): { readonly scene: string; readonly commits: number }[] {
		const visits: { scene: string; commits: number }[] = [];
		for (const { scene, verb } of this.calls) {
			if (visits.at(-1)?.scene !== scene) visits.push({ scene, commits: 0 });
			if (verb === 'Commit') visits.at(-1)!.commits += 1;
		}
		return visits;
	}
}

/** A SCO may ask whether an element is implemented (401), or has a value yet (403 in SCORM 2004). */
function isProbe({ verb, error }: Call): boolean {
	return error === '401' || (verb === 'Get' && error === '403');
}

function isQuery({ verb }: Call): boolean {
	return verb.startsWith('Get') && verb !== 'Get';
}
