import type { VisitEvent, VisitPlan } from '../../src/contexts/inquiry/visits/visit.events';
import type { SessionEvent, SessionPlan } from '../../src/contexts/inquiry/sessions/session.events';
import type { Question } from '../../src/kernel/question';
import type { NameBookEvent } from '../../src/contexts/inquiry/repeats/name-book.events';
import type { RepeatEvent, SuggestionEvent } from '../../src/contexts/inquiry/repeats/repeat.events';
import type { Fact, Of } from '../../src/kernel/message';
import { evidence, grid, unitA, unitB } from './inquiry-facts';
import { idOf } from './view-spec';

type Every<E extends Fact> = { readonly [T in E['type']]: Of<E, T>['data'] };

const participant = { person: idOf(301), role: 'deputy' } as const;
const respondent = { unit: unitA, post: '科长' };
const photo = { hash: 'ab'.repeat(32), name: '现场.jpg', mediaType: 'image/jpeg', size: 3 };
const commitment = { text: '月底前修好', dueOn: '2025-04-30' };

export const sessionPlan: SessionPlan = {
  title: '物业管理问询会',
  topic: idOf(701),
  keyWork: null,
  scheduledAt: '2025-04-10T01:00:00.000Z',
  venue: '街道会议室',
  units: [unitA, unitB],
  participants: [participant],
  aboutCases: [],
};

export const question: Question = {
  id: idOf(52),
  unit: unitA,
  text: '东门路灯何时修好？',
  askers: [idOf(301)],
  topic: idOf(701),
  keyWork: null,
  place: { grid },
  aboutCase: null,
};

export const everySessionFact: Every<SessionEvent> = {
  SessionConvened: sessionPlan,
  SessionReplanned: { before: sessionPlan, after: { ...sessionPlan, venue: '代表之家' }, reason: '场地冲突' },
  InvitationAnswered: { unit: unitA, respondent, reason: null },
  QuestionSubmitted: { question },
  QuestionsMerged: { into: idOf(52), merged: [idOf(53)], askers: [idOf(301), idOf(302)] },
  QuestionMergeUndone: { question: idOf(53), from: idOf(52), askers: [idOf(301)], reason: '不是同一问题' },
  QuestionWithdrawn: { question: idOf(54), reason: '已得到答复' },
  AgendaOrdered: { questions: [idOf(52)] },
  SessionNoticed: { scheduledAt: '2025-04-10T01:00:00.000Z', venue: '街道会议室', units: [unitA, unitB] },
  SessionOpened: {
    openedAt: '2025-04-10T01:05:00.000Z',
    present: [participant],
    respondents: [respondent],
    eligible: 1,
    quorum: 1,
  },
  SpecialApprovalGiven: {
    units: [unitA],
    approvedBy: '区人大常委会代工委〔2025〕6号',
    reason: '工委办公室人员均在该单位任职',
    scan: { hash: 'ab', name: '特批审批表.pdf', mediaType: 'application/pdf', size: 3 },
  },
  GuestsAsked: {
    poll: idOf(571),
    group: 'RESIDENTS',
    unit: unitA,
    eligible: 20,
    handedIn: 18,
    satisfied: 10,
    basicallySatisfied: 5,
    dissatisfied: 2,
    void: 1,
    words: '夜间照明有改善',
    corrects: { poll: idOf(570), reason: '份数录错' },
  },
  RollChanged: { at: '2025-04-10T01:30:00.000Z', came: [participant], left: [idOf(302)] },
  QuestionPut: { question: idOf(52) },
  QuestionAnswered: {
    question: idOf(52),
    unit: unitA,
    number: 1,
    answer: { kind: 'ON_SPOT', text: '已派工', admits: true },
  },
  AnswerCorrected: {
    question: idOf(52),
    unit: unitA,
    number: 1,
    before: '已派工',
    after: '下周派工',
    reason: '口误',
  },
  AnswerJudgedEmpty: { question: idOf(52), number: 1, reason: '没有期限' },
  FollowUpPut: { question: idOf(52), text: '具体哪一天？', asker: idOf(301) },
  CommitmentMade: { question: idOf(52), unit: unitA, commitment, urgency: 'normal' },
  AnswerRated: { question: idOf(52), satisfied: false, reasons: '没有期限', rater: idOf(301) },
  BallotOpened: { ballot: idOf(57), question: null, unit: unitA, voters: [idOf(301), idOf(302)] },
  BallotClosed: { ballot: idOf(57) },
  BallotCountUndone: {
    ballot: idOf(56),
    question: null,
    unit: unitA,
    reason: '票数录错',
    before: 'DISSATISFIED',
    after: null,
  },
  BallotReportGiven: { ballot: idOf(56), unit: unitA, text: '已增派两个班组' },
  BallotReminderIssued: {
    ballot: idOf(56),
    on: '2025-07-03',
    dueOn: '2025-07-10',
    units: [unitA],
    ballotAgain: true,
  },
  BallotCounted: {
    ballot: idOf(55),
    question: null,
    unit: unitA,
    eligible: 35,
    handedIn: 33,
    satisfied: 20,
    basicallySatisfied: 8,
    dissatisfied: 3,
    void: 2,
    base: 35,
    threshold: 0.5,
    outcome: 'SATISFIED',
    policyVersion: 1,
  },
  WorkMarkedWeak: {
    work: {
      id: idOf(56),
      unit: unitA,
      topic: idOf(701),
      what: '按时办结率偏低',
      dueOn: '2025-12-31',
      measure: { name: '按时办结率', unitOfCount: '%', value: 72, target: 90 },
    },
  },
  WeakWorkMeasured: { work: idOf(56), on: '2025-06-30', value: 85, note: '二季度' },
  SessionClosed: { closedAt: '2025-04-10T03:00:00.000Z' },
  MinutesIssued: { text: '会议听取了两个单位的答复' },
  MinutesAmended: { before: '两个单位', after: '三个单位', reason: '漏记' },
  SessionCancelled: { reason: '改为会办' },
};

export const visitPlan: VisitPlan = {
  title: '河堤小区停车会办',
  focus: 'HARD_SPOT',
  topic: idOf(701),
  keyWork: null,
  place: { grid },
  scheduledAt: '2025-04-12T01:00:00.000Z',
  units: [unitA, unitB],
  participants: [participant],
  aboutCases: [],
};

export const everyVisitFact: Every<VisitEvent> = {
  ResolutionCalled: visitPlan,
  ResolutionReplanned: { before: visitPlan, after: { ...visitPlan, title: '停车会办' }, reason: '更名' },
  VisitInvitationAnswered: { unit: unitA, person: null, accepts: true, reason: null },
  ResolutionHeld: {
    heldAt: '2025-04-12T01:00:00.000Z',
    place: { grid },
    present: [participant],
    respondents: [respondent],
    photos: [photo],
  },
  SpecialApprovalGiven: {
    units: [unitA],
    approvedBy: '区人大常委会代工委〔2025〕6号',
    reason: '工委办公室人员均在该单位任职',
    scan: { hash: 'ab', name: '特批审批表.pdf', mediaType: 'application/pdf', size: 3 },
  },
  GuestsAsked: {
    poll: idOf(573),
    group: 'RESIDENTS',
    unit: unitA,
    eligible: 20,
    handedIn: 18,
    satisfied: 10,
    basicallySatisfied: 5,
    dissatisfied: 2,
    void: 1,
    words: '夜间照明有改善',
    corrects: { poll: idOf(572), reason: '份数录错' },
  },
  SiteQuestionPut: { question: { ...question, id: idOf(63) } },
  SiteQuestionAnswered: {
    question: idOf(63),
    unit: unitA,
    number: 1,
    answer: { kind: 'HOLDING', text: '待查', admits: false },
  },
  FindingRecorded: { finding: { id: idOf(64), text: '消防通道停满车辆', place: { grid }, photos: [photo] } },
  MeasureAgreed: {
    measure: {
      id: idOf(62),
      unit: unitA,
      title: '划定停车位',
      finding: idOf(64),
      commitment,
      urgency: 'normal',
      aboutCase: null,
    },
  },
  AgreementFailed: { unit: unitB, finding: idOf(64), reasons: '产权不属本单位' },
  SettledOnSite: {
    settlement: { id: idOf(65), unit: unitA, title: '清走废旧车辆', finding: null, evidence, aboutCase: null },
  },
  ResolutionMinutesIssued: { text: '议定两项措施' },
  ResolutionMinutesAmended: { before: '两项', after: '三项', reason: '漏记' },
  ResolutionCancelled: { reason: '遇雨' },
};

const likeness = { likelihood: 0.92, reasons: ['同一小区', '同样的词：路灯'] };

export const everyRepeatFact: Every<RepeatEvent> = {
  RepeatIssueIdentified: {
    title: '东门路灯反复不亮',
    firstCase: idOf(1),
    links: [{ case: idOf(2), relation: 'RECURRENCE', likeness }],
  },
  CaseLinked: { case: idOf(3), relation: 'DUPLICATE', likeness: null },
  CaseUnlinked: { case: idOf(3), reason: '不是同一处' },
  RepeatIssueRenamed: { title: '东门路灯' },
  RepeatIssueMerged: { into: idOf(72), reason: '同一问题' },
  RepeatIssueSplit: {
    into: idOf(73),
    title: '东门公厕路灯',
    firstCase: idOf(5),
    reason: '另一处路灯',
    links: [{ case: idOf(6), relation: 'DUPLICATE', likeness: null }],
  },
  RepeatIssueRestored: { from: idOf(72), reason: '并错了' },
  RepeatCauseFound: { cause: '线路老化，雨天跳闸' },
  LastingMeasureSet: { measure: '更换整段线路，每季度巡检', unit: unitA, dueOn: '2025-05-30' },
  LastingMeasureChecked: { result: 'NOT_IN_PLACE', found: '只换了一半', againOn: '2025-06-30' },
  MeasureCheckCalled: { case: idOf(2) },
  LastingMeasureWithdrawn: { reason: '改由物业负责' },
  RepeatIssueEscalated: { to: '党工委专题研究', reason: '两次复发' },
  RepeatIssueDissolved: { reason: '认定有误' },
};

export const everySuggestionFact: Every<SuggestionEvent> = {
  SuggestionDismissed: { cases: [idOf(1), idOf(4)], likeness, reason: '另一处' },
  SuggestionRestored: { reason: '再看看' },
};

export const everyNameFact: Every<NameBookEvent> = {
  NameAdded: { name: '东门新村' },
  AliasLearned: { alias: '东新村', name: '东门新村', issue: idOf(71) },
  NameRemoved: { name: '东新村', reason: '另有所指' },
};
