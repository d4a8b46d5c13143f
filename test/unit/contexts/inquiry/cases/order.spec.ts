import * as fc from 'fast-check';
import { type CaseCommand, caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { evolveCase } from '../../../../../src/contexts/inquiry/cases/case-fold.state';
import { initialCase } from '../../../../../src/contexts/inquiry/cases/case.state';
import type { RuledPhase } from '../../../../../src/contexts/inquiry/cases/case-phases.rules';
import type { FollowInstrument } from '../../../../../src/contexts/inquiry/cases/commands/instruments';
import type { Context } from '../../../../../src/kernel/context';
import { type AnyDecider, fold } from '../../../../../src/kernel/decider';
import type { Instant } from '../../../../../src/kernel/ids';
import type { Fact, Recorded } from '../../../../../src/kernel/message';
import { recorded, refusalOf } from '../../../../support/decider-spec';
import { filer1, topic } from '../../../../support/inquiry-context';
import { evidence, unitA, unitB } from '../../../../support/inquiry-facts';
import * as kit from './kit';

const { accepted, assigned, by, byChair, bySystem, command, fact, given, handling, open, registered, scan, screened } =
  kit;

const at = (time: string): Instant => `${time}:00.000Z`;
/** Entered from paper, as of that moment. */
const paper = (time: string, changes: Partial<Context> = {}): Partial<Context> => ({
  channel: 'paper',
  occurredAt: at(time),
  ...changes,
});
const reason = '理由';
const reply = command('ReplyToCase', {
  category: 'A',
  summary: '已修复',
  points: [],
  inPerson: true,
  evidence,
  commitment: null,
  scan,
});
const rate = command('RateReply', { rating: 'SATISFIED', reasons: null, scan });
const late = 'case.before-its-cause';

describe('What is entered later than it happened', () => {
  it('is never before the registration, which bears the date of the paper', () => {
    const onPaper = by(filer1, registered, at('2025-03-20T02:00'), 'paper');
    expect(fold(caseDecider, [onPaper]).openedOn).toBe('2025-03-20');
    const screening = command('RejectCase', { code: 'JUDICIAL', reason });
    given(onPaper).when(screening, paper('2025-03-20T01:59')).rejects(late);
    given(onPaper)
      .when(screening, paper('2025-03-20T02:00'))
      .then(fact('CaseRejected', { code: 'JUDICIAL', reason }));
  });

  it('is no acceptance, contact, evidence or finding before the assignment', () => {
    const handed = [...open, by(filer1, assigned, at('2025-03-31T02:00'))];
    for (const [before, body] of [
      [handed, command('AcceptAssignment', { scan })],
      [handed, command('RecordFirstContact', { how: '电话', scan })],
      [handling, command('AddEvidence', { evidence, scan })],
      [handling, command('AddFinding', { evidence })],
    ] as const)
      given(...before)
        .when(body, paper('2025-03-20T02:00'))
        .rejects(late);
  });

  it('is no reply before the unit had accepted it, and no rating before the reply', () => {
    const at28 = [registered, screened, assigned, by(kit.officialA, accepted, at('2025-03-28T08:00'))];
    given(...at28)
      .when(reply, paper('2025-03-28T07:59'))
      .rejects(late);
    const replied = by(kit.officialA, fact('CaseReplied', kit.replyData), at('2025-03-31T02:00'));
    given(...at28, replied)
      .when(rate, paper('2025-03-30T02:00', { onBehalfOf: filer1 }))
      .rejects(late);
  });

  it('is no opinion before it was asked for, and no proof before the promise', () => {
    const asked = by(
      kit.officialA,
      fact('OpinionsRequested', { unit: unitA, round: 1, units: [unitB], about: '意见', dueOn: '2025-04-20' }),
      at('2025-03-31T02:00'),
    );
    const opinion = command('GiveOpinion', { text: '同意', evidence, scan, unit: unitB });
    given(...handling, asked)
      .when(opinion, paper('2025-03-31T01:00'))
      .rejects(late);
    const promised = by(
      kit.officialA,
      fact('CaseReplied', { ...kit.replyData, category: 'B', commitment: { text: '修好', dueOn: '2025-04-30' } }),
      at('2025-03-31T02:00'),
    );
    given(...handling, promised)
      .when(command('KeepPromise', { promise: 1, evidence, scan }), paper('2025-03-31T01:00'))
      .rejects(late);
  });

  it('needs a reason and its paper where it comes later than the rules allow', () => {
    const handed = [registered, screened, by(filer1, assigned, at('2025-03-31T02:00'))];
    const accept = command('AcceptAssignment', { scan });
    const entered = (now: string, more: Partial<Context> = {}) => paper('2025-03-31T02:00', { now: at(now), ...more });
    given(...handed)
      .when(accept, entered('2025-06-03T02:00'))
      .rejects('case.late-reason');
    given(...handed)
      .when(accept, entered('2025-06-03T02:00', { lateReason: ' ' }))
      .rejects('case.late-reason');
    given(...handed)
      .when(accept, entered('2025-06-03T02:00', { lateReason: '纸质件归档时发现' }))
      .then(accepted, fact('ScanAttached', { scan, of: 'AssignmentAccepted' }));
    const contacted = command('AddFinding', { evidence });
    const lateReason = '归档时发现';
    const found = fact('EvidenceAdded', { unit: null, round: 1, evidence });
    given(...handling)
      .when(contacted, entered('2025-06-03T02:00', { lateReason }))
      .rejects('case.late-paper');
    given(...handling)
      .when(contacted, entered('2025-06-03T02:00', { lateReason, lateScan: scan }))
      .then(found);
    given(...handed)
      .when(accept, entered('2025-04-14T02:00'))
      .then(accepted, fact('ScanAttached', { scan, of: 'AssignmentAccepted' }));
  });

  it('is put at the reply where this software follows an instrument that was held before it', () => {
    const replied = by(kit.officialA, fact('CaseReplied', kit.replyData), at('2025-03-31T02:00'));
    const follow: FollowInstrument = {
      raised: { instrument: 'SESSION', id: kit.scan.hash.slice(0, 8), item: 'q' },
      content: kit.content,
      filers: [filer1],
      unit: unitA,
      urgency: 'normal',
      commitment: null,
      settled: null,
      dissatisfied: '仍不亮',
    };
    const state = fold(
      caseDecider,
      [...handling, replied].map((one) => ('metadata' in one ? one : recorded(one))),
    );
    const context = Object.create(
      kit.context,
      Object.getOwnPropertyDescriptors({ ...bySystem, occurredAt: at('2025-03-29T02:00') }),
    ) as Context;
    const events = caseDecider.on.FollowInstrument(state, follow, context);
    expect(events.map(({ type, occurredAt }) => [type, occurredAt])).toEqual([
      ['CaseTakenUp', at('2025-03-31T02:00')],
      ['ReworkOrdered', at('2025-03-31T02:00')],
    ]);
  });
});

/** The phases in which each fact may happen; what is missing here may happen in any after the assignment. */
const needs: Partial<Record<CaseEvent['type'], readonly RuledPhase[]>> = {
  CaseRegistered: ['NONE'],
  CaseScreened: ['REGISTERED', 'SCREENED'],
  CaseRejected: ['REGISTERED', 'SCREENED'],
  RejectionSuperseded: ['REJECTED'],
  CaseAssigned: ['SCREENED', 'DECLINED'],
  AssignmentAccepted: ['ASSIGNED'],
  AssignmentDeclined: ['ASSIGNED'],
  FilerContacted: ['ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW', 'CLOSED_OFF', 'DEFERRED'],
  ProgressReported: ['HANDLING'],
  CaseReplied: ['HANDLING', 'RATED'],
  ReplyRated: ['REPLIED'],
  ReworkOrdered: ['RATED', 'UNDER_REVIEW'],
  CommitteeReviewOpened: ['RATED'],
  CaseDeferred: ['HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW'],
  DeferralEnded: ['DEFERRED'],
  CaseClosedOff: ['HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW', 'ASSIGNED', 'DEFERRED'],
  LookBackConfirmed: ['CLOSED_OFF', 'CONFIRMED'],
  CaseReopened: ['CLOSED_OFF', 'CONFIRMED'],
};
const beforeAssignment: readonly RuledPhase[] = ['NONE', 'REGISTERED', 'SCREENED', 'REJECTED', 'DECLINED'];
/** A case that was withdrawn or handed over a second time may still get what happened before. */
const fitsPhase = (type: CaseEvent['type'], phase: RuledPhase): boolean =>
  needs[type]?.includes(phase) ?? !beforeAssignment.includes(phase);

const commands: readonly CaseCommand[] = [
  command('ScreenCase', { topic, keyWork: null, urgency: 'normal' }),
  command('AssignCase', { unit: unitA, coUnits: [unitB], urgency: 'normal' }),
  command('AcceptAssignment', { scan }),
  command('AddEvidence', { evidence, scan }),
  command('RecordFirstContact', { how: '电话', scan }),
  command('ReportProgress', { summary: '已采购', evidence, scan }),
  reply,
  command('RateReply', { rating: 'DISSATISFIED', reasons: reason, scan }),
  rate,
  command('CloseOff', { evidence }),
  command('DeferCase', { reviewOn: '2025-12-31', reason }),
  command('EndDeferral', { reason }),
  command('ReopenCase', { found: reason, evidence }),
];

const decider: AnyDecider = caseDecider;
const day = 86_400_000;
const start = Date.parse('2025-04-01T02:00:00.000Z');
const iso = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** Tries commands one after the other, each entered so long after it happened; keeps what is not refused. */
const history = (steps: readonly (readonly [nth: number, pause: number, before: number])[]): Recorded<CaseEvent>[] => {
  const log: Recorded<CaseEvent>[] = [by(filer1, registered, iso(start - 2 * day), 'paper')];
  let state = fold(caseDecider, log);
  let now = start;
  for (const [nth, pause, before] of steps) {
    now += pause;
    const { type, data } = commands[nth]!;
    const rates = type === 'RateReply' ? { onBehalfOf: filer1 } : {};
    const changes = { ...byChair, channel: 'paper' as const, ...rates };
    const moments = { now: iso(now), occurredAt: iso(now - before) };
    const context = Object.create(kit.context, Object.getOwnPropertyDescriptors({ ...changes, ...moments })) as Context;
    let events: readonly Fact[] = [];
    refusalOf(() => {
      events = decider.on[type]!(state, data, context);
    });
    for (const event of events as readonly CaseEvent[]) {
      log.push(recorded(event, { at: event.occurredAt ?? context.occurredAt, by: filer1, channel: 'paper' }));
      state = evolveCase(state, log.at(-1)!);
    }
  }
  return log;
};

it('holds no state at a moment when its cause did not, whatever is entered and as of whenever', () => {
  // Mostly the next thing that could happen, so that histories go far.
  const step = fc.tuple(
    fc.nat(commands.length - 1),
    fc.integer({ min: 1, max: 3 * day }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 * day })),
  );
  let longest = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), (steps) => {
      const log = history(steps);
      longest = Math.max(longest, log.length);
      const asHappened = log
        .map((event, index) => ({ event, index }))
        .sort((a, b) => {
          const [one, other] = [a.event.metadata.occurredAt, b.event.metadata.occurredAt];
          return one === other ? a.index - b.index : one < other ? -1 : 1;
        })
        .map(({ event }) => event);
      let state = initialCase;
      for (const event of asHappened) {
        if (!fitsPhase(event.type, state.phase)) throw new Error(`${event.type} while it was ${state.phase}`);
        state = evolveCase(state, event);
      }
      expect(state.phase).toBe(fold(caseDecider, log).phase);
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(longest).toBeGreaterThan(10);
});
