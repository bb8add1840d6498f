import type { DataModel } from './data-model.ts';
import { findApi } from './find-api.ts';
import { openingWithoutLms } from './nobody.ts';
import { launch } from './opening.ts';
import type { Launch } from './opening.ts';
import { watchOtherTabs } from './other-tabs.ts';
import type { Page } from './page.ts';
import { scormApi } from './scorm-api.ts';
import { beginSession } from './session.ts';
import type { Session } from './session.ts';
import type { Opening, Standing, Tracking } from './tracking.ts';

/**
 * Tells an LMS in one edition of SCORM. Initialize and Terminate at most once, nothing after it; a commit at the
 * end of each scene; the events of leaving are only a second chance (scorm.md §0.2).
 *
 * @param tabs names the package, to find it in other tabs of the browser
 */
export function scormTracking(model: DataModel, page: Page, tabs: string): Tracking {
	const api = scormApi(model.verbs, () => findApi(model.api, model.verbs.get, page.window));
	const listeners: ((standing: Standing) => void)[] = [];
	let standing: Standing = 'saving';
	let session: Session | undefined;
	let isElsewhere = false;
	let leaveTabs = () => {};

	const tell = (now: Standing) => {
		if (now === standing || standing === 'closed' || standing === 'other-tab') return;
		standing = now;
		listeners.forEach((listener) => listener(now));
	};

	return {
		async open() {
			leaveTabs = watchOtherTabs(page, tabs, () => {
				isElsewhere = true;
				session?.yield();
				if (session) tell('other-tab');
			});
			const found = await launch(model, api, page);
			if (!found) {
				tell('nobody');
				return openingWithoutLms;
			}
			session = beginSession(model, api, page, found, tell);
			if (found.mode !== 'normal') tell('read-only');
			if (isElsewhere) {
				session.yield();
				tell('other-tab');
			}
			return openingOf(model, found);
		},
		save(report, kept, when) {
			session?.want(report, kept);
			if (when === 'with-next' || !session?.hasUnsent()) return;
			tell('saving');
			page.afterPaint(session.commit);
		},
		record: (answer) => session?.record(answer),
		close() {
			session?.close();
			leaveTabs();
		},
		timeSpent: () => session?.timeSpent() ?? 0,
		watch(listener) {
			listeners.push(listener);
			listener(standing);
		},
	};
}

function openingOf(model: DataModel, found: Launch): Opening {
	return {
		to: model.edition,
		kept: found.unsealed.kept,
		found: found.unsealed.found,
		wasCompleted: ['completed', 'passed', 'failed'].includes(found.status),
		mode: found.mode,
		languageHints: found.languageHints.filter(Boolean),
	};
}
