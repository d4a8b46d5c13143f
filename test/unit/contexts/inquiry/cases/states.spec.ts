import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../../../src/kernel/decider';
import type { Context } from '../../../../../src/kernel/context';
import { caseDecider, type CaseCommand } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { type RuledPhase, ruledPhases } from '../../../../../src/contexts/inquiry/cases/case-phases.rules';
import { asRecorded, refusalOf } from '../../../../support/decider-spec';
import { topic } from '../../../../support/inquiry-context';
import { everyCaseFact, unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  answered,
  assigned,
  byChair,
  byFiler,
  byHeadA,
  byUnitA,
  byUnitB,
  closedOff,
  content,
  context,
  declined,
  deferred,
  evidence,
  fact,
  given,
  handling,
  open,
  ratedAs,
  registered,
  reviewed,
  withdrawn,
} from './kit';

/** A case in each phase. */
const in_: Readonly<Record<RuledPhase, readonly CaseEvent[]>> = {
  NONE: [],
  REGISTERED: [registered],
  SCREENED: open,
  REJECTED: [registered, fact('CaseRejected', { code: 'JUDICIAL', reason: '涉诉' })],
  ASSIGNED: [...open, assigned],
  DECLINED: [...open, assigned, declined],
  HANDLING: handling,
  REPLIED: answered,
  RATED: [...answered, ratedAs('SATISFIED')],
  UNDER_REVIEW: [...answered, ratedAs('DISSATISFIED'), reviewed],
  DEFERRED: [...handling, deferred],
  SETTLED_ON_SPOT: [registered, fact('CaseSettledOnSpot', { unit: unitA, evidence })],
  CLOSED_OFF: [...answered, ratedAs('SATISFIED'), closedOff],
  CONFIRMED: [...answered, closedOff, fact('LookBackConfirmed', { unit: unitA, found: '正常', evidence })],
  WITHDRAWN: [...open, withdrawn],
};

const reason = '理由';
/** What people command, by whom, with anything that may be said. */
const commands: readonly (readonly [CaseCommand, Partial<Context>])[] = [
  [{ type: 'ScreenCase', data: { topic, keyWork: null, urgency: 'urgent' } }, {}],
  [{ type: 'RejectCase', data: { code: 'JUDICIAL', reason } }, {}],
  [{ type: 'ReconsiderCase', data: { reason } }, {}],
  [{ type: 'AmendCase', data: { ...content, reason } }, {}],
  [{ type: 'AssignCase', data: { unit: unitA, coUnits: [], urgency: 'normal' } }, {}],
  [{ type: 'AcceptAssignment', data: {} }, byUnitA],
  [{ type: 'DeclineAssignment', data: { reason } }, byUnitA],
  [{ type: 'NameHandler', data: { person: null, reason } }, byUnitA],
  [{ type: 'RecordFirstContact', data: { how: '电话' } }, byUnitA],
  [{ type: 'PlanRectification', data: { plan: '计划', milestones: [] } }, byUnitA],
  [{ type: 'ReportProgress', data: { summary: '进展', evidence } }, byUnitA],
  [{ type: 'AddEvidence', data: { evidence } }, byUnitA],
  [{ type: 'AddFinding', data: { evidence } }, {}],
  [{ type: 'RequestOpinions', data: { units: [unitB], about: '意见', dueOn: '2025-04-10' } }, byUnitA],
  [{ type: 'GiveOpinion', data: { text: '意见', evidence } }, byUnitB],
  [{ type: 'RequestExtension', data: { term: { amount: 1, unit: 'month' }, reason } }, byUnitA],
  [{ type: 'GrantExtension', data: {} }, byChair],
  [{ type: 'RefuseExtension', data: { reason } }, byChair],
  [{ type: 'PauseClock', data: { code: 'WEATHER', reason } }, {}],
  [{ type: 'ResumeClock', data: {} }, {}],
  [{ type: 'ConfirmCalendarChange', data: {} }, {}],
  [{ type: 'DraftReply', data: { ...everyCaseFact.CaseReplied } }, byUnitA],
  [{ type: 'SubmitDraft', data: {} }, byUnitA],
  [{ type: 'ReturnDraft', data: { draft: 1, reason } }, byHeadA],
  [{ type: 'SignReply', data: { draft: 1 } }, byHeadA],
  [{ type: 'ReplyToCase', data: { ...everyCaseFact.CaseReplied } }, byUnitA],
  [{ type: 'RateReply', data: { rating: 'SATISFIED', reasons: null } }, byFiler],
  [{ type: 'RecordNotRated', data: { reason } }, { hasLeftOffice: () => true }],
  [{ type: 'OrderRework', data: { reason } }, {}],
  [{ type: 'DeferCase', data: { reviewOn: '2025-09-01', reason } }, {}],
  [{ type: 'EndDeferral', data: { reason } }, {}],
  [{ type: 'CloseOff', data: { evidence } }, {}],
  [{ type: 'CloseOffByOverride', data: { evidence, reason } }, byChair],
  [{ type: 'ConfirmLookBack', data: { found: '正常', evidence } }, {}],
  [{ type: 'ReopenCase', data: { found: '又不亮', evidence } }, {}],
  [{ type: 'UrgeCase', data: {} }, {}],
  [{ type: 'RaiseSupervision', data: { level: 'LISTED', reason } }, {}],
  [{ type: 'ReferUpward', data: { to: '区', outsideNumber: null, reason } }, {}],
  [{ type: 'AgreeReassignment', data: { reason } }, byUnitA],
  [{ type: 'UndoAssignment', data: { reason } }, byChair],
  [{ type: 'UndoReply', data: { reason } }, byUnitA],
  [{ type: 'UndoRating', data: { reason } }, byFiler],
  [{ type: 'ContradictRating', data: { reason } }, byFiler],
  [{ type: 'UndoCloseOff', data: { reason } }, {}],
  [{ type: 'UndoSupervision', data: { reason } }, {}],
  [{ type: 'WithdrawCase', data: { reason } }, {}],
  [{ type: 'ReinstateCase', data: { reason } }, {}],
];

const mayBe = (phase: RuledPhase, [command, changes]: (typeof commands)[number]): boolean => {
  const here = Object.assign(Object.create(context) as Context, changes);
  const decide = caseDecider.on[command.type] as (state: unknown, data: unknown, context: Context) => unknown;
  const code = refusalOf(() => decide(fold(caseDecider, in_[phase].map(asRecorded)), command.data, here));
  return code !== 'case.wrong-phase' && code !== 'case.not-found';
};

const readme = readFileSync(join(__dirname, '../../../../../src/contexts/inquiry/README.md'), 'utf8');
const squeezed = readme.replace(/ +/g, ' ');

describe('the states of a case', () => {
  it('are reached by these events', () => {
    for (const phase of ruledPhases) expect(fold(caseDecider, in_[phase].map(asRecorded)).phase).toBe(phase);
  });

  it('stand in the README, each with what may be commanded in it', () => {
    const lines = ruledPhases
      .filter((phase) => phase !== 'NONE')
      .map((phase) => {
        const names = commands.filter((command) => mayBe(phase, command)).map(([{ type }]) => type);
        // Nothing happens to what is withdrawn already.
        const telling = names.filter((name) => !(phase === 'WITHDRAWN' && name === 'WithdrawCase'));
        return `| ${phase} | ${telling.length === 0 ? '–' : telling.join(', ')} |`;
      });
    expect(lines.filter((line) => !squeezed.includes(line))).toStrictEqual([]);
  });

  it('do not need the events in between: a fold refuses none, in whatever order', () => {
    for (const first of Object.keys(everyCaseFact) as CaseEvent['type'][])
      for (const second of Object.keys(everyCaseFact) as CaseEvent['type'][]) {
        const events = [first, second].map((type) => ({ type, data: everyCaseFact[type] }) as CaseEvent);
        expect(ruledPhases).toContain(fold(caseDecider, events.map(asRecorded)).phase);
      }
  });

  it('are none where nothing happened', () => {
    given()
      .when({ type: 'SettleDispute', data: {} }, { onBehalfOf: idOf(1) })
      .rejects('case.not-found');
  });
});
