import { maySeeCase } from './case-sight.rules';
import { currentView } from '../../../kernel/current';
import { type Id, type LocalDate, streamOf } from '../../../kernel/ids';
import type { PolicySettings } from '../../../kernel/policy';
import { notFound } from '../../../kernel/rejection';
import type { StartedClock } from '../../../kernel/time/clock';
import { explainCourse, type Explanation } from '../../../kernel/time/explanation';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import type { CaseEvent } from './case.events';
import { toldBy } from '../../../kernel/act';
import { type Colour, type Deadline, Palette } from './board/board-filter.rules';
import { awaitedOn } from './case-standing.state';
import { type CaseRecord, type ClockMove, type StoredRecord, wholeRecord } from './case-record.state';
import { recordAfter } from './case-told-record.state';
import { courseOf } from './clock-moves.rules';
import { type Escalation, escalationOf } from './escalation.rules';
import { wholeDaysOf } from './lateness.rules';
import { withDraftsFor } from './drafts.rules';
import { type Opinion, opinionsIn } from './opinions.rules';
import { placesAbove, type PlacesAbove, smallest } from '../../../kernel/places-above';
import { withRatersFor } from './raters.rules';
import { type LedgerLine, ledgerLinesOf, promises } from '../promises/promises.view';
import { issuesOfCase, recurrencesIn, repeatIssues } from '../repeats/repeat-record.view';
import { foldedAt, timeline } from '../../../capabilities/timeline/timeline.view';

/**
 * Everything about a case as it is now, one document per case. Documents grow with their case, so the past is not
 * copied for every event: it is folded from the case's facts, which the timeline keeps with both moments.
 */
export const casePages = currentView<StoredRecord, CaseEvent>({
  name: 'case_page',
  version: 9,
  category: 'case',
  evolve: (record, event) => recordAfter(record, toldBy(event)),
});

export interface CasePageParams extends MomentParams {
  readonly id: Id;
}

export interface CasePage {
  readonly moment: Moment['shown'];
  readonly case: CaseRecord;
  /** As they are in the directory now. */
  readonly places: PlacesAbove;
  readonly deadline: Deadline;
  readonly colour: Colour;
  /** What was promised for it, as the ledger shows it. */
  readonly promises: readonly LedgerLine[];
  /** The opinions that co-units were asked for, and those they gave. */
  readonly opinions: readonly Opinion[];
  /** Which escalation the rules recommend. */
  readonly escalation: Escalation;
  /** The result categories that a reply may use here, in the office's wording. */
  readonly resultCategories: PolicySettings['resultCategories'];
  /** What is rated of a reply here: the result, or the attitude besides. */
  readonly ratingDimensions: PolicySettings['ratingDimensions'];
  readonly overdue: boolean;
  /** 全程用时: the days from when it was raised to its end, or until the moment, whoever had it meanwhile. */
  readonly wholeDays: number | null;
  /** Why the clock is due on that day; null where none runs. */
  readonly explanation: DeadlineExplanation | null;
}

/** How the clock is counted, day by day, through its pauses and extensions. Who moved it is in `clockMoves`. */
export interface DeadlineExplanation extends Explanation {
  readonly clock: StartedClock;
  /** The due day that stands on record, where it is no such count: earlier versions counted pauses otherwise. */
  readonly movedTo: LocalDate | null;
}

const explained = (
  { clock, dueOn, moves }: { clock: StartedClock | null; dueOn: LocalDate | null; moves: readonly ClockMove[] },
  jurisdiction: Id,
  { rules }: Reader,
): DeadlineExplanation | null => {
  if (clock === null) return null;
  const calendar = rules.calendarVersion(jurisdiction, clock.calendarVersion);
  const { settings } = rules.policyVersion(jurisdiction, clock.policyVersion);
  const explanation = explainCourse(courseOf(clock, moves), calendar, settings);
  return { ...explanation, clock, movedTo: dueOn === explanation.dueOn ? null : dueOn };
};

/** The case as it stood at the moment; undefined if there was none or the reader may not see it. */
export const caseAt = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): StoredRecord => {
  const record = moment.isNow
    ? casePages.find(rowsOf(casePages.view), id)
    : foldedAt(rowsOf(timeline), streamOf('case', id), moment, recordAfter);
  if (record !== undefined && maySeeCase(reader, record.standing)) return record;
  return notFound('case.not-found', '没有这个事项', 'There is no such case', 'id');
};

export const casePage: Question<CasePageParams, CasePage> = {
  name: 'case.page',
  pageOf: 'case',
  permission: 'case.read',
  views: [casePages.view, timeline, repeatIssues.view, promises.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const record = caseAt(rowsOf, params.id, moment, reader);
    const palette = new Palette(moment, reader);
    const { jurisdiction, phase, late, clock } = record.standing;
    const dated = {
      jurisdiction,
      phase,
      late,
      dueOn: awaitedOn(record.standing),
      policyVersion: clock?.policyVersion ?? null,
    };
    const deadline = palette.deadline(dated);
    const whole = wholeRecord(record);
    const { settings } = reader.rules.policyOn(jurisdiction, localDayOf(moment.trueAt));
    const issues = issuesOfCase(rowsOf(repeatIssues.view), params.id, moment);
    const promised = promises.find(rowsOf(promises.view), params.id, moment);
    const cameBack = Math.max(0, ...issues.map(recurrencesIn));
    return {
      moment: moment.shown,
      case: withDraftsFor(reader, withRatersFor(reader, whole)),
      promises: promised === undefined ? [] : ledgerLinesOf(promised, localDayOf(moment.trueAt), reader),
      opinions: opinionsIn(whole, moment),
      escalation: escalationOf(whole, cameBack, settings.escalation, moment, reader.rules.calendar(jurisdiction)),
      resultCategories: settings.resultCategories,
      ratingDimensions: settings.ratingDimensions,
      places: placesAbove(smallest(record.standing.place), reader.directory),
      deadline,
      colour: palette.colour(dated),
      overdue: deadline === 'overdue',
      wholeDays: wholeDaysOf(record.standing, localDayOf(moment.trueAt)),
      explanation: explained({ clock, dueOn: dated.dueOn, moves: whole.clockMoves }, jurisdiction, reader),
    };
  },
};
