import { type CaseCommand, caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { DraftedReply } from '../../../../../src/contexts/inquiry/cases/case-shapes.events';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { specialDecisions } from '../../../../../src/contexts/inquiry/cases/independence.rules';
import type { CaseState } from '../../../../../src/contexts/inquiry/cases/case.state';
import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import { calendarDays } from '../../../../../src/kernel/time/term';
import { filer1, filer2, filer3, inquiryContext, policyWith, topic } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { expectPermittedStepsTrue } from '../../../../support/permitted-spec';
import { idOf } from '../../../../support/view-spec';
import * as kit from './kit';

type Bodies = { readonly [T in CaseCommand['type']]?: readonly Of<CaseCommand, T>['data'][] };

const reason = '理由';
const text = '说明';
const { evidence, noEvidence, scan } = kit;
const units = [unitA, unitB];
/** Of the lead unit, and of each of them by name. */
const spoken = [{}, ...units.map((unit) => ({ unit }))];
const lastDay = '2025-12-31';
const shortest = { amount: 1, unit: 'workingDay' } as const;
const reply = { summary: '已修复', points: [], inPerson: true, evidence, commitment: null };
/** One in which the result is still missing, and one that is whole. */
const drafts: readonly DraftedReply[] = [
  { ...reply, category: null },
  { ...reply, category: 'A' },
];
const call = { at: '2025-03-31T02:00:00.000Z', number: { person: filer1, fields: {} } };
const looked = { found: text, evidence };

const dayAfter = ({ now }: Context): string => new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10);

const bodies = (state: CaseState, context: Context): Bodies => ({
  AmendCase: [{ ...kit.content, reason }],
  ScreenCase: [{ topic, keyWork: null, urgency: 'normal' }],
  RejectCase: [{ code: 'JUDICIAL', reason }],
  ReconsiderCase: [{ reason }],
  AssignCase: [
    { unit: unitA, coUnits: [unitB], urgency: 'normal' },
    { unit: unitA, coUnits: [], urgency: 'normal' },
    { unit: unitB, coUnits: [], urgency: 'urgent' },
  ],
  AcceptAssignment: [{ scan }],
  DeclineAssignment: [{ scan, reason }],
  NameHandler: [{ person: null, reason }, ...units.flatMap(context.officialsOf).map((person) => ({ person, reason }))],
  RecordFirstContact: [{ scan, how: '电话' }],
  PlanRectification: [{ scan, plan: text, milestones: [] }],
  ReportProgress: spoken.map((unit) => ({ ...unit, scan, summary: text, evidence })),
  AddEvidence: spoken.map((unit) => ({ ...unit, scan, evidence })),
  AddFinding: [{ evidence }],
  RequestOpinions: units.map((unit) => ({ units: [unit], about: text, dueOn: dayAfter(context) })),
  GiveOpinion: spoken.map((unit) => ({ ...unit, scan, text, evidence: noEvidence })),
  RequestExtension: [{ scan, term: shortest, reason }],
  GrantExtension: [{}, { term: shortest }],
  RefuseExtension: [{ reason }],
  PauseClock: [{ code: 'WEATHER', reason }],
  ResumeClock: [{}],
  ConfirmCalendarChange: [{}],
  DraftReply: drafts,
  SubmitDraft: [{}],
  ReturnDraft: [{ draft: state.draft?.number ?? 1, reason }],
  SignReply: [{ draft: state.draft?.number ?? 1 }],
  ReplyToCase: [
    { ...reply, scan, category: 'A' },
    { ...reply, scan, category: 'C' },
  ],
  RateReply: (['SATISFIED', 'DISSATISFIED'] as const).map((rating) => ({ scan, rating, reasons: reason, call })),
  RecordNotRated: [{ reason }],
  OrderRework: [{ reason }],
  DeferCase: [{ reviewOn: lastDay, reason }],
  EndDeferral: [{ reason }],
  CloseOff: [{ evidence }],
  CloseOffByOverride: [{ evidence: noEvidence, reason }],
  ConfirmLookBack: [looked],
  ReopenCase: [looked],
  UrgeCase: [{}],
  RaiseSupervision: (['SUPERVISED', 'LISTED'] as const).map((level) => ({ level, reason })),
  ReferUpward: [{ to: '区人大', outsideNumber: null, reason }],
  AttachScan: [{ scan }],
  KeepPromise: state.promises.made.flatMap(({ nth: promise }) =>
    spoken.map((unit) => ({ ...unit, promise, scan, evidence })),
  ),
  CorrectPromise: state.promises.made.map(({ nth, dueOn }) => ({ promise: nth, commitment: { text, dueOn }, reason })),
  ApproveSpecially: specialDecisions.map((decision) => ({
    decision,
    level: 'DISTRICT' as const,
    approvedBy: '区人大',
    reason,
    scan,
  })),
  PublishResult: ['甲', '乙'].map((title) => ({ title, result: text })),
  WithdrawPublication: [{ reason }],
  AgreeReassignment: [{ scan, reason }],
  UndoAssignment: [{ reason }],
  UndoReply: [{ scan, reason }],
  UndoRating: [{ scan, reason }],
  ContradictRating: [{ scan, reason }],
  UndoCloseOff: [{ reason }],
  UndoSupervision: [{ reason }],
  WithdrawCase: [{ reason }],
  ReinstateCase: [{ reason }],
});

const people: readonly Partial<Context>[] = [
  {},
  { channel: 'paper' },
  { channel: 'paper', onBehalfOf: filer1 },
  kit.byChair,
  kit.chairWho(filer2),
  // A small office, whose chair filed the case.
  { ...kit.chairWho(filer1), holdersOf: () => [kit.chairWho(filer1).actor!] },
  kit.chairWho(idOf(431), unitB),
  kit.byFiler,
  kit.byJoint,
  { ...kit.byJoint, onBehalfOf: filer1 },
  kit.byUnitA,
  kit.byUnitB,
  kit.byHeadA,
];

const { registered, screened, assigned, handling, fact, open } = kit;
const replied = fact('CaseReplied', kit.replyData);
const answered: readonly CaseEvent[] = [...handling, replied];
const drafted = fact('ReplyDrafted', { unit: unitA, round: 1, number: 1, reply: drafts[1]! });
const hotline: CaseEvent = { ...registered, data: { ...registered.data, origin: 'HOTLINE', filers: [] } };
const promised = (proposedUnit: string | null): CaseEvent => ({
  ...registered,
  data: { ...registered.data, proposedUnit, commitment: { text: '本月修好', dueOn: lastDay } },
});
const starts: readonly (readonly CaseEvent[])[] = [
  [],
  [registered],
  [promised(unitA)],
  [promised(null)],
  [promised(unitB), screened, assigned, kit.accepted],
  open,
  [...open, assigned],
  [...open, kit.assignedTo(unitB)],
  [...open, assigned, kit.declined, kit.assignedTo(unitA, 2)],
  handling,
  [...handling, drafted, fact('ReplyDraftSubmitted', { unit: unitA, round: 1, number: 1 })],
  answered,
  [hotline, screened, assigned, kit.accepted, replied],
  [...answered, kit.ratedAs('SATISFIED')],
  [...answered, kit.ratedAs('DISSATISFIED'), kit.reviewed],
  [...handling, kit.deferred],
  [...answered, kit.ratedAs('SATISFIED'), kit.closedOff],
  [...handling, kit.withdrawn],
  [kit.past],
];

const headSigns = policyWith({
  ...kit.policy.settings,
  replySignOff: true,
  raters: 'EACH_FILER',
  publication: 'AFTER_REPLY',
  pause: { ...kit.policy.settings.pause, limit: calendarDays(1) },
});

it.each([
  ['while every term runs', '2025-04-01', kit.policy],
  ["on the last day of the unit's term", '2025-04-30', kit.policy],
  ['when all terms are over', '2025-05-05', kit.policy],
  ['where the head signs, each filer rates and results are published', '2025-04-01', headSigns],
] as const)('offers those commands of a case that are not refused whatever they say, %s', (_when, day, policy) => {
  const rules = { policy, policyVersion: () => policy, calendarVersion: () => kit.context.calendar };
  const officialsOf = (unit: string): readonly string[] => (unit === unitA ? [kit.officialA, kit.headA] : []);
  expectPermittedStepsTrue({
    decider: caseDecider,
    starts,
    contexts: people.map((changes) => inquiryContext({ ...rules, officialsOf, ...kit.on(day, changes) })),
    people: [filer1, filer2, filer3],
    bodies,
    ends: ['WithdrawCase'],
  });
});
