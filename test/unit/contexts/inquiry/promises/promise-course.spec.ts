import type { Id } from '../../../../../src/kernel/ids';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { noPromises, promisesAfter } from '../../../../../src/contexts/inquiry/promises/promise.state';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import { clock, closedOff, content, evidence, fact, registered, replyData, reworked } from '../cases/kit';

/*
 * What becomes of the promises of a case, event by event: each case gives the days on which they happened.
 */

type Dated = readonly [on: string, event: CaseEvent];

const [firstMatter, otherMatter, question] = [idOf(21), idOf(22), idOf(52)];
const [session, otherSession, interview] = [idOf(51), idOf(53), idOf(11)];
const moment = (on: string): string => `${on}T02:00:00.000Z`;

const made = (...events: readonly Dated[]) =>
  events.reduce((state, [on, event]) => promisesAfter(state, event, moment(on)), noPromises).made;
/** Unit, words and day of each, and the day on which it was kept. */
const left = (...events: readonly Dated[]) =>
  made(...events).map(({ unit, text, dueOn, keptAt }) => [unit, text, dueOn, keptAt?.slice(0, 10) ?? null]);

const inNote = { text: '三月底修好', dueOn: '2025-03-31' };
const promised: Dated = ['2025-03-10', fact('CaseRegistered', { ...registered.data, commitment: inNote })];
const bare: Dated = ['2025-03-10', registered];
const recorded = (unit: Id, text: string, dueOn: string, changes: object = {}): CaseEvent =>
  fact('CommitmentRecorded', {
    instrument: 'SESSION',
    id: session,
    item: question,
    ...changes,
    unit,
    commitment: { text, dueOn },
  });
const amended = (commitment: { text: string; dueOn: string } | null): CaseEvent =>
  fact('CaseAmended', {
    ...content,
    urgency: 'normal',
    proposedUnit: unitA,
    reason: '记录有误',
    commitment,
    before: { ...content, urgency: 'normal', proposedUnit: unitA, commitment: null },
  } as Extract<CaseEvent, { type: 'CaseAmended' }>['data']);
const saying = (dueOn: string, changes: object = {}): CaseEvent =>
  fact('CaseReplied', { ...replyData, category: 'B', commitment: { text: '更换电缆', dueOn }, ...changes });
const pipes = recorded(unitB, '移开管线', '2025-04-20');

describe('A promise of a note', () => {
  it('knows the talk and the matter that it comes from', () => {
    expect(made(promised)).toMatchObject([
      { nth: 1, in: 'INTERVIEW', instrument: interview, item: firstMatter, round: 1 },
    ]);
  });

  it('is replaced where the note has other words for the same day, and keeps what it said before', () => {
    const anew = { text: '三月底换好', dueOn: inNote.dueOn };
    const [one] = made(promised, ['2025-03-20', amended(anew)]);
    expect([one!.text, one!.corrected]).toEqual([anew.text, [{ ...inNote, at: moment('2025-03-20'), reason: null }]]);
  });

  it('may go back to what the note said first', () => {
    const april = { ...inNote, dueOn: '2025-04-07' };
    expect(left(promised, ['2025-03-20', amended(april)], ['2025-03-21', amended(inNote)])).toEqual([
      [unitA, inNote.text, inNote.dueOn, null],
    ]);
  });

  it('stays as it is where the note says it again, whatever else was promised', () => {
    const [one] = made(promised, ['2025-03-11', pipes], ['2025-03-20', amended(inNote)]);
    expect(one).toMatchObject({ ...inNote, corrected: [] });
  });

  it('that it makes only later stands beside what was promised elsewhere', () => {
    expect(left(bare, ['2025-03-11', pipes], ['2025-03-20', amended(inNote)])).toEqual([
      [unitB, '移开管线', '2025-04-20', null],
      [unitA, inNote.text, inNote.dueOn, null],
    ]);
  });

  it('that it makes only later is no other than that of its own matter', () => {
    const note = { instrument: 'INTERVIEW', id: interview, item: otherMatter };
    const other: Dated = ['2025-03-11', recorded(unitA, '补种', '2025-04-20', note)];
    expect(left(bare, other, ['2025-03-20', amended(inNote)])).toHaveLength(2);
    const session: Dated = ['2025-03-11', recorded(unitA, '补种', '2025-04-20', { item: firstMatter })];
    expect(left(bare, session, ['2025-03-20', amended(inNote)])).toHaveLength(2);
  });

  it('that it holds no more takes nothing else away', () => {
    expect(left(promised, ['2025-03-11', pipes], ['2025-03-20', amended(null)])).toEqual([
      [unitB, '移开管线', '2025-04-20', null],
    ]);
  });

  it('is one for each matter, also with other words and after its day', () => {
    const note = { instrument: 'INTERVIEW', id: interview, item: otherMatter };
    const [first, again] = [recorded(unitA, '补种', '2025-03-20', note), recorded(unitA, '重种', '2025-04-20', note)];
    expect(left(bare, ['2025-03-11', first], ['2025-03-25', again])).toEqual([[unitA, '重种', '2025-04-20', null]]);
  });
});

describe('A promise of a session', () => {
  it('is another one than that of the same words in another session', () => {
    const there = recorded(unitB, '移开管线', '2025-04-25', { id: otherSession });
    expect(left(['2025-03-11', pipes], ['2025-03-12', there])).toHaveLength(2);
  });

  it('may be put right until its day is over, that day included', () => {
    const later = recorded(unitB, '移开管线', '2025-05-20');
    expect(left(['2025-03-11', pipes], ['2025-04-20', later])).toEqual([[unitB, '移开管线', '2025-05-20', null]]);
  });

  it('that is told twice is not taken for a correction', () => {
    expect(made(['2025-03-11', pipes], ['2025-03-12', pipes])).toMatchObject([{ corrected: [] }]);
  });

  it('is put right by its number, and no other', () => {
    const commitment = { text: '移开管线', dueOn: '2025-04-30' };
    const data = { promise: 2, unit: unitB, before: { text: '移开管线', dueOn: '2025-04-20' }, commitment };
    const correction = fact('PromiseCorrected', { ...data, reason: '日期录错', awaited: false });
    expect(left(promised, ['2025-03-11', pipes], ['2025-03-12', correction])).toEqual([
      [unitA, inNote.text, inNote.dueOn, null],
      [unitB, '移开管线', '2025-04-30', null],
    ]);
  });
});

describe('A promise of a reply', () => {
  const first: Dated = ['2025-04-02', saying('2025-04-20')];

  it('stands beside that of the next round, of another matter, and of a session', () => {
    expect(left(first, ['2025-04-10', saying('2025-05-20', { round: 2 })])).toHaveLength(2);
    expect(left(bare, first, ['2025-04-10', saying('2025-05-20', { about: otherMatter })])).toHaveLength(2);
    const there: Dated = ['2025-04-01', recorded(unitA, '更换电缆', '2025-04-20', { item: firstMatter })];
    expect(left(bare, there, first)).toHaveLength(2);
  });

  it('ends on the day that an extension gives it, and keeps the one before', () => {
    const extension = { unit: unitA, round: 1, term: { amount: 10, unit: 'workingDay' }, dueOn: '2025-05-06' } as const;
    const granted = (before: string, changes: object = {}): Dated => [
      '2025-04-11',
      fact('ExtensionGranted', { ...extension, before, ...changes }),
    ];
    const [one] = made(first, granted('2025-04-20'));
    expect([one!.dueOn, one!.corrected]).toEqual([
      '2025-05-06',
      [{ text: '更换电缆', dueOn: '2025-04-20', at: moment('2025-04-11'), reason: null }],
    ]);
    // The term of the case was extended, not what was promised; or it was another unit's, another round's, or kept.
    expect(left(first, granted('2025-04-30'))).toEqual([[unitA, '更换电缆', '2025-04-20', null]]);
    expect(left(first, granted('2025-04-20', { unit: unitB }))).toEqual([[unitA, '更换电缆', '2025-04-20', null]]);
    expect(left(first, granted('2025-04-20', { round: 2 }))).toEqual([[unitA, '更换电缆', '2025-04-20', null]]);
    expect(left(['2025-03-11', pipes], granted('2025-04-20', { unit: unitB }))).toEqual([
      [unitB, '移开管线', '2025-04-20', null],
    ]);
    const kept: Dated = ['2025-04-05', fact('CaseReplied', replyData)];
    expect(left(first, kept, granted('2025-04-20'))).toEqual([[unitA, '更换电缆', '2025-04-20', '2025-04-05']]);
  });

  it('is the one that the extension names, where two end on one day', () => {
    const second: Dated = ['2025-04-03', saying('2025-04-20', { about: otherMatter })];
    const granted = { unit: unitA, round: 1, before: '2025-04-20', dueOn: '2025-05-06', promise: 2 } as const;
    const extension = fact('ExtensionGranted', { ...granted, term: { amount: 10, unit: 'workingDay' } });
    expect(left(bare, first, second, ['2025-04-11', extension]).map(([, , dueOn]) => dueOn)).toEqual([
      '2025-04-20',
      '2025-05-06',
    ]);
  });

  const undone = (on: string) => {
    const course = { state: 'ACCEPTED', round: 1, leadUnit: unitA, coUnits: [], clock, pausedOn: null } as const;
    const after = {
      ...course,
      reviewOn: null,
      promisedOn: null,
      missed: [],
      category: null,
      repliedAt: null,
      rateBy: null,
    };
    return { unit: unitA, round: 1, reason: '办错', at: moment(on), before: 'REPLIED', after } as const;
  };
  const replyUndone = (on: string): Dated => [
    '2025-04-12',
    fact('ReplyUndone', { ...undone(on), summary: '已修复', told: [] }),
  ];

  it('is gone with the reply that never should have been, and nothing else is', () => {
    const there: Dated = ['2025-04-02', recorded(unitA, '加装监控', '2025-04-20')];
    expect(left(there, first, replyUndone('2025-04-02'))).toEqual([[unitA, '加装监控', '2025-04-20', null]]);
    expect(left(first, replyUndone('2025-04-03'))).toEqual([[unitA, '更换电缆', '2025-04-20', null]]);
  });

  it('says again what it said before the reply that moved it', () => {
    const moved: Dated = ['2025-04-05', saying('2025-05-20')];
    expect(made(first, moved, replyUndone('2025-04-05'))).toMatchObject([{ dueOn: '2025-04-20', corrected: [] }]);
    // What the office put right since stays right.
    const commitment = { text: '更换电缆', dueOn: '2025-04-22' };
    const data = { promise: 1, unit: unitA, before: { text: '更换电缆', dueOn: '2025-04-20' }, commitment };
    const correction: Dated = ['2025-04-05', fact('PromiseCorrected', { ...data, reason: '日期录错', awaited: false })];
    expect(left(first, correction, replyUndone('2025-04-05'))).toEqual([[unitA, '更换电缆', '2025-04-22', null]]);
    expect(left(first, moved, replyUndone('2025-04-06'))).toEqual([[unitA, '更换电缆', '2025-05-20', null]]);
  });

  it('that was kept by the reply alone is open again without it', () => {
    const solved: Dated = ['2025-04-05', fact('CaseReplied', replyData)];
    expect(left(promised, solved, replyUndone('2025-04-05'))).toEqual([[unitA, inNote.text, inNote.dueOn, null]]);
  });

  it('counts as kept again where the rating is undone that had brought the rework', () => {
    const solved: Dated = ['2025-04-05', fact('CaseReplied', replyData)];
    const rework: Dated = ['2025-04-08', reworked];
    const back = {
      ...undone('2025-04-07').after,
      state: 'REPLIED',
      category: 'A',
      repliedAt: moment('2025-04-05'),
    } as const;
    const ratingUndone = (changes: object = {}, after: object = {}): Dated => [
      '2025-04-12',
      fact('RatingUndone', {
        ...undone('2025-04-07'),
        before: 'REWORK',
        after: { ...back, ...after },
        rating: 'DISSATISFIED',
        rater: idOf(301),
        whole: true,
        ...changes,
      }),
    ];
    const open = [[unitA, inNote.text, inNote.dueOn, null]];
    expect(left(promised, solved, rework)).toEqual(open);
    expect(left(promised, solved, rework, ratingUndone())).toEqual([[unitA, inNote.text, inNote.dueOn, '2025-04-05']]);
    // One rating of several, one of an earlier round, or one of a reply that did not say "solved", keeps nothing.
    expect(left(promised, solved, rework, ratingUndone({ whole: false }))).toEqual(open);
    expect(left(promised, solved, rework, ratingUndone({ round: 2 }))).toEqual(open);
    expect(left(promised, solved, rework, ratingUndone({}, { category: 'B' }))).toEqual(open);
  });
});

describe('The close-off keeps what its unit promised', () => {
  const closed: Dated = ['2025-04-05', closedOff];
  const course = { state: 'RATED', round: 1, leadUnit: unitA, coUnits: [], clock: null, pausedOn: null } as const;
  const after = {
    ...course,
    reviewOn: null,
    promisedOn: null,
    missed: [],
    category: 'A',
    repliedAt: null,
    rateBy: null,
  } as const;
  const undone: Dated = [
    '2025-04-12',
    fact('CloseOffUndone', {
      unit: unitA,
      round: 1,
      reason: '办错',
      at: moment('2025-04-05'),
      before: 'CLOSED_OFF',
      after,
      override: null,
    }),
  ];

  it('and no longer, where it never should have been; what was kept before or shown stays kept', () => {
    expect(left(promised, closed, undone)).toEqual([[unitA, inNote.text, inNote.dueOn, null]]);
    const solved: Dated = ['2025-04-02', fact('CaseReplied', replyData)];
    expect(left(promised, solved, closed, undone)).toEqual([[unitA, inNote.text, inNote.dueOn, '2025-04-02']]);
    const proof = fact('PromiseProven', { promise: 1, unit: unitA, commitment: inNote, evidence });
    expect(left(promised, ['2025-04-05', proof], closed, undone)).toEqual([
      [unitA, inNote.text, inNote.dueOn, '2025-04-05'],
    ]);
  });

  it('and no longer, where the look-back finds that it came back', () => {
    const reopened = fact('CaseReopened', { unit: unitA, round: 2, found: '又坏', evidence, clock });
    expect(left(promised, closed, ['2025-07-01', reopened])).toEqual([[unitA, inNote.text, inNote.dueOn, null]]);
  });

  it('while evidence alone keeps none, also where the promise names no unit', () => {
    const unnamed = fact('CaseRegistered', { ...registered.data, proposedUnit: null, commitment: inNote });
    const shown = fact('EvidenceAdded', { unit: unitA, round: 1, evidence });
    expect(left(['2025-03-10', unnamed], ['2025-03-12', shown])).toEqual([[null, inNote.text, inNote.dueOn, null]]);
  });
});
