import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../../../../src/kernel/context';
import { fold } from '../../../../../src/kernel/decider';
import { type CaseCommand, caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import type { CaseState } from '../../../../../src/contexts/inquiry/cases/case.state';
import {
  type Decision,
  keptFrom,
  type Relation,
  relationRefusals,
  relations,
} from '../../../../../src/contexts/inquiry/cases/independence.rules';
import { DirectoryState } from '../../../../../src/contexts/directory/directory-in-memory.state';
import type { Recorded } from '../../../../../src/kernel/message';
import { asRecorded, recorded, refusalOf } from '../../../../support/decider-spec';
import { as, filer1 } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  accepted,
  answered,
  assigned,
  by,
  byChair,
  byUnitA,
  closedOff,
  command,
  context,
  declined,
  deferred,
  evidence,
  fact,
  given,
  handling,
  officialA,
  on,
  onPaper,
  open,
  policy,
  ratedAs,
  registered,
  replyData,
  scan,
  withdrawn,
} from './kit';

type Command = CaseCommand['type'];
type History = readonly (CaseEvent | Recorded<CaseEvent>)[];
type Case = readonly [Decision, Command, History, Partial<Context>?];

const person = idOf(905);
const rejected = fact('CaseRejected', { code: 'NOT_OURS', reason: '不属本级' });
const paused = fact('ClockPaused', { on: '2025-04-01', code: 'WEATHER', reason: '雨', round: 1, until: '2025-05-30' });
const term = { amount: 5, unit: 'workingDay' } as const;
const requested = fact('ExtensionRequested', { unit: unitA, round: 1, term, reason: '待料' });
const published = fact('ResultPublished', { number: null, unit: unitA, title: '路灯', result: '已修复' });
const supervised = fact('SupervisionRaised', { unit: unitA, level: 'SUPERVISED', reason: '超期' });
const opinion = { unit: unitA, round: 1, units: [unitB], about: '协办', dueOn: '2025-04-20' };
const asked = fact('OpinionsRequested', opinion);
const promised = fact('CommitmentRecorded', {
  instrument: 'ON_SITE',
  id: idOf(61),
  item: idOf(62),
  unit: unitA,
  commitment: { text: '修好', dueOn: '2025-04-20' },
});
const done = [...answered, ratedAs('SATISFIED')] as const;
const closed = [...done, closedOff] as const;
const open12 = { ...policy, settings: { ...policy.settings, publication: 'AFTER_CLOSE_OFF' as const } };

/** Every decision at a point of a case at which the chair, who is independent, may take it. */
const cases: readonly Case[] = [
  ['ScreenCase', 'ScreenCase', [registered]],
  ['RejectCase', 'RejectCase', [registered]],
  ['ReconsiderCase', 'ReconsiderCase', [registered, by(idOf(909), rejected)]],
  ['AssignCase', 'AssignCase', open],
  ['AssignCase', 'AssignCase', [...open, assigned, declined]],
  ['AmendCase', 'AmendCase', handling],
  ['WithdrawCase', 'WithdrawCase', handling],
  ['ReinstateCase', 'ReinstateCase', [...handling, withdrawn]],
  ['RequestOpinions', 'RequestOpinions', handling],
  ['PauseClock', 'PauseClock', handling],
  ['ResumeClock', 'ResumeClock', [...handling, paused]],
  ['ConfirmCalendarChange', 'ConfirmCalendarChange', handling],
  ['CorrectPromise', 'CorrectPromise', [...handling, promised]],
  ['GrantExtension', 'GrantExtension', [...handling, requested]],
  ['RefuseExtension', 'RefuseExtension', [...handling, requested]],
  ['DeferCase', 'DeferCase', handling],
  ['EndDeferral', 'EndDeferral', [...handling, deferred]],
  ['OrderRework', 'OrderRework', done],
  ['CloseOff', 'CloseOff', done],
  ['CloseOffByOverride', 'CloseOffByOverride', handling],
  ['AddFinding', 'AddFinding', handling],
  ['ConfirmLookBack', 'ConfirmLookBack', closed],
  ['ReopenCase', 'ReopenCase', closed],
  ['RaiseSupervision', 'RaiseSupervision', handling],
  ['ReferUpward', 'ReferUpward', handling],
  ['UndoAssignment', 'UndoAssignment', handling],
  ['UndoCloseOff', 'UndoCloseOff', closed],
  ['UndoSupervision', 'UndoSupervision', [...handling, supervised]],
  ['PublishResult', 'PublishResult', closed, { policy: open12 }],
  ['WithdrawPublication', 'WithdrawPublication', [...closed, published]],
  ['RateReply', 'RateReply', answered, onPaper],
  ['RecordNotRated', 'RecordNotRated', answered, { hasLeftOffice: () => true }],
  ['EnterForUnit', 'AcceptAssignment', [...open, assigned], onPaper],
  ['EnterForUnit', 'DeclineAssignment', [...open, assigned], onPaper],
  ['EnterForUnit', 'AgreeReassignment', handling, onPaper],
  ['EnterForUnit', 'UndoReply', answered, onPaper],
  ['EnterForUnit', 'NameHandler', handling, onPaper],
  ['EnterForUnit', 'RecordFirstContact', handling, onPaper],
  ['EnterForUnit', 'PlanRectification', handling, onPaper],
  ['EnterForUnit', 'ReportProgress', handling, onPaper],
  ['EnterForUnit', 'AddEvidence', handling, onPaper],
  ['EnterForUnit', 'KeepPromise', [...handling, promised], onPaper],
  ['EnterForUnit', 'GiveOpinion', [...handling, asked], onPaper],
  ['EnterForUnit', 'RequestExtension', handling, onPaper],
  ['EnterForUnit', 'ReplyToCase', handling, onPaper],
];

/** Commands that judge nobody, and why; a new command of the case goes here or into the table. */
const asksForNone: Readonly<Partial<Record<Command, string>>> = {
  RegisterCase: 'whoever reports something may',
  ImportCase: 'history is taken over as it is',
  WithdrawImportedCase: 'asks as WithdrawCase does',
  OpenCaseFromMatter: 'follows from what was filed elsewhere',
  AmendCaseFromMatter: 'follows from what was filed elsewhere',
  FollowInstrument: 'follows from what was decided elsewhere',
  MarkDisputed: 'follows from what was disputed elsewhere',
  SettleDispute: 'follows from what was settled elsewhere',
  RecordNumber: 'by itself',
  ResumeWhenPauseOver: 'by itself',
  RateAsNotRated: 'by itself',
  PlanReminders: 'by itself',
  HandOverCase: 'follows from what somebody handed over',
  Remind: 'by itself',
  DraftReply: 'the unit for itself',
  SubmitDraft: 'the unit for itself',
  ReturnDraft: 'the unit for itself',
  SignReply: 'the unit for itself',
  UrgeCase: 'says only that a day is near or over',
  AttachScan: 'adds a paper and decides nothing',
  ContradictRating: 'whoever rated says that what was entered for him is not his',
  UndoRating: 'whoever rated takes back his own, entered as a rating is',
  ApproveSpecially: 'finds by the table that nobody independent is left',
};

const among = {
  FILED: 'filers',
  RATED: 'raters',
  ANSWERED: 'answerers',
  DRAFTED: 'drafters',
  REPORTED: 'reporters',
  HANDLED: 'handlers',
  ENTERED: 'ratingsEnteredBy',
} as const satisfies Readonly<Record<Exclude<Relation, 'UNIT' | 'CALLED'>, keyof CaseState>>;

/** The person stands in it beside those who do so already. */
const inState = (state: CaseState, relation: Relation): CaseState => {
  if (relation === 'UNIT' || relation === 'CALLED') return state;
  const list = among[relation];
  return { ...state, [list]: [...state[list], person] };
};

const here = (more: Partial<Context>): Context =>
  Object.create(context, Object.getOwnPropertyDescriptors({ ...byChair, ...more })) as Context;
const ofUnitA: Partial<Context> = { belongedTo: (unit) => (unit === unitA ? [person] : []) };

/** The code by which the command is refused, whatever it says. */
const refusedTo = ([, name, history, more = {}]: Case, relation: Relation | null): string | null => {
  const state = fold(caseDecider, history.map(asRecorded));
  const stands = relation === null ? state : inState(state, relation);
  return refusalOf(() =>
    caseDecider.on[name].may!(
      stands,
      here({
        ...more,
        ...(relation === 'UNIT' ? ofUnitA : {}),
        ...(relation === 'CALLED' ? { calledTo: () => [person] } : {}),
      }),
    ),
  );
};

const codesOf = (relation: Relation): readonly string[] => [
  relationRefusals[relation].code,
  ...(relation === 'UNIT' ? ['case.reviewer-of-unit', 'case.rater-of-unit'] : []),
];

describe('nobody judges his own', () => {
  it.each(cases.map((one) => [one[0], one[1], one] as const))(
    '%s (%s) is open to the independent, and closed to each relation of its row',
    (_decision, _command, one) => {
      expect(refusedTo(one, null)).toBeNull();
      const kept: readonly Relation[] = keptFrom[one[0]];
      const told = relations.map((relation) => {
        const code = refusedTo(one, relation);
        return [relation, code !== null && codesOf(relation).includes(code) ? 'kept' : code];
      });
      expect(told).toEqual(relations.map((relation) => [relation, kept.includes(relation) ? 'kept' : null]));
    },
  );

  it('leaves no decision of the table untried', () => {
    const tried = new Set<string>(cases.map(([decision]) => decision));
    expect(Object.keys(keptFrom).filter((decision) => !tried.has(decision))).toEqual([]);
  });

  it('is asked by every command of a case, or the command is named as asking for none', () => {
    const inTable = Object.keys(keptFrom);
    const entered = cases.filter(([decision]) => decision === 'EnterForUnit').map(([, name]) => name);
    const accounted = [...inTable.filter((name) => name !== 'EnterForUnit'), ...entered, ...Object.keys(asksForNone)];
    expect(accounted.sort()).toEqual(Object.keys(caseDecider.on).sort());
  });

  it('stands in the docs as the rules have it', () => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const table = [
      row(['decision', ...relations.map((relation) => `\`${relation}\``)]),
      row(['---', ...relations.map(() => '---')]),
      ...Object.entries<readonly Relation[]>(keptFrom).map(([decision, kept]) =>
        row([`\`${decision}\``, ...relations.map((relation) => (kept.includes(relation) ? '✗' : ''))]),
      ),
    ].join('\n');
    expect(readFileSync(join(__dirname, '../../../../../docs/independence.md'), 'utf8')).toContain(table);
  });
});

describe('who belongs to a unit', () => {
  const screen = command('ScreenCase', { topic: registered.data.topic!, keyWork: null, urgency: 'urgent' });
  const close = command('CloseOff', { evidence });

  it('is whoever did on any day since the case was opened', () => {
    const asked: [string, string][] = [];
    given(recorded(registered, { at: '2025-03-20T02:00:00.000Z' }))
      .when(screen, {
        ...byChair,
        belongedTo: (unit, since) => {
          asked.push([unit, since]);
          return [];
        },
      })
      .then(fact('CaseScreened', { topic: registered.data.topic, keyWork: null, urgency: 'urgent' }));
    expect(asked).toEqual([[unitA, '2025-03-20']]);
  });

  it('is found through units that were merged', () => {
    const directory = new DirectoryState();
    directory.merged.set(unitA, idOf(590));
    directory.merged.set(idOf(591), idOf(590));
    for (const unit of [idOf(590), idOf(591), unitA])
      given(...done)
        .when(close, { ...byChair, directory, belongedTo: (one) => (one === unit ? [person] : []) })
        .rejects('case.four-eyes-unit');
  });

  it('is kept from assigning to his own unit, and from assigning again what his unit returned', () => {
    const assign = (unit: string, coUnits: readonly string[] = []) =>
      command('AssignCase', { unit, coUnits, urgency: 'normal' });
    const ofB: Partial<Context> = { ...byChair, belongedTo: (unit) => (unit === unitB ? [person] : []) };
    given(...open)
      .when(assign(unitB), ofB)
      .rejects('case.four-eyes-unit');
    given(...open)
      .when(assign(unitA, [unitB]), ofB)
      .rejects('case.four-eyes-unit');
    given(...open, assigned, declined)
      .when(assign(unitB), { ...byChair, ...ofUnitA })
      .rejects('case.four-eyes-unit');
  });

  it('is not the office: to belong to another unit of the street is no relation', () => {
    given(...done)
      .when(close, { ...byChair, belongedTo: (unit) => (unit === idOf(599) ? [person] : []) })
      .then(closedOff);
  });
});

describe('what is entered from a signed paper', () => {
  const clerk = as('clerk', idOf(901));
  const close = command('CloseOff', { evidence });
  const entered = (event: CaseEvent) => by(idOf(901), event, undefined, 'paper');

  it('makes nobody a party: whoever entered a reply may close the case off', () => {
    given(...handling, entered(fact('CaseReplied', replyData)), by(filer1, ratedAs('SATISFIED')))
      .when(close, { actor: clerk })
      .then(closedOff);
    given(
      ...handling,
      by(idOf(901), fact('CaseReplied', replyData), undefined, 'telephone'),
      by(filer1, ratedAs('SATISFIED')),
    )
      .when(close, { actor: clerk })
      .rejects('case.four-eyes-answered');
  });

  it('but a rating leaves the close-off to somebody else, and nothing more', () => {
    const rated = [...answered, entered(ratedAs('SATISFIED'))] as const;
    given(...rated)
      .when(close, { actor: clerk })
      .rejects('case.four-eyes-rated');
    given(...rated)
      .when(command('RaiseSupervision', { level: 'SUPERVISED', reason: '逾期' }), { actor: clerk })
      .then(fact('SupervisionRaised', { unit: unitA, level: 'SUPERVISED', reason: '逾期' }));
    given(...rated, closedOff)
      .when(command('ConfirmLookBack', { found: '正常', evidence }), { actor: clerk })
      .then(fact('LookBackConfirmed', { unit: unitA, found: '正常', evidence }));
  });

  it('is not entered by somebody of the unit, and the signatory is of it', () => {
    const accept = command('AcceptAssignment', { scan });
    given(...open, assigned)
      .when(accept, { actor: clerk, ...onPaper, belongedTo: (unit) => (unit === unitA ? [idOf(901)] : []) })
      .rejects('case.four-eyes-unit');
    given(...open, assigned)
      .when(accept, {
        actor: clerk,
        ...onPaper,
        onBehalfOf: officialA,
        belongedTo: (unit) => (unit === unitA ? [officialA] : []),
      })
      .then(accepted, fact('ScanAttached', { scan, of: 'AssignmentAccepted' }));
  });
});

describe('who signs for somebody else', () => {
  const scanned = { ...onPaper, actor: as('clerk', idOf(901)) };
  const ofUnitA = { belongedTo: (unit: string) => (unit === unitA ? [officialA] : []) };
  const paper: Parameters<ReturnType<typeof given>['when']>[0][] = [
    command('AcceptAssignment', { scan }),
    command('DeclineAssignment', { scan, reason: '非本单位职责' }),
    command('RecordFirstContact', { scan, how: '电话' }),
  ];
  const reply = command('ReplyToCase', { ...replyData, scan });

  it.each(paper)('is of the unit that $type comes from', (sent) => {
    given(...open, assigned)
      .when(sent, { ...scanned, ...ofUnitA, onBehalfOf: filer1 })
      .rejects('case.signatory-not-of-unit');
  });

  it('is no filer where a unit replies, whether it says so itself or the office enters it', () => {
    for (const who of [byUnitA, { ...scanned, ...ofUnitA }])
      given(...handling)
        .when(reply, { ...who, onBehalfOf: filer1 })
        .rejects('case.signatory-not-of-unit');
    given(...handling)
      .when(reply, { ...scanned, ...ofUnitA, onBehalfOf: officialA })
      .then(fact('CaseReplied', replyData), fact('ScanAttached', { scan, of: 'CaseReplied' }));
  });

  it('is of the unit that gave the promise that is kept', () => {
    given(...handling, promised)
      .when(command('KeepPromise', { promise: 1, evidence, scan }), { ...scanned, ...ofUnitA, onBehalfOf: filer1 })
      .rejects('case.signatory-not-of-unit');
  });
});

describe('who took part', () => {
  const chairIs = (who: string): Partial<Context> => ({ actor: as('chair', who), ...on('2025-04-02') });
  const raise = command('RaiseSupervision', { level: 'SUPERVISED', reason: '逾期' });
  const official = idOf(411);
  const inUnit = (event: CaseEvent): Recorded<CaseEvent> => {
    const done = recorded(event, { by: official });
    return { ...done, metadata: { ...done.metadata, actor: { ...done.metadata.actor, role: 'official' } } };
  };
  const draft = { category: null, summary: '', points: [], inPerson: false, evidence, commitment: null };
  const drafted = fact('ReplyDrafted', { unit: unitA, round: 1, number: 1, reply: draft });

  it.each<[string, CaseEvent, string]>([
    [
      'reported',
      fact('ProgressReported', { unit: unitA, round: 1, summary: '已换灯', evidence }),
      'case.four-eyes-reported',
    ],
    [
      'planned',
      fact('RectificationPlanned', { unit: unitA, round: 1, plan: '换灯', milestones: [] }),
      'case.four-eyes-reported',
    ],
    ['drafted', drafted, 'case.four-eyes-drafted'],
    [
      'handled',
      fact('HandlerNamed', { unit: unitA, person: official, before: null, reason: '分工' }),
      'case.four-eyes-handled',
    ],
  ])('who %s for the unit does not judge, though he has left it', (_what, event, code) => {
    given(...handling, inUnit(event))
      .when(raise, chairIs(official))
      .rejects(code);
    given(...handling, inUnit(event))
      .when(raise, chairIs(idOf(999)))
      .then(fact('SupervisionRaised', { unit: unitA, level: 'SUPERVISED', reason: '逾期' }));
  });

  it('who was called to the talk does not judge', () => {
    const calledTo = (talk: string) => (talk === registered.data.interview ? [official] : []);
    given(...handling)
      .when(raise, { ...chairIs(official), calledTo })
      .rejects('case.four-eyes-called');
    const later = fact('CaseTakenUp', { instrument: 'INTERVIEW', id: idOf(77), item: idOf(78), words: '再约谈' });
    given(...handling, later)
      .when(raise, { ...chairIs(official), calledTo: (talk) => (talk === idOf(77) ? [official] : []) })
      .rejects('case.four-eyes-called');
  });
});
