import type { Fact } from '../../../kernel/message';
import type { KnownEvent } from '../../../kernel/view';
import type { Subject } from '../subjects/subject.state';
import { caseNotices } from './case-notices.rules';
import { interviewNotices } from './interview-notices.rules';
import type { Notice, NoticesOf } from './notice.rules';
import { sessionNotices, visitNotices } from './session-notices.rules';

const byKind = { case: caseNotices, interview: interviewNotices, session: sessionNotices, visit: visitNotices };

/** Nobody is told of what was imported as past. */
export const noticesOf = (before: Subject | undefined, after: Subject, event: KnownEvent): readonly Notice[] =>
  after.history ? [] : (byKind[after.of] as NoticesOf<Fact>)(before, after, event);
