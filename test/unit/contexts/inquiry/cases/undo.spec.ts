import { fold } from '../../../../../src/kernel/decider';
import { streamOf } from '../../../../../src/kernel/ids';
import type { Recorded } from '../../../../../src/kernel/message';
import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { type StoredRecord, wholeRecord } from '../../../../../src/contexts/inquiry/cases/case-record.state';
import { recordAfter } from '../../../../../src/contexts/inquiry/cases/case-told-record.state';
import { type CaseTally, tallyAfter } from '../../../../../src/contexts/inquiry/cases/case-tally.state';
import { marksOfCase } from '../../../../../src/contexts/inquiry/cases/case-tally.view';
import type { Context } from '../../../../../src/kernel/context';
import { toldBy } from '../../../../../src/kernel/act';
import { asRecorded, refusalOf } from '../../../../support/decider-spec';
import { as, filer1 } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  answered,
  assigned,
  assignedTo,
  by,
  byChair,
  byFiler,
  byHeadA,
  byJoint,
  byUnitA,
  byUnitB,
  clock,
  closedOff,
  command,
  contextOf,
  fact,
  given,
  handling,
  officialA,
  on,
  onPaper,
  open,
  ratedAs,
  replied,
  replyData,
  reworked,
  scan,
} from './kit';

type History = readonly (CaseEvent | Recorded<CaseEvent>)[];

const reason = '办错';
/** When what is given bare happened. */
const at = '2025-03-28T02:00:00.000Z';
const nowhere = {
  state: 'SCREENED',
  round: 1,
  leadUnit: unitA,
  coUnits: [unitB],
  clock: null,
  pausedOn: null,
  reviewOn: null,
  promisedOn: null,
  missed: [],
  category: null,
  repliedAt: null,
  rateBy: null,
} as const;
const undone = { unit: unitA, round: 1, reason, at };
const agreed = fact('ReassignmentAgreed', { unit: unitA, reason });

/** Each event is one day after the one before. */
const daily = (...events: History): readonly Recorded<CaseEvent>[] =>
  events.map(asRecorded).map((event, index) => {
    const day = `2025-04-${String(index + 1).padStart(2, '0')}T02:00:00.000Z`;
    return { ...event, metadata: { ...event.metadata, occurredAt: day, recordedAt: day } };
  });
const stateOf = (...events: History) => fold(caseDecider, events.map(asRecorded));

/** What a case counts, and its record. */
const readOf = (events: readonly Recorded<CaseEvent>[]) => {
  let record: StoredRecord | undefined;
  let tally: CaseTally | undefined;
  events.forEach((event, revision) => {
    const told = toldBy<CaseEvent>({
      ...event,
      stream: streamOf('case', idOf(1)),
      revision,
      position: revision,
      knownAt: event.metadata.recordedAt,
    });
    record = recordAfter(record, told);
    tally = tallyAfter(tally, told);
  });
  return { record: wholeRecord(record!), marks: marksOfCase(tally!).map(({ kind }) => kind) };
};

/** The events, and those of what is then commanded. */
const after = (events: History, undo: CaseEvent) => readOf([...daily(...events), asRecorded(undo)]);

describe('an assignment to the wrong unit', () => {
  const undo = command('UndoAssignment', { reason });
  const event = (before: 'ASSIGNED' | 'ACCEPTED', consent: boolean) =>
    fact('AssignmentUndone', {
      ...undone,
      before,
      after: { ...nowhere, round: 0, leadUnit: null, coUnits: [] },
      agreed: consent,
    });

  it('is undone by the office while the unit has not accepted it, and waits to be assigned anew', () => {
    given(...open, assigned)
      .when(undo)
      .then(event('ASSIGNED', false));
    const state = stateOf(...open, assigned, event('ASSIGNED', false));
    expect(state).toMatchObject({ phase: 'SCREENED', unit: null, coUnits: [], clock: null, designation: 0 });
    given(...open, assigned, event('ASSIGNED', false))
      .when(command('AssignCase', { unit: unitB, coUnits: [], urgency: 'normal' }))
      .thenAlike({ type: 'CaseAssigned', data: { unit: unitB, designation: 1, final: false } });
  });

  it('needs the consent of the unit or the chair once the unit has accepted it', () => {
    given(...handling)
      .when(undo)
      .rejects('case.undo-needs-consent');
    given(...handling)
      .when(undo, byChair)
      .then(event('ACCEPTED', false));
    given(...handling)
      .when(command('AgreeReassignment', { reason }), byUnitA)
      .then(agreed);
    given(...handling, agreed)
      .when(undo)
      .then(event('ACCEPTED', true));
    given(...handling, agreed)
      .when(command('AgreeReassignment', { reason }), byUnitA)
      .rejects('case.reassignment-agreed');
    given(...handling)
      .when(command('AgreeReassignment', { reason }), byUnitB)
      .rejects('case.not-lead-unit');
    given(...handling)
      .when(command('AgreeReassignment', { reason }), onPaper)
      .rejects('case.scan-missing');
  });

  it('leaves no lateness on the unit, and nothing in its counts', () => {
    const extended = fact('ExtensionGranted', {
      unit: unitA,
      round: 1,
      term: { amount: 5, unit: 'workingDay' },
      before: '2025-04-30',
      dueOn: '2025-05-09',
    });
    const late = fact(
      'CaseDeferred',
      { unit: unitA, reviewOn: '2025-09-01', reason: '待定' },
      '2025-05-06T02:00:00.000Z',
    );
    const again = fact('DeferralEnded', { unit: unitA, round: 1, reason: '恢复', clock });
    const history = [...handling, late, again] as const;
    expect(stateOf(...history).missed).toEqual([{ unit: unitA, dueOn: '2025-04-30' }]);
    given(...history)
      .when(undo, on('2025-05-07', byChair))
      .thenAlike({ type: 'AssignmentUndone', data: { after: { missed: [] } } });
    expect(stateOf(...history, event('ACCEPTED', false)).missed).toEqual([]);
    const { marks, record } = after(
      [...handling, extended],
      fact('AssignmentUndone', { ...event('ACCEPTED', false).data, at: '2025-04-03T02:00:00.000Z' }),
    );
    expect(marks).toEqual(['REGISTERED']);
    expect(record).toMatchObject({ state: 'SCREENED', leadUnit: null, late: false, assignments: [], acceptances: [] });
    expect(record.undone).toMatchObject([
      { step: 'ASSIGNMENT', unit: unitA, reason, before: 'ACCEPTED', after: { state: 'SCREENED' }, agreed: false },
    ]);
  });

  it('gives no new term to the unit that it comes back to: its clock goes on, and what it missed is its own again', () => {
    const missed = [{ unit: unitA, dueOn: '2025-04-30' }];
    const late = fact(
      'CaseDeferred',
      { unit: unitA, reviewOn: '2025-09-01', reason: '待定' },
      '2025-05-06T02:00:00.000Z',
    );
    const again = fact('DeferralEnded', { unit: unitA, round: 1, reason: '恢复', clock });
    const undoneOn = by(officialA, event('ACCEPTED', false), '2025-05-07T02:00:00.000Z');
    const history = [...handling, late, again, undoneOn] as const;
    const assign = (unit: string, more: object = {}) =>
      command('AssignCase', { unit, coUnits: [], urgency: 'normal', ...more });
    const back = fact('CaseAssigned', {
      unit: unitA,
      coUnits: [],
      urgency: 'normal',
      round: 1,
      designation: 1,
      final: false,
      declineBy: '2025-05-15',
      clock,
      missed,
    });
    const goesOn = fact('ClockResumed', { on: '2025-05-08', before: '2025-04-30', dueOn: '2025-04-30' });
    given(...history)
      .when(assign(unitA), on('2025-05-08'))
      .then(back, goesOn);
    given(...history)
      .when(assign(unitA, { term: { amount: 20, unit: 'workingDay' } }), on('2025-05-08'))
      .rejects('case.term-goes-on');
    given(...history)
      .when(assign(unitB), on('2025-05-08'))
      .thenAlike({ type: 'CaseAssigned', data: { unit: unitB, clock: { startedOn: '2025-05-08' } } });
    expect(stateOf(...history, back, goesOn)).toMatchObject({ missed, clock: { dueOn: '2025-04-30' } });
    expect(after([...history, back], goesOn).record).toMatchObject({ late: true, missed });
  });

  it('is not undone by somebody who is of the unit, nor after its reply', () => {
    given(...answered)
      .when(undo, byChair)
      .rejects('case.wrong-phase');
    given(...open, assigned)
      .when(undo, { ...byChair, belongedTo: (unit) => (unit === unitA ? [idOf(905)] : []) })
      .rejects('case.four-eyes-unit');
    given(...open, assigned)
      .when(command('UndoAssignment', { reason: ' ' }))
      .rejects('case.reason-missing');
    given(...open)
      .when(undo)
      .rejects('case.wrong-phase');
  });

  it('leaves a second unit its own assignment where the first had declined', () => {
    const declined = fact('AssignmentDeclined', { unit: unitA, reason, designation: 1 });
    const history = [...open, assigned, declined, assignedTo(unitB, 2)] as const;
    given(...history)
      .when(undo)
      .thenAlike({ type: 'AssignmentUndone', data: { unit: unitB, after: { state: 'DECLINED', leadUnit: null } } });
    expect(after(history, fact('AssignmentUndone', { ...event('ASSIGNED', false).data, unit: unitB })).marks).toEqual([
      ...['REGISTERED', 'DECLINED'],
    ]);
  });
});

describe('what is undone', () => {
  const undoAssignment = command('UndoAssignment', { reason });

  it('is the latest step, and nothing where another kind came after it or the case was reopened', () => {
    const bad = [...answered, ratedAs('DISSATISFIED'), reworked] as const;
    given(...bad)
      .when(undoAssignment, byChair)
      .rejects('case.nothing-to-undo');
    given(...bad)
      .when(command('AgreeReassignment', { reason }), byUnitA)
      .rejects('case.nothing-to-undo');
    const evidence = closedOff.data.evidence;
    const reopened = fact('CaseReopened', { unit: unitA, round: 2, found: '又坏', evidence, clock });
    given(...answered, ratedAs('SATISFIED'), closedOff, reopened)
      .when(undoAssignment, byChair)
      .rejects('case.nothing-to-undo');
  });
});

describe('a reply', () => {
  const undo = command('UndoReply', { reason });
  const running = { ...nowhere, state: 'ACCEPTED', clock } as const;
  const event = fact('ReplyUndone', {
    ...undone,
    before: 'REPLIED',
    after: running,
    summary: '已修复',
    told: [filer1, idOf(302)],
  });
  it('is taken back by its unit before it is rated, and the clock runs as if there had been none', () => {
    given(...answered)
      .when(undo, byUnitA)
      .thenAlike({ type: 'ReplyUndone', data: { before: 'REPLIED', after: running, summary: '已修复' } });
    given(...answered)
      .when(undo, byHeadA)
      .thenAlike({ type: 'ReplyUndone' });
    expect(stateOf(...answered, event)).toMatchObject({ phase: 'HANDLING', category: null, repliedAt: null });
    expect(stateOf(...answered, event).clock?.dueOn).toBe('2025-04-30');
    given(...answered)
      .when(undo, byUnitB)
      .rejects('case.not-lead-unit');
    given(...answered)
      .when(undo, onPaper)
      .rejects('case.scan-missing');
    given(...answered, ratedAs('SATISFIED'))
      .when(undo, byUnitA)
      .rejects('case.wrong-phase');
    const one = fact('FilerRated', { unit: unitA, round: 1, rating: 'SATISFIED', reasons: null, rater: filer1 });
    given(...answered, one)
      .when(undo, byUnitA)
      .rejects('case.undo-rated');
  });

  it('is no cause of what comes after it: the right one may have been given before', () => {
    const wrong = by(officialA, fact('CaseReplied', replyData), '2025-04-10T02:00:00.000Z');
    const { category, summary, points, inPerson, evidence, commitment } = replyData;
    const right = command('ReplyToCase', { category, summary, points, inPerson, evidence, commitment, scan });
    const late = on('2025-04-14', { ...onPaper, occurredAt: '2025-04-08T02:00:00.000Z' });
    given(...handling, wrong, event)
      .when(right, late)
      .thenAlike({ type: 'CaseReplied' }, { type: 'ScanAttached' });
  });

  it('counts nowhere then; who was sent it is listed', () => {
    const { marks, record } = after(answered, fact('ReplyUndone', { ...event.data, at: '2025-04-05T02:00:00.000Z' }));
    expect(marks).toEqual(['REGISTERED']);
    expect(record.replies).toEqual([]);
    expect(record.undone).toMatchObject([{ step: 'REPLY', summary: '已修复', told: event.data.told }]);
  });

  it('that followed another leaves that one', () => {
    const first = fact('CaseReplied', { ...replyData, category: 'B', commitment: { text: '修', dueOn: '2025-04-20' } });
    const notRated = fact('ReplyRated', { unit: unitA, round: 1, rating: 'NOT_RATED', reasons: null, rater: null });
    const { marks } = after(
      [...handling, first, notRated, replied],
      fact('ReplyUndone', { ...event.data, at: '2025-04-07T02:00:00.000Z' }),
    );
    expect(marks).toEqual(['REGISTERED', 'REPLIED_ON_TIME', 'RATED_NOT', 'RESULT_B', 'PROMISE_NOT_KEPT']);
  });
});

describe('a rating', () => {
  const undo = command('UndoRating', { reason });
  const bad = [...answered, ratedAs('DISSATISFIED'), reworked] as const;
  const waits = { ...nowhere, state: 'REPLIED', category: 'A', repliedAt: at, rateBy: '2025-04-15' } as const;
  const event = fact('RatingUndone', {
    ...undone,
    before: 'REWORK',
    after: waits,
    rating: 'DISSATISFIED',
    rater: filer1,
    whole: true,
  });
  it('is taken back by whoever gave it, with the rework that it brought, and may be given anew', () => {
    given(...bad)
      .when(undo, byFiler)
      .thenAlike({ type: 'RatingUndone', data: { rating: 'DISSATISFIED', whole: true, after: { state: 'REPLIED' } } });
    expect(stateOf(...bad, event)).toMatchObject({ phase: 'REPLIED', round: 1, reworks: 0, rating: null });
    given(...bad, event)
      .when(command('RateReply', { rating: 'SATISFIED', reasons: null }), byFiler)
      .thenAlike({ type: 'ReplyRated', data: { rating: 'SATISFIED', round: 1 } });
    given(...bad)
      .when(undo, byJoint)
      .rejects('case.not-its-rater');
    given(...bad)
      .when(undo, { ...onPaper, onBehalfOf: filer1 })
      .rejects('case.scan-missing');
    given(...bad)
      .when(command('UndoRating', { reason, scan }), { ...onPaper, onBehalfOf: filer1 })
      .thenAlike({ type: 'RatingUndone' }, { type: 'ScanAttached' });
    given(...answered)
      .when(undo, byFiler)
      .rejects('case.not-its-rater');
  });

  it('opens the window to rate anew, and leaves one that is longer', () => {
    const rateBy = (history: History, day: string) =>
      caseDecider.on.UndoRating(stateOf(...history), { reason }, contextOf(on(day, byFiler)))[0];
    expect(rateBy(bad, '2025-04-10')).toMatchObject({ data: { after: { rateBy: '2025-04-24' } } });
    const long = fact('CaseReplied', { ...replyData, rateBy: '2025-05-30' });
    expect(rateBy([...handling, long, ratedAs('DISSATISFIED'), reworked], '2025-04-10')).toMatchObject({
      data: { after: { rateBy: '2025-05-30' } },
    });
  });

  it('is offered to whoever gave it, and to the office for them unless it is of the unit', () => {
    const may = (changes: Partial<Context>) =>
      refusalOf(() => caseDecider.on.UndoRating.may!(stateOf(...bad), contextOf(changes)));
    expect(may(byFiler)).toBeNull();
    expect(may(byJoint)).toBe('case.not-its-rater');
    expect(may(onPaper)).toBeNull();
    const clerkOfA = { belongedTo: (unit: string) => (unit === unitA ? [idOf(901)] : []) };
    expect(may({ ...onPaper, ...clerkOfA })).toBe('case.rater-of-unit');
  });

  it('counts nowhere then, nor does the rework', () => {
    const { marks, record } = after(bad, fact('RatingUndone', { ...event.data, at: '2025-04-06T02:00:00.000Z' }));
    expect(marks).toEqual(['REGISTERED', 'RESULT_A', 'REPLIED_ON_TIME']);
    expect(record).toMatchObject({ state: 'REPLIED', round: 1, ratings: [], reworks: [] });
    expect(record.undone).toMatchObject([{ step: 'RATING', rating: 'DISSATISFIED' }]);
  });

  it('is a matter of the past once the unit has replied again', () => {
    const again = fact('CaseReplied', { ...replyData, round: 2 });
    given(...bad, again)
      .when(undo, byFiler)
      .rejects('case.not-its-rater');
  });

  it('by one of several is taken back alone while others are awaited', () => {
    const asked = fact('CaseReplied', { ...replyData, raters: [filer1, idOf(302)] });
    const one = fact('FilerRated', { unit: unitA, round: 1, rating: 'SATISFIED', reasons: null, rater: filer1 });
    const undoneOne = fact('RatingUndone', { ...event.data, before: 'REPLIED', rating: 'SATISFIED', whole: false });
    given(...handling, asked, one)
      .when(undo, byFiler)
      .thenAlike({ type: 'RatingUndone', data: { rating: 'SATISFIED', whole: false, before: 'REPLIED' } });
    expect(stateOf(...handling, asked, one, undoneOne)).toMatchObject({ phase: 'REPLIED', rated: [] });
  });
});

describe('a close-off made by mistake', () => {
  const undo = command('UndoCloseOff', { reason });
  const done = [...answered, ratedAs('SATISFIED'), closedOff] as const;
  const override = fact('CaseClosedOff', { ...closedOff.data, override: '误点' }, '2025-04-01T02:00:00.000Z');
  const stands = { ...nowhere, state: 'RATED', category: 'A', repliedAt: at, rateBy: '2025-04-15' } as const;
  const event = fact('CloseOffUndone', { ...undone, before: 'CLOSED_OFF', after: stands, override: null });
  it('is undone by somebody independent: the case stands where it stood', () => {
    given(...done)
      .when(undo)
      .then(event);
    expect(stateOf(...done, event)).toMatchObject({ phase: 'RATED', rating: 'SATISFIED', lookBacksOn: [] });
    given(...done, event)
      .when(command('CloseOff', { evidence: closedOff.data.evidence }))
      .thenAlike({ type: 'CaseClosedOff', data: { round: 1 } });
    given(...done)
      .when(undo, { actor: as('clerk', filer1) })
      .rejects('case.four-eyes-filed');
    given(...answered)
      .when(undo)
      .rejects('case.wrong-phase');
  });

  it('gives the filers the whole window again where nobody had rated it yet, and no other where they had', () => {
    const undoneOn = (history: History) =>
      caseDecider.on.UndoCloseOff(stateOf(...history), { reason }, contextOf(on('2025-04-10')))[0];
    expect(undoneOn([...answered, override])).toMatchObject({
      data: { after: { state: 'REPLIED', rateBy: '2025-04-24' } },
    });
    expect(undoneOn(done)).toMatchObject({ data: { after: { state: 'RATED', rateBy: '2025-04-15' } } });
  });

  it('is no relapse and no close-off in any count', () => {
    const { marks, record } = after(done, fact('CloseOffUndone', { ...event.data, at: '2025-04-07T02:00:00.000Z' }));
    expect(marks).toEqual(['REGISTERED', 'RESULT_A', 'REPLIED_ON_TIME', 'RATED_SATISFIED']);
    expect(record).toMatchObject({ state: 'RATED', phase: 'open', closedAt: null, closeOffs: [], reopenings: [] });
  });

  it('gives the unit the rest of its time where its clock was stopped', () => {
    given(...handling, override)
      .when(undo, on('2025-04-08'))
      .thenAlike(
        {
          type: 'CloseOffUndone',
          data: { override: '误点', after: { state: 'ACCEPTED', clock: { dueOn: '2025-04-30' } } },
        },
        { type: 'ClockResumed', data: { on: '2025-04-08', before: '2025-04-30', dueOn: '2025-05-07' } },
      );
    const { marks } = after([...handling, override], fact('CloseOffUndone', { ...event.data, override: '误点' }));
    expect(marks).toEqual(['REGISTERED']);
  });

  it('is not undone after the case was reopened by a look-back', () => {
    const reopened = fact('CaseReopened', {
      unit: unitA,
      round: 2,
      found: '又坏',
      evidence: closedOff.data.evidence,
      clock,
    });
    given(...done, reopened)
      .when(undo)
      .rejects('case.wrong-phase');
  });
});

describe('a supervision that should not have been', () => {
  const undo = command('UndoSupervision', { reason });
  const raised = (level: 'SUPERVISED' | 'LISTED') => fact('SupervisionRaised', { unit: unitA, level, reason: '超期' });
  it('is undone: the level before holds again, and it is not counted', () => {
    const event = fact('SupervisionUndone', { unit: unitA, round: 1, reason, at, level: 'LISTED', now: 'SUPERVISED' });
    const history = [...handling, raised('SUPERVISED'), raised('LISTED')] as const;
    given(...history)
      .when(undo)
      .then(event);
    expect(stateOf(...history, event).supervision).toBe('SUPERVISED');
    given(...handling, raised('SUPERVISED'))
      .when(undo)
      .thenAlike({ type: 'SupervisionUndone', data: { level: 'SUPERVISED', now: null } });
    given(...handling)
      .when(undo)
      .rejects('case.not-supervised');
    const { marks, record } = after(
      history,
      fact('SupervisionUndone', { ...event.data, at: '2025-04-06T02:00:00.000Z' }),
    );
    expect(marks).toEqual(['REGISTERED', 'SUPERVISED']);
    expect(record.supervisions.map(({ level }) => level)).toEqual(['SUPERVISED']);
    expect(record.supervision).toBe('SUPERVISED');
  });
});
