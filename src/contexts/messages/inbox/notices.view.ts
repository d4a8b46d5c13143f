import type { Fact } from '../../../kernel/message';
import type { KnownEvent } from '../../../kernel/view';
import type { Subject } from '../subjects/subject.view';
import { caseNotices } from './case-notices.view';
import { interviewNotices } from './interview-notices.view';
import type { Notice, NoticesOf } from './notice.view';
import { sessionNotices, visitNotices } from './session-notices.view';

const byKind = { case: caseNotices, interview: interviewNotices, session: sessionNotices, visit: visitNotices };

/** Nobody is told of what was imported as past. */
export const noticesOf = (before: Subject | undefined, after: Subject, event: KnownEvent): readonly Notice[] =>
  after.history ? [] : (byKind[after.of] as NoticesOf<Fact>)(before, after, event);
