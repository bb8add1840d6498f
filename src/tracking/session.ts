import type { KnowledgeAnswer, Report } from '../player/report.ts';
import type { DataModel, Value } from './data-model.ts';
import { seal } from './envelope.ts';
import { list } from './lists.ts';
import type { Launch } from './opening.ts';
import type { Page } from './page.ts';
import type { ScormApi } from './scorm-api.ts';
import { sender } from './sender.ts';
import { visibleTime } from './stopwatch.ts';
import type { Standing } from './tracking.ts';

/** Milliseconds for another tab to say that it was there first, before anything is written. */
const patience = 250;

/** One sitting with an LMS, from Initialize to Terminate: what it may be told, and in which elements. */
export interface Session {
	want(report: Report, kept: string): void;
	record(answer: KnowledgeAnswer): void;
	hasUnsent(): boolean;
	timeSpent(): number;
	commit(): void;
	close(): void;
	/** Another tab is in charge: this one changes nothing from now on. */
	yield(): void;
}

/** Begins the sitting: "suspend" and "incomplete" before anything else, so that even a killed tab is taken up again (scorm.md R7, R9). */
export function beginSession(
	model: DataModel,
	api: ScormApi,
	page: Page,
	launch: Launch,
	tell: (standing: Standing) => void,
): Session {
	const time = visibleTime(page);
	let sequence = launch.unsealed.sequence;
	let mayKeep = launch.mode === 'normal';
	// Moodle stores grades in every mode (moodle.md §5): outside normal and credit we give none.
	const mayGrade = mayKeep && launch.isForCredit;
	const objectives = list('cmi.objectives', launch.objectives);
	const interactions = list('cmi.interactions', launch.interactions);

	const lms = sender(
		model,
		api,
		page,
		{
			write: (element, value) => (element === model.suspendData ? seal(value, ++sequence) : value),
			along: () => (mayKeep ? [[model.sessionTime, model.timespan(time())]] : []),
		},
		tell,
	);

	if (mayKeep) {
		lms.want([[model.exit, 'suspend']]);
		if (mayGrade && model.notBegun.includes(launch.status))
			lms.want([[model.status, 'incomplete']]);
		if (launch.unsealed.found === 'nothing') lms.want([[model.suspendData, '']]);
		page.after(patience, lms.commit);
	}
	page.on('hidden', lms.commit);
	page.on('put-aside', lms.commit);

	return {
		want(report, kept) {
			if (!mayKeep) return;
			lms.want([
				[model.suspendData, kept],
				// Moodle does not send a value that goes back to what it was at the launch: completed it stays.
				[model.location, report.completed ? 'completed' : (report.lesson ?? 'start')],
			]);
			if (!mayGrade) return;
			lms.want(
				report.finished
					.map(objectiveId)
					.flatMap((id) => objectives.place(id, objective(model, id))),
			);
			lms.want(gradesToGive(model, launch, report));
			if (report.completed) lms.want([[model.exit, model.exitWhenCompleted]]);
		},
		record(answer) {
			if (mayGrade) lms.want(interactions.place(answer.id, model.interactionOf(answer)));
		},
		hasUnsent: lms.hasUnsent,
		timeSpent: time,
		commit: lms.commit,
		close: lms.close,
		yield() {
			mayKeep = false;
			lms.drop();
		},
	};
}

/** A finished status is never lowered, and a score never worsened, whatever became of the suspend data (scorm.md R7). */
function gradesToGive(model: DataModel, launch: Launch, report: Report): readonly Value[] {
	if (!report.completed) return [];
	if (report.score !== undefined && report.score < (launch.score ?? 0)) return [];
	const grades = model.gradeOf(report);
	return launch.status === 'passed' ? grades.filter(([key]) => key !== model.status) : grades;
}

/** One objective per lesson, so that a school sees how far; under an id that every LMS takes. */
function objectiveId(lesson: string): string {
	return lesson.replaceAll('-', '_');
}

function objective(model: DataModel, id: string): readonly Value[] {
	return [
		['id', id],
		[model.objectiveStatus, 'completed'],
	];
}
