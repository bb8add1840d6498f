import { scorm12, scorm2004 } from '../../tracking/data-model.ts';
import type { DataModel } from '../../tracking/data-model.ts';
import type { Format } from '../../tracking/open-tracking.ts';
import { watchOtherTabs } from '../../tracking/other-tabs.ts';
import type { Page } from '../../tracking/page.ts';
import type { About } from './about.ts';
import { mayWrite } from './findings.ts';
import type { Findings } from './findings.ts';
import { lineTo } from './line.ts';
import { look } from './look.ts';
import type { SessionSeen } from './look.ts';
import { cameBack, testOf } from './test-value.ts';
import { limitOf, write } from './write.ts';

/** One check of the connection, from Initialize to, at most, Terminate. */
export interface Check {
	/** Looks for the LMS, and reads. A test value of an earlier session is reported, and the former one put back. */
	open(): Promise<void>;
	/** Writes a test value, where that is allowed. */
	write(): void;
	/** Tells what has been found, now and whenever there is more. */
	watch(listener: (findings: Findings) => void): void;
}

const models: Readonly<Partial<Record<Format, DataModel>>> = {
	scorm12: scorm12,
	'scorm2004-4': scorm2004,
};

/** @param tabs names the package, as its player does, to find it in other tabs of the browser */
export function newCheck(about: About, page: Page, tabs: string): Check {
	const listeners: ((findings: Findings) => void)[] = [];
	let findings: Findings = { about, isOnline: page.isOnline(), isElsewhere: false };
	const tell = (more: Partial<Findings>) => {
		findings = { ...findings, ...more };
		listeners.forEach((listener) => listener(findings));
	};
	const model = models[about.format];
	if (!model) return { open: () => Promise.resolve(), write: () => {}, watch };

	const line = lineTo(model, page.window);
	let hasWritten = false;

	return {
		async open() {
			watchOtherTabs(page, tabs, () => tell({ isElsewhere: true }));
			page.on('online', () => {
				tell({ isOnline: true });
				putBack(model);
			});
			page.on('offline', () => tell({ isOnline: false }));
			// Who only looks leaves no trace: an LMS may take the end of a session for the end of the lesson.
			page.on('left', () => hasWritten && line.terminate());
			const seen = await look(model, line, page);
			const back = seen.lms === 'open' ? cameBack(seen.session.held) : undefined;
			tell({
				look: seen,
				isOnline: page.isOnline(),
				...(back && { relaunch: back.all ? 'all' : 'part', isPutBack: false }),
			});
			putBack(model);
		},
		write() {
			const session = sessionOf(findings);
			const test = session && testOf(session.held);
			if (!test || mayWrite(findings) !== 'yes') return;
			hasWritten = true;
			const limit = limitOf(model, line, session);
			const written = write(model, line, page, session, test);
			const isKept = written.isReadBack && written.isCommitted;
			const undone = isKept ? undefined : write(model, line, page, session, session.held);
			tell({ limit, written, ...(undone && { isPutBack: undone.isReadBack }) });
		},
		watch,
	};

	/** Whoever wrote the test value was told that this follows. */
	function putBack(model: DataModel): void {
		const session = sessionOf(findings);
		const back = session && cameBack(session.held);
		const { isPutBack, isOnline, isElsewhere } = findings;
		if (!back || isPutBack || !isOnline || isElsewhere || session.mode !== 'normal') return;
		hasWritten = true;
		const { isReadBack, isCommitted } = write(model, line, page, session, back.former);
		tell({ isPutBack: isReadBack && isCommitted });
	}

	function watch(listener: (findings: Findings) => void): void {
		listeners.push(listener);
		listener(findings);
	}
}

function sessionOf({ look }: Findings): SessionSeen | undefined {
	return look?.lms === 'open' ? look.session : undefined;
}
