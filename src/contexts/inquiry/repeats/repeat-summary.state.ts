import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Known } from '../../../kernel/view';
import type { RepeatEvent } from './repeat.events';

/** The short record of a repeat issue. */
export const repeatSummary = (summary: Summary | undefined, event: Known<RepeatEvent>): Summary => {
  const before = summary ?? blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction);
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
    case 'CaseLinked':
    case 'CaseUnlinked':
    case 'RepeatIssueSplit':
    case 'RepeatIssueEscalated':
      return before;
    default:
      return unreachable(event);
  }
};
