import type { Evidence } from '../../src/kernel/attachment';
import type { Id, Instant, LocalDate } from '../../src/kernel/ids';
import type { Metadata, Of } from '../../src/kernel/message';
import type { PolicySettings } from '../../src/kernel/policy';
import type { StartedClock } from '../../src/kernel/time/clock';
import { calendarDays } from '../../src/kernel/time/term';
import type { Reader } from '../../src/kernel/view';
import { defaultSettings } from './settings';
import type { Undone } from '../../src/contexts/inquiry/cases/case-oversight.events';
import type { CaseEvent } from '../../src/contexts/inquiry/cases/case.events';
import type { Interviewee, InterviewEvent, Note } from '../../src/contexts/inquiry/interviews/interview.events';
import { idOf, testActor, testJurisdiction, type Told } from './view-spec';

export const evidence: Evidence = { text: '现场照片', attachments: [] };
export const unitA = idOf(501);
export const unitB = idOf(502);
export const community = idOf(600);
export const grid = idOf(601);
export const estate = idOf(602);

const places = {
  [community]: { id: community, kind: 'community', name: '社区甲', parent: null },
  [grid]: { id: grid, kind: 'grid', name: '网格一', parent: community },
  [estate]: { id: estate, kind: 'estate', name: '小区乙', parent: grid },
} as const;

/** A reader with small registers: working days are Monday to Friday, soon is five of them. */
export const readerAt = (now: Instant, scope: Partial<Reader['scope']> = {}): Reader => {
  const settings: PolicySettings = { ...defaultSettings, dueSoon: 5, endOfDay: '24:00' };
  const policy = { version: 1, from: '2020-01-01', settings };
  const calendar = {
    version: 1,
    day: (date: LocalDate) => {
      const weekend = [0, 6].includes(new Date(date).getUTCDay());
      return { kind: weekend ? ('weekend' as const) : ('workday' as const), reason: '', provisional: false };
    },
  };
  const directory = {
    within: (id: Id) => [id],
    absorbed: () => [],
    successorOf: () => undefined,
    parentOn: (id: Id) => places[id]?.parent ?? null,
    place: (id: Id) => places[id],
    placesWithin: (id: Id) => (id === community ? [community, grid, estate] : id === grid ? [grid, estate] : [id]),
    unit: (id: Id) => ({ id, code: id, name: id, jurisdiction: testJurisdiction, closed: false }),
    topic: (id: Id) => ({ id, name: id, from: '2025-01-01', until: null }),
    keyWork: (id: Id) => ({ id, name: id, from: '2025-01-01', until: null }),
  };
  return {
    now,
    actor: {
      account: testActor.account,
      person: testActor.person,
      capacity: { grant: testActor.grant, role: 'clerk', jurisdiction: testJurisdiction },
      capacities: [],
    },
    directory: directory as unknown as Reader['directory'],
    rules: {
      policyOn: () => policy,
      newestPolicy: () => policy,
      policyVersion: () => policy,
      calendar: () => calendar,
      calendarVersion: () => calendar,
      makingOf: () => null,
      policyAfter: () => settings,
      calendarAfter: () => calendar,
    },
    scope: { jurisdictions: [testJurisdiction], units: [], ...scope },
  };
};

export const clockUntil = (dueOn: LocalDate): StartedClock => ({
  startedOn: '2025-03-03',
  term: calendarDays(30),
  dueOn,
  policyVersion: 1,
  calendarVersion: 1,
});

type CaseData<T extends CaseEvent['type']> = Of<CaseEvent, T>['data'];
type InterviewData<T extends InterviewEvent['type']> = Of<InterviewEvent, T>['data'];

export interface When {
  readonly recordedAt: Instant;
  readonly occurredAt?: Instant;
  readonly metadata?: Partial<Metadata>;
}

export const caseFact = <T extends CaseEvent['type']>(n: number, type: T, data: CaseData<T>, when: When): Told => ({
  stream: `case-${idOf(n)}`,
  type,
  data,
  ...when,
});

export const interviewFact = <T extends InterviewEvent['type']>(
  n: number,
  type: T,
  data: InterviewData<T>,
  when: When,
): Told => ({ stream: `interview-${idOf(n)}`, type, data, ...when });

export const registration = (changes: Partial<CaseData<'CaseRegistered'>> = {}): CaseData<'CaseRegistered'> => ({
  title: '路灯不亮',
  description: '小区东门路灯不亮，物业合同到期后无人维修',
  place: { estate },
  topic: idOf(701),
  keyWork: null,
  origin: 'INTERVIEW',
  interview: null,
  matter: null,
  ticket: null,
  history: false,
  filers: [],
  proposedUnit: null,
  urgency: 'normal',
  commitment: null,
  ...changes,
});

export const assignment = (
  dueOn: LocalDate,
  changes: Partial<CaseData<'CaseAssigned'>> = {},
): CaseData<'CaseAssigned'> => ({
  unit: unitA,
  coUnits: [],
  urgency: 'normal',
  round: 1,
  designation: 1,
  final: false,
  declineBy: '2025-03-10',
  clock: clockUntil(dueOn),
  ...changes,
});

const interviewee: Interviewee = { unit: unitA, post: '负责人' };

export const note = (changes: Partial<Note> = {}): Note => ({
  kind: 'TALK',
  topic: idOf(701),
  heldAt: '2025-03-03T02:00:00.000Z',
  place: { grid },
  interviewees: [interviewee],
  participants: [],
  filers: [],
  recorder: testActor.person,
  said: '就路灯问题约谈',
  matters: [],
  ...changes,
});

const request = {
  kind: 'TALK' as const,
  topic: idOf(702),
  unit: unitB,
  reason: '物业管理',
  place: { community },
  aboutCases: [],
};

const undoneAt = '2025-03-03T02:00:00.000Z';
const undone = (before: Undone['before'], after: Partial<Undone['after']>): Undone => ({
  unit: unitA,
  round: 1,
  reason: '办错',
  at: undoneAt,
  before,
  after: {
    state: 'SCREENED',
    round: 1,
    leadUnit: unitA,
    coUnits: [],
    clock: null,
    pausedOn: null,
    reviewOn: null,
    promisedOn: null,
    missed: [],
    category: null,
    repliedAt: null,
    rateBy: null,
    ...after,
  },
});

/** One of every fact of a case, for logs put together at random: a fold refuses none, in whatever order. */
export const everyCaseFact: { readonly [T in CaseEvent['type']]: CaseData<T> } = {
  CaseRegistered: registration(),
  FilerSucceeded: { from: idOf(301), to: idOf(304), reason: '换届' },
  CaseNumbered: { number: '约谈〔2025〕001号', year: 2025, serial: 1 },
  CaseSettledOnSpot: { unit: unitA, evidence },
  CaseScreened: { topic: idOf(702), keyWork: idOf(711), urgency: 'urgent' },
  CaseRejected: { code: 'JUDICIAL', reason: '涉诉' },
  RejectionSuperseded: { before: 'JUDICIAL', reason: '经核不涉诉' },
  CaseAssigned: assignment('2025-03-20', { coUnits: [unitB] }),
  AssignmentAccepted: { unit: unitA },
  AssignmentDeclined: { unit: unitA, reason: '非本单位职责', designation: 1 },
  FilerContacted: { unit: unitA, how: '电话' },
  RectificationPlanned: { unit: unitA, round: 1, plan: '更换灯具', milestones: [] },
  ProgressReported: { unit: unitA, round: 1, summary: '已采购', evidence },
  EvidenceAdded: { unit: null, round: 1, evidence },
  ExtensionRequested: { unit: unitA, round: 1, term: calendarDays(10), reason: '缺货' },
  ExtensionGranted: { unit: unitA, round: 1, term: calendarDays(10), before: '2025-03-20', dueOn: '2025-03-30' },
  ExtensionRefused: { unit: unitA, round: 1, reason: '理由不足' },
  ClockPaused: { on: '2025-03-05', code: 'WEATHER', reason: '连续降雨', round: 1, until: '2025-05-04' },
  ClockResumed: { on: '2025-03-09', before: '2025-03-20', dueOn: '2025-03-24' },
  CalendarChangeConfirmed: { calendarVersion: 2, before: '2025-03-20', dueOn: '2025-03-21' },
  HandlerNamed: { unit: unitA, person: idOf(411), before: null, reason: '由其负责' },
  OpinionsRequested: { unit: unitA, round: 1, units: [unitB], about: '管线由谁维修', dueOn: '2025-03-14' },
  OpinionGiven: { unit: unitB, round: 1, text: '由产权单位维修', evidence, late: true },
  ReplyDrafted: {
    unit: unitA,
    round: 1,
    number: 1,
    reply: { category: null, summary: '', points: [], inPerson: false, evidence, commitment: null },
  },
  ReplyDraftSubmitted: { unit: unitA, round: 1, number: 1 },
  ReplyDraftReturned: { unit: unitA, round: 1, number: 1, reason: '请写明日期' },
  FilerRated: { unit: unitA, round: 1, rating: 'SATISFIED', reasons: null, rater: idOf(302) },
  CaseReplied: {
    unit: unitA,
    round: 1,
    category: 'A',
    summary: '已修复',
    points: [],
    inPerson: true,
    evidence,
    commitment: null,
    rateBy: '2025-04-01',
  },
  ReplyRated: { unit: unitA, round: 1, rating: 'DISSATISFIED', reasons: '仍不亮', rater: testActor.person },
  CommitteeReviewOpened: { round: 2, reason: '两次不满意' },
  ReworkOrdered: { unit: unitA, round: 2, reason: '重办', clock: clockUntil('2025-04-10') },
  CaseDeferred: { unit: unitA, reviewOn: '2025-09-01', reason: '待改造' },
  DeferralEnded: { unit: unitB, round: 3, reason: '条件具备', clock: clockUntil('2025-10-01') },
  CaseClosedOff: {
    unit: unitA,
    round: 1,
    rating: 'SATISFIED',
    evidence,
    override: null,
    late: true,
    lookBacksOn: ['2025-06-30'],
  },
  LookBackConfirmed: { unit: unitA, found: '正常', evidence },
  CaseReopened: { unit: unitA, round: 2, found: '又不亮', evidence, clock: clockUntil('2025-07-10') },
  SupervisionRaised: { unit: unitA, level: 'LISTED', reason: '超期' },
  ReassignmentAgreed: { unit: unitA, reason: '不属本单位职责' },
  AssignmentUndone: { ...undone('ACCEPTED', { state: 'SCREENED', leadUnit: null }), agreed: true },
  ReplyUndone: { ...undone('REPLIED', { state: 'IN_PROGRESS' }), summary: '已修复', told: [testActor.person] },
  RatingUndone: {
    ...undone('RATED', { state: 'REPLIED', rateBy: '2025-04-08' }),
    rating: 'DISSATISFIED',
    rater: testActor.person,
    whole: true,
  },
  CloseOffUndone: { ...undone('CLOSED_OFF', { state: 'RATED', category: 'A' }), override: null },
  SupervisionUndone: { unit: unitA, round: 1, reason: '点错', at: undoneAt, level: 'LISTED', now: null },
  CaseReferredUpward: { unit: null, to: '区人大', outsideNumber: null, reason: '超出权限' },
  RemindersPlanned: { round: 1, reminders: [{ kind: 'DUE_SOON', on: '2025-03-13', dueOn: '2025-03-20' }] },
  ReminderIssued: { kind: 'DUE_SOON', on: '2025-03-13', dueOn: '2025-03-20', round: 1, unit: unitA },
  CaseTakenUp: { instrument: 'SESSION', id: idOf(51), item: idOf(52), words: '路灯何时修好' },
  CommitmentRecorded: {
    instrument: 'ON_SITE',
    id: idOf(61),
    item: idOf(62),
    unit: unitA,
    commitment: { text: '月底前修好', dueOn: '2025-03-31' },
  },
  PromiseCorrected: {
    promise: 1,
    unit: unitA,
    before: { text: '月底前修好', dueOn: '2025-03-31' },
    commitment: { text: '月底前修好', dueOn: '2025-04-30' },
    reason: '记错月份',
  },
  PromiseProven: {
    promise: 1,
    unit: unitA,
    commitment: { text: '月底前修好', dueOn: '2025-04-30' },
    evidence,
  },
  SpecialApprovalGiven: {
    round: 1,
    decision: 'CloseOff',
    level: 'CHAIR',
    relations: ['FILED', 'ENTERED'],
    signatory: idOf(302),
    approvedBy: null,
    reason: '主任是提出人，经办人代录了评价',
    scan: { hash: 'ab', name: '特批审批表.pdf', mediaType: 'application/pdf', size: 3 },
  },
  CaseDisputed: { reason: '记录有误' },
  DisputeSettled: {},
  ScanAttached: { scan: { hash: 'ab', name: '扫描件.pdf', mediaType: 'application/pdf', size: 3 } },
  CaseAmended: {
    title: '路灯全不亮',
    description: '东门至西门',
    place: { grid },
    topic: idOf(703),
    keyWork: null,
    reason: '更正',
    proposedUnit: unitB,
    urgency: 'complex',
    commitment: null,
  },
  TicketAmended: {
    ...registration({ title: '路灯仍不亮' }),
    ticket: { source: '12345', ticketNumber: 'WH-20250301', batch: idOf(801), contentHash: 'c' },
  },
  PastReplyRecorded: { unit: unitB, unitName: null, text: '已处理', repliedAt: '2025-03-01T00:00:00.000Z' },
  PastCloseOffRecorded: { unit: null, closedAt: '2025-03-02T00:00:00.000Z' },
  ResultPublished: { number: '约谈〔2025〕001号', unit: unitA, title: '东门路灯不亮', result: '已更换三盏路灯' },
  PublicationWithdrawn: { reason: '措辞有误' },
  CaseWithdrawn: { reason: '导入撤回', batch: null },
  CaseReinstated: { reason: '再次导入', ticket: null },
};

const joinedScan = { hash: 'ef', name: '申请表.pdf', mediaType: 'application/pdf', size: 3 };

/** One of every fact of an interview. */
export const everyInterviewFact: { readonly [T in InterviewEvent['type']]: InterviewData<T> } = {
  InterviewRequested: { ...request, leadFiler: idOf(301), coFilers: [idOf(302)] },
  CoFilerJoined: { person: idOf(303) },
  CoFilerLeft: { person: idOf(302) },
  FilerSucceeded: { from: idOf(301), to: idOf(304), reason: '换届' },
  InterviewAccepted: {},
  InterviewReturned: { reason: '请写明事项' },
  InterviewResubmitted: { ...request, reason: '物业收费' },
  InterviewRejected: { code: 'TENDER', reason: '涉招投标' },
  InterviewMerged: { into: idOf(99), reason: '同一事项' },
  InterviewMergeUndone: { from: idOf(99), phase: 'REQUESTED', reason: '不是同一事项' },
  RequestJoined: { from: idOf(98), filers: [idOf(303)], aboutCases: [idOf(97)], units: [unitB], scans: [joinedScan] },
  RequestParted: { from: idOf(98), filers: [idOf(303)], aboutCases: [idOf(97)], units: [unitB], scans: [joinedScan] },
  InterviewApproved: {},
  InterviewNoticed: {
    scheduledAt: '2025-03-10T01:00:00.000Z',
    venue: '代表之家',
    interviewees: [interviewee],
    units: [unitA],
    postponableTo: '2025-04-03',
  },
  NoticeAcknowledged: { unit: unitA },
  DelegateNamed: { unit: unitA, delegate: interviewee, reason: '出差' },
  SpecialApprovalGiven: {
    units: [unitA],
    approvedBy: '区人大常委会代工委〔2025〕6号',
    reason: '工委办公室人员均在该单位任职',
    scan: { hash: 'ab', name: '特批审批表.pdf', mediaType: 'application/pdf', size: 3 },
  },
  GuestsAsked: {
    poll: idOf(575),
    group: 'RESIDENTS',
    unit: unitA,
    eligible: 20,
    handedIn: 18,
    satisfied: 10,
    basicallySatisfied: 5,
    dissatisfied: 2,
    void: 1,
    words: '夜间照明有改善',
    corrects: { poll: idOf(574), reason: '份数录错' },
  },
  InterviewPostponed: {
    before: '2025-03-10T01:00:00.000Z',
    scheduledAt: '2025-03-17T01:00:00.000Z',
    reason: '出差',
    unit: unitA,
  },
  InterviewHeld: { heldAt: '2025-03-10T01:00:00.000Z', place: { grid } },
  NoteFiled: { note: note() },
  NoteAmended: {
    reason: '补记',
    before: note(),
    after: note({ said: '补记内容', topic: idOf(703) }),
    added: [],
    removed: [],
    changed: [],
  },
  NoteConfirmed: { side: 'UNIT', unit: unitA },
  NoteDisputed: { side: 'UNIT', unit: unitA, reason: '与事实不符', matters: [] },
  ScanAttached: { scan: { hash: 'cd', name: '扫描件.pdf', mediaType: 'application/pdf', size: 3 } },
  InterviewWithdrawn: { reason: '已解决' },
  InterviewFinished: {},
};
