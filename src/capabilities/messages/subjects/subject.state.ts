import { type Id, type Instant, partsOfStream } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Known, KnownEvent } from '../../../kernel/view';
import type { CaseEvent } from '../../../contexts/inquiry/cases/case.events';
import { phaseLedTo } from '../../../contexts/inquiry/cases/case-phases.rules';
import type { SessionEvent } from '../../../contexts/inquiry/sessions/session.events';
import type { InterviewEvent } from '../../../contexts/inquiry/interviews/interview.events';
import type { VisitEvent } from '../../../contexts/inquiry/visits/visit.events';

/** What a message is about: 事项, 约谈, 问询会, 会办. */
export const subjectKinds = ['case', 'interview', 'session', 'visit'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The streams of each kind. */
export const subjectCategories: Readonly<Record<string, SubjectKind>> = {
  case: 'case',
  interview: 'interview',
  inquirySession: 'session',
  resolution: 'visit',
};

/** What messages, feed and calendar need to know of a thing: who is in it, and where it stands. */
export interface Subject {
  readonly of: SubjectKind;
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly title: string;
  readonly number: string | null;
  readonly state: string;
  /** Where a case stood before it was withdrawn. */
  readonly before: string | null;
  /** Imported as past: nobody is told of it. */
  readonly history: boolean;
  /** Lead unit of a case. */
  readonly unit: Id | null;
  /** Co-units of a case; the called units of the rest. */
  readonly units: readonly Id[];
  /** Filers, the lead first; for sessions and visits the deputies and voter representatives who are asked to come. */
  readonly people: readonly Id[];
  readonly scheduledAt: Instant | null;
  readonly questions: Readonly<Record<Id, { readonly unit: Id; readonly askers: readonly Id[] }>>;
}

const pages: Readonly<Record<SubjectKind, string>> = {
  case: 'cases',
  interview: 'interviews',
  session: 'sessions',
  visit: 'resolutions',
};

/** Where a link leads, below the address of this software. */
export const pathOf = ({ of, id }: Pick<Subject, 'of' | 'id'>): string => `/${pages[of]}/${id}`;

type Changes = Partial<Subject>;
type States<F extends Fact> = Readonly<Partial<Record<F['type'], string | null>>>;

const afterCase = (before: Subject, { type, data }: CaseEvent): Changes => {
  switch (type) {
    case 'CaseRegistered':
      return { title: data.title, history: data.history, people: data.filers };
    case 'CaseNumbered':
      return { number: data.number };
    case 'CaseAssigned':
      return { unit: data.unit, units: data.coUnits };
    case 'AssignmentDeclined':
      return { unit: null, units: [] };
    case 'CaseSettledOnSpot':
    case 'AssignmentAccepted':
    case 'ReworkOrdered':
    case 'DeferralEnded':
    case 'CaseReopened':
      return { unit: data.unit };
    case 'CaseAmended':
    case 'TicketAmended':
      return { title: data.title };
    case 'CaseWithdrawn':
      return { before: before.state };
    case 'CaseReinstated':
      return { state: before.before ?? 'REGISTERED', before: null };
    default:
      return {};
  }
};

const interviewStates: States<InterviewEvent> = {
  InterviewRequested: 'REQUESTED',
  InterviewAccepted: 'ACCEPTED',
  InterviewReturned: 'RETURNED',
  InterviewResubmitted: 'REQUESTED',
  InterviewRejected: 'REJECTED',
  InterviewMerged: 'MERGED',
  InterviewApproved: 'APPROVED',
  InterviewNoticed: 'NOTICED',
  InterviewHeld: 'HELD',
  NoteFiled: 'NOTE_FILED',
  NoteAmended: 'NOTE_FILED',
  InterviewWithdrawn: 'WITHDRAWN',
  InterviewFinished: 'FINISHED',
};

const afterInterview = ({ people }: Subject, { type, data }: InterviewEvent): Changes => {
  switch (type) {
    case 'InterviewRequested':
      return { units: [data.unit], people: [data.leadFiler, ...data.coFilers] };
    case 'InterviewResubmitted':
      return { units: [data.unit] };
    case 'CoFilerJoined':
      return { people: [...people, data.person] };
    case 'CoFilerLeft':
      return { people: people.filter((one) => one !== data.person) };
    case 'InterviewNoticed':
      return { units: data.units, scheduledAt: data.scheduledAt };
    case 'InterviewPostponed':
      return { scheduledAt: data.scheduledAt };
    case 'NoteFiled':
    case 'NoteAmended': {
      const note = type === 'NoteFiled' ? data.note : data.after;
      return { people: note.filers, units: [...new Set(note.interviewees.map(({ unit }) => unit))] };
    }
    default:
      return {};
  }
};

const sessionStates: States<SessionEvent> = {
  SessionConvened: 'CONVENED',
  SessionNoticed: 'NOTICED',
  SessionOpened: 'OPEN',
  SessionClosed: 'CLOSED',
  MinutesIssued: 'MINUTES_ISSUED',
  SessionCancelled: 'CANCELLED',
};

const afterSession = ({ questions }: Subject, { type, data }: SessionEvent): Changes => {
  switch (type) {
    case 'SessionConvened':
    case 'SessionReplanned': {
      const { title, units, participants, scheduledAt } = type === 'SessionConvened' ? data : data.after;
      return { title, units, scheduledAt, people: participants.map(({ person }) => person) };
    }
    case 'SessionNoticed':
      return { scheduledAt: data.scheduledAt, units: data.units };
    case 'QuestionSubmitted': {
      const { id, unit, askers } = data.question;
      return { questions: { ...questions, [id]: { unit, askers } } };
    }
    case 'QuestionsMerged': {
      const into = questions[data.into];
      return into === undefined ? {} : { questions: { ...questions, [data.into]: { ...into, askers: data.askers } } };
    }
    default:
      return {};
  }
};

const visitStates: States<VisitEvent> = {
  ResolutionCalled: 'CALLED',
  ResolutionHeld: 'HELD',
  ResolutionMinutesIssued: 'MINUTES_ISSUED',
  ResolutionCancelled: 'CANCELLED',
};

const afterVisit = ({ questions }: Subject, { type, data }: VisitEvent): Changes => {
  switch (type) {
    case 'ResolutionCalled':
    case 'ResolutionReplanned': {
      const { title, units, participants, scheduledAt } = type === 'ResolutionCalled' ? data : data.after;
      return { title, units, scheduledAt, people: participants.map(({ person }) => person) };
    }
    case 'SiteQuestionPut': {
      const { id, unit, askers } = data.question;
      return { questions: { ...questions, [id]: { unit, askers } } };
    }
    default:
      return {};
  }
};

/** One kind of thing: the state that an event leads to, and what else it changes. */
const kinds: Readonly<
  Record<SubjectKind, readonly [States<Fact>, (before: Subject, event: { type: never; data: never }) => Changes]>
> = {
  case: [phaseLedTo, afterCase],
  interview: [interviewStates, afterInterview],
  session: [sessionStates, afterSession],
  visit: [visitStates, afterVisit],
};

const unknown = (of: SubjectKind, id: Id, jurisdiction: Id): Subject => ({
  of,
  id,
  jurisdiction,
  title: '',
  number: null,
  state: '',
  before: null,
  history: false,
  unit: null,
  units: [],
  people: [],
  scheduledAt: null,
  questions: {},
});

/** The thing after the event; undefined where the stream is of no such kind. */
export const subjectAfter = (subject: Subject | undefined, event: KnownEvent): Subject | undefined => {
  const { category, id } = partsOfStream(event.stream);
  const of = subjectCategories[category];
  if (of === undefined) return undefined;
  const before = subject ?? unknown(of, id, event.metadata.jurisdiction);
  const [states, changes] = kinds[of];
  const state = states[event.type] ?? before.state;
  return { ...before, state, ...changes(before, event as Known<Fact> as never) };
};
