import type { Id, LocalDate } from '../../../kernel/ids';
import { explainCourse } from '../../../kernel/time/explanation';
import { momentOf } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import { timeline } from '../../../capabilities/timeline/timeline.view';
import { caseAt, casePages, type DeadlineExplanation } from './case-page.view';
import { type CaseState, deadlineOf } from './case.state';
import { recordedOf } from './clock.rules';

/** Which day a command would set, and why this day. */
export interface DueDay {
  /** The day that stands now; null where nothing runs. */
  readonly before: LocalDate | null;
  /** Null where nothing would run. */
  readonly dueOn: LocalDate | null;
  /** The clock as it would run; null where a promise is awaited instead. */
  readonly explanation: DeadlineExplanation | null;
}

export interface DueDayParams {
  readonly id: Id;
  readonly before: CaseState;
  readonly after: CaseState;
}

/** What two states of a case say of its due day: as it stands, and as a command would leave it. */
export const dueDay: Question<DueDayParams, DueDay> = {
  name: 'case.due-day',
  permission: 'case.read',
  views: [casePages.view, timeline],
  answer: (rowsOf, { id, before, after }, reader) => {
    const { jurisdiction } = caseAt(rowsOf, id, momentOf({}, reader.now), reader).standing;
    const { clock } = after;
    const dueOn = deadlineOf(after);
    if (clock === null || dueOn !== clock.dueOn) return { before: deadlineOf(before), dueOn, explanation: null };
    const { started, calendarVersion } = clock;
    const calendar = reader.rules.calendarVersion(jurisdiction, calendarVersion);
    const { settings } = reader.rules.policyVersion(jurisdiction, started.policyVersion);
    const explanation = explainCourse(recordedOf(clock).course, calendar, settings);
    const movedTo = dueOn === explanation.dueOn ? null : dueOn;
    return { before: deadlineOf(before), dueOn, explanation: { ...explanation, clock: started, movedTo } };
  },
};
