/** Names of what the API answers, out of its document. */
import type { components, paths } from './schema';

type Shapes = components['schemas'];

type Path = { [P in keyof paths]: paths[P]['get'] extends object ? P : never }[keyof paths];

/** What a question is answered: `Answer<'/api/v1/cases/{id}'>`. */
export type Answer<P extends Path> = paths[P]['get'] extends {
  responses: { 200: { content: { 'application/json': infer A } } };
}
  ? A
  : never;

export type Act = Shapes['Act'];
export type AttachmentRef = Shapes['AttachmentRef'];
export type Evidence = Shapes['Evidence'];
export type Participant = Shapes['Participant'];
export type PlaceRef = Shapes['PlaceRef'];
export type PolicySettings = Shapes['PolicySettings'];
export type Timeline = Shapes['Timeline'];
export type TimelineFact = Timeline['facts'][number];

export type Next = Answer<'/api/v1/things/{kind}/{id}/next'>;
export type NextLine = Next['lines'][number];
export type ThingKind = paths['/api/v1/things/{kind}/{id}/next']['get']['parameters']['path']['kind'];

export type CasePage = Answer<'/api/v1/cases/{id}'>;
export type CaseCommandName = keyof NonNullable<CasePage['allowed']>;
export type CaseRecord = Shapes['CaseRecord'];
export type CasePhase = CaseRecord['state'];
export type ClockMove = Shapes['ClockMove'];
export type DeadlineExplanation = Shapes['DeadlineExplanation'];
export type BoardPage = Shapes['BoardPage'];
export type BoardRow = Shapes['BoardRow'];
export type Colour = BoardRow['colour'];
export type Deadline = Shapes['Deadline'];
export type BoardFacets = Shapes['BoardFacets'];
export type FacetName = keyof BoardFacets['facets'];
export type Count = Shapes['Count'];

export type InterviewAllowed = Answer<'/api/v1/interviews/{id}'>['allowed'];
export type InterviewCommandName = keyof NonNullable<InterviewAllowed>;
export type InterviewRecord = Shapes['InterviewRecord'];
export type InterviewPhase = InterviewRecord['state'];
export type InterviewRow = Shapes['InterviewRow'];
export type Note = Shapes['Note'];

export type SlipPage = Answer<'/api/v1/slips/{id}'>;
export type SlipCommandName = keyof NonNullable<SlipPage['allowed']>;
export type SlipRecord = SlipPage['slip'];

export type SessionAllowed = Answer<'/api/v1/sessions/{id}'>['allowed'];
export type SessionCommandName = keyof NonNullable<SessionAllowed>;
export type SessionRecord = Shapes['SessionRecord'];
export type SessionPhase = SessionRecord['state'];
export type SessionPlan = Shapes['SessionPlan'];
export type QuestionRecord = Shapes['QuestionRecord'];
export type AnswerRecord = Shapes['AnswerRecord'];
export type WeakWorkRecord = Shapes['WeakWorkRecord'];

export type VisitAllowed = Answer<'/api/v1/resolutions/{id}'>['allowed'];
export type VisitCommandName = keyof NonNullable<VisitAllowed>;
export type VisitRecord = Shapes['VisitRecord'];
export type VisitPlan = Shapes['VisitPlan'];
export type SiteQuestionRecord = Shapes['SiteQuestionRecord'];

export type Workbench = Shapes['Workbench'];
export type WorkbenchTask = Shapes['WorkbenchTask'];
export type TaskKind = WorkbenchTask['kind'];
export type Ledger = Shapes['Ledger'];
export type LedgerLine = Shapes['LedgerLine'];
export type FilledBlock = Shapes['FilledBlock'];

export type RepeatRecord = Shapes['RepeatRecord'];
export type RepeatPage = Answer<'/api/v1/repeat-issues/{id}'>;

export type ReviewAllowed = Answer<'/api/v1/review-meetings/{id}'>['allowed'];
export type ReviewCommandName = keyof NonNullable<ReviewAllowed>;
export type ReviewRecord = Shapes['ReviewRecord'];
export type ReviewPack = Shapes['ReviewPack'];
export type ReviewLists = Shapes['ReviewLists'];
export type DecisionRecord = Shapes['DecisionRecord'];
export type DecisionKind = DecisionRecord['kind'];
export type PackLine = Shapes['PackLine'];
export type PackReason = PackLine['reasons'][number];

export type YearPlanRecord = Shapes['YearPlanRecord'];
export type PaperPage = Answer<'/api/v1/papers/{id}'>;
export type PaperCommandName = keyof NonNullable<PaperPage['allowed']>;
export type PaperRecord = PaperPage['paper'];
export type PaperRow = Answer<'/api/v1/papers'>['rows'][number];
export type YearPlanPage = Answer<'/api/v1/year-plans/{id}'>;
export type PlanLineShown = Shapes['PlanLineShown'];
export type Done = Shapes['Done'];

export type MyMatters = Shapes['MyMatters'];
export type MyMatter = Shapes['MyMatter'];
export type MyRecord = Shapes['MyRecord'];
export type Asked = Shapes['Asked'];
export type Attended = Shapes['Attended'];
export type RaisedCase = Shapes['RaisedCase'];
export type Rated = Shapes['Rated'];
