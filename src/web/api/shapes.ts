/** Shapes of answers that the API's document calls plain objects: types alone, out of the server's pure files. */
export type { CasePage, DeadlineExplanation } from '../../contexts/inquiry/cases/case-page.view';
export type { CaseRecord, ClockMove } from '../../contexts/inquiry/cases/case-record.state';
export type { CasePhase } from '../../contexts/inquiry/cases/case-phases.rules';
export type { BoardPage, BoardRow } from '../../contexts/inquiry/cases/board/board-page.view';
export type { BoardFacets, Count, FacetName } from '../../contexts/inquiry/cases/board/board-facets.view';
export type { Colour, Deadline } from '../../contexts/inquiry/cases/board/board-filter.rules';
export type { Timeline } from '../../capabilities/timeline/timelines.view';
export type { TimelineFact } from '../../capabilities/timeline/timeline.part';
export type { Act } from '../../kernel/act';
export type { InterviewPhase } from '../../contexts/inquiry/interviews/interview.state';
export type { InterviewRecord } from '../../contexts/inquiry/interviews/interview-record.state';
export type { InterviewRow } from '../../contexts/inquiry/interviews/interviews.view';
export type { Note } from '../../contexts/inquiry/interviews/interview.events';
export type { TaskKind } from '../../capabilities/tasks/tasks.part';
export type { Workbench, WorkbenchTask } from '../../capabilities/tasks/workbench.view';
export type { AttachmentRef, Evidence } from '../../kernel/attachment';
export type { PolicySettings } from '../../kernel/policy';
export type {
  AnswerRecord,
  QuestionRecord,
  SessionRecord,
  WeakWorkRecord,
} from '../../contexts/inquiry/sessions/session-record.state';
export type { VisitRecord, SiteQuestionRecord } from '../../contexts/inquiry/visits/visit-record.state';
export type { SessionPlan } from '../../contexts/inquiry/sessions/session.events';
export type { VisitPlan } from '../../contexts/inquiry/visits/visit.events';
export type { Participant } from '../../kernel/participant';
export type { PlaceRef } from '../../kernel/place';
export type { Ledger, LedgerLine } from '../../contexts/inquiry/promises/promises.view';
export type { FilledBlock } from '../../capabilities/documents/layout.rules';
export type { SessionPhase } from '../../contexts/inquiry/sessions/session.state';
