import { partsOfStream } from '../../../kernel/ids';
import { type Reaction, send } from '../../../kernel/reaction';
import { repeatDecider } from './repeat.decider';
import type { RepeatEvent } from './repeat.events';

/** After these events a case may stand in two issues, because two people linked it at the same time. */
const joining: ReadonlySet<string> = new Set<RepeatEvent['type']>([
  'RepeatIssueIdentified',
  'CaseLinked',
  'RepeatIssueRestored',
]);

/** The decision looks at other issues, which somebody may be changing: the issue that took the case later lets it go. */
export const leaveIssueWhenCaseStandsInAnother: Reaction = {
  name: 'leave-issue-when-case-stands-in-another',
  categories: ['repeatIssue'],
  begins: 'deployment',
  *react({ type, stream }) {
    if (!joining.has(type)) return;
    const { id } = partsOfStream(stream);
    yield* send(repeatDecider, id, { type: 'SettleLinks', data: { issue: id } });
  },
};
