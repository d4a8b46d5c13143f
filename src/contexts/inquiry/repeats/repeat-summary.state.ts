import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { type LocalDate, partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { localDayOf } from '../../../kernel/time/moments';
import type { Known } from '../../../kernel/view';
import type { RepeatEvent } from './repeat.events';

/** The short record of a repeat issue. */
export interface RepeatSummary extends Summary {
  /** From which day its lasting measure is to be checked; null: not now. */
  readonly checkFrom: LocalDate | null;
}

export const repeatSummary = (summary: RepeatSummary | undefined, event: Known<RepeatEvent>): RepeatSummary => {
  const before = summary ?? {
    ...blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction),
    checkFrom: null,
  };
  switch (event.type) {
    case 'RepeatIssueIdentified':
      return { ...before, state: 'OPEN', title: event.data.title };
    case 'RepeatIssueRenamed':
      return { ...before, title: event.data.title };
    case 'RepeatIssueMerged':
      return { ...before, state: 'MERGED' };
    case 'RepeatIssueRestored':
      return { ...before, state: 'OPEN' };
    case 'RepeatIssueDissolved':
      return { ...before, state: 'DISSOLVED' };
    case 'LastingMeasureSet':
      return { ...before, checkFrom: event.data.dueOn };
    case 'LastingMeasureChecked':
      return { ...before, checkFrom: event.data.againOn };
    case 'MeasureCheckCalled':
      return { ...before, checkFrom: localDayOf(Date.parse(event.metadata.occurredAt)) };
    case 'LastingMeasureWithdrawn':
      return { ...before, checkFrom: null };
    case 'CaseLinked':
    case 'CaseUnlinked':
    case 'RepeatCauseFound':
    case 'RepeatIssueSplit':
    case 'RepeatIssueEscalated':
      return before;
    default:
      return unreachable(event);
  }
};
