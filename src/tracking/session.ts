import type { KnowledgeAnswer, Report } from '../player/report.ts';
import type { DataModel, Value } from './data-model.ts';
import { seal } from './envelope.ts';
import type { Launch } from './opening.ts';
import type { Page } from './page.ts';
import type { ScormApi } from './scorm-api.ts';
import { sender } from './sender.ts';
import { visibleTime } from './stopwatch.ts';
import type { Standing } from './tracking.ts';

/** One sitting with an LMS, from Initialize to Terminate: what it may be told, and in which elements. */
export interface Session {
	want(report: Report, kept: string): void;
	record(answer: KnowledgeAnswer): void;
	hasUnsent(): boolean;
	timeSpent(): number;
	commit(): void;
	finish(): void;
	/** Another tab is in charge: this one changes nothing from now on. */
	yield(): void;
}

/** Begins the sitting: "suspend" and "incomplete" at once, so that even a killed tab is taken up again (scorm.md R7, R9). */
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
	const objectives = list(api, 'cmi.objectives', 'finds its own');
	const interactions = list(api, 'cmi.interactions', 'only adds');

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
		lms.commit();
	}
	page.on('hidden', lms.commit);
	page.on('put-aside', lms.commit);
	page.on('left', lms.finish);

	return {
		want(report, kept) {
			if (!mayKeep) return;
			lms.want([
				[model.suspendData, kept],
				[model.location, report.lesson ?? (report.completed ? 'completed' : 'start')],
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
		finish: lms.finish,
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

/**
 * A list in the data model, whose entries have an index without gaps. Objectives are found again by their id;
 * interactions are only ever added, for SCORM 1.2 does not let us read them. An LMS without the list gives no count.
 */
function list(api: ScormApi, name: string, earlier: 'finds its own' | 'only adds') {
	const count = api.get(`${name}._count`);
	const length = count === '' ? NaN : Number(count);
	const ids: string[] = Array.from({ length: length || 0 }, (_, index) =>
		earlier === 'finds its own' ? api.get(`${name}.${index}.id`) : '',
	);
	return {
		place(id: string, values: readonly Value[]): readonly Value[] {
			if (Number.isNaN(length)) return [];
			if (!ids.includes(id)) ids.push(id);
			return values.map(([key, value]) => [`${name}.${ids.indexOf(id)}.${key}`, value]);
		},
	};
}
