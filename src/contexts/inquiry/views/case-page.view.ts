import { historyView } from '../../../kernel/history';
import type { Id } from '../../../kernel/ids';
import { notFound } from '../../../kernel/rejection';
import { type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader, RowReader, View } from '../../../kernel/view';
import type { CaseEvent } from '../cases/case.events';
import { type Colour, type Deadline, Palette } from './board-filter.view';
import { dueOnOf } from './board-row.view';
import { type CaseRecord, recordAfter, type StoredRecord, wholeRecord } from './case-record.view';
import { placesAbove, type PlacesAbove, smallest } from './places-above.view';

/** Everything about a case, one document per case and moment. */
export const casePages = historyView<StoredRecord, CaseEvent>({
  name: 'case_page',
  version: 1,
  category: 'case',
  evolve: recordAfter,
  columns: {},
});

export interface CasePageParams extends MomentParams {
  readonly id: Id;
}

export interface CasePage {
  readonly moment: Moment['shown'];
  readonly case: CaseRecord;
  /** As the directory has them now. */
  readonly places: PlacesAbove;
  readonly deadline: Deadline;
  readonly colour: Colour;
  readonly overdue: boolean;
}

/** The case as it stood, where the reader may see it as such; else as if there were none. */
export const visibleCase = (
  rowsOf: (view: View) => RowReader,
  id: Id,
  moment: Moment,
  { scope }: Reader,
): StoredRecord => {
  const record = casePages.find(rowsOf(casePages.view), id, moment);
  const seen =
    record !== undefined &&
    (scope.jurisdictions.includes(record.jurisdiction) ||
      [record.leadUnit, ...record.coUnits].some((unit) => unit !== null && scope.units.includes(unit)));
  return seen ? record : notFound('case.not-found', '没有这个事项', 'There is no such case', 'id');
};

export const casePage: Question<CasePageParams, CasePage> = {
  name: 'case.page',
  permission: 'case.read',
  views: [casePages.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const record = visibleCase(rowsOf, params.id, moment, reader);
    const palette = new Palette(moment, reader);
    const { jurisdiction, phase, late, clock } = record;
    const dated = { jurisdiction, phase, late, dueOn: dueOnOf(record), policyVersion: clock?.policyVersion ?? null };
    const deadline = palette.deadline(dated);
    return {
      moment: moment.shown,
      case: wholeRecord(record),
      places: placesAbove(smallest(record.place), reader.directory),
      deadline,
      colour: palette.colour(dated),
      overdue: deadline === 'overdue',
    };
  },
};
