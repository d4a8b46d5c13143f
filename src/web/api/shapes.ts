/** Shapes of answers that the API's document calls plain objects: types alone, out of the server's pure files. */
export type { CasePage, DeadlineExplanation } from '../../contexts/inquiry/views/case-page.view';
export type { CaseRecord, ClockMove } from '../../contexts/inquiry/views/case-record.view';
export type { CaseState } from '../../contexts/inquiry/views/case-standing.view';
export type { BoardPage, BoardRow } from '../../contexts/inquiry/views/board-page.view';
export type { BoardFacets, Count, FacetName } from '../../contexts/inquiry/views/board-facets.view';
export type { Colour, Deadline } from '../../contexts/inquiry/views/board-filter.view';
export type { Timeline } from '../../contexts/inquiry/views/entered.view';
export type { TimelineFact } from '../../contexts/inquiry/views/timeline.view';
export type { Act } from '../../contexts/inquiry/views/acts.view';
export type { InterviewRecord, InterviewState } from '../../contexts/inquiry/views/interview-record.view';
export type { InterviewRow } from '../../contexts/inquiry/views/interviews.view';
export type { Note } from '../../contexts/inquiry/interviews/interview.events';
export type { TaskKind } from '../../contexts/inquiry/views/tasks.view';
export type { Workbench, WorkbenchTask } from '../../contexts/inquiry/views/workbench.view';
export type { AttachmentRef, Evidence } from '../../kernel/attachment';
export type { PolicySettings } from '../../kernel/policy';
export type {
  AnswerRecord,
  QuestionRecord,
  SessionRecord,
  SessionStanding,
  WeakWorkRecord,
} from '../../contexts/inquiry/views/session-record.view';
export type { ResolutionRecord, SiteQuestionRecord } from '../../contexts/inquiry/views/resolution-record.view';
export type { SessionPlan } from '../../contexts/inquiry/inquiry-sessions/session.events';
export type { VisitPlan } from '../../contexts/inquiry/on-site-resolutions/resolution.events';
export type { Participant } from '../../contexts/inquiry/interviews/interview.events';
export type { PlaceRef } from '../../kernel/place';
export type { Ledger, LedgerLine } from '../../contexts/inquiry/views/promises.view';
export type { FilledBlock } from '../../contexts/inquiry/documents/layout.view';
