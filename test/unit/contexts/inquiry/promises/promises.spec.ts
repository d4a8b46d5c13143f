import { fold } from '../../../../../src/kernel/decider';
import type { Id } from '../../../../../src/kernel/ids';
import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { noPromises, promisesAfter } from '../../../../../src/contexts/inquiry/promises/promise.state';
import { asRecorded, refusalOf } from '../../../../support/decider-spec';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  accepted,
  assigned,
  byStranger,
  bySystem,
  byUnitA,
  byUnitB,
  closedOff,
  command,
  content,
  contextOf,
  evidence,
  fact,
  given,
  noEvidence,
  on,
  onPaper,
  past,
  ratedAs,
  registered,
  replyData,
  reworked,
  scan,
  screened,
} from '../cases/kit';

const [interview, session, visit] = [idOf(11), idOf(51), idOf(61)];
const [question, measure, otherMeasure] = [idOf(52), idOf(62), idOf(63)];

const inNote = { text: '三月底修好', dueOn: '2025-03-31' };
const promised = fact('CaseRegistered', { ...registered.data, commitment: inNote });
const recorded = (unit: Id, text: string, dueOn: string, changes: object = {}): CaseEvent =>
  fact('CommitmentRecorded', {
    instrument: 'SESSION',
    id: session,
    item: question,
    ...changes,
    unit,
    commitment: { text, dueOn },
  });
const byB = recorded(unitB, '移开管线', '2025-04-20');
const handled = [promised, screened, assigned, accepted] as const;

/** The promises that these events leave: their unit, day, and when they were kept. */
const left = (...events: readonly (CaseEvent | readonly [at: string, event: CaseEvent])[]) => {
  const folded = events.reduce((state, one) => {
    const [at, event] = 'type' in one ? ['2025-04-01', one] : one;
    return promisesAfter(state, event, `${at}T02:00:00.000Z`);
  }, noPromises);
  return folded.made.map(({ unit, text, dueOn, keptAt }) => [unit, text, dueOn, keptAt?.slice(0, 10) ?? null]);
};

describe('A promise belongs to the unit that gave it', () => {
  const reply = fact('CaseReplied', replyData);

  it('is kept by this unit saying "solved", by what it settled, or by the close-off of its own case alone', () => {
    const [a, b] = [
      [unitA, inNote.text, inNote.dueOn],
      [unitB, '移开管线', '2025-04-20'],
    ];
    expect(left(promised, byB, reply)).toEqual([
      [...a, '2025-04-01'],
      [...b, null],
    ]);
    expect(left(promised, byB, closedOff)).toEqual([
      [...a, '2025-04-01'],
      [...b, null],
    ]);
    expect(left(promised, byB, fact('CaseSettledOnSpot', { unit: unitB, evidence }))).toEqual([
      [...a, null],
      [...b, '2025-04-01'],
    ]);
    const settled = fact('EvidenceAdded', { unit: null, round: 1, evidence, settledBy: unitB });
    expect(left(promised, byB, settled)).toEqual([
      [...a, null],
      [...b, '2025-04-01'],
    ]);
    expect(left(promised, byB, fact('EvidenceAdded', { unit: unitB, round: 1, evidence }))).toEqual([
      [...a, null],
      [...b, null],
    ]);
  });

  it('is open again by a rework of this unit alone', () => {
    const shown = fact('PromiseProven', {
      promise: 2,
      unit: unitB,
      commitment: { text: '移开管线', dueOn: '2025-04-20' },
      evidence,
    });
    expect(left(promised, byB, reply, shown, reworked)).toEqual([
      [unitA, inNote.text, inNote.dueOn, null],
      [unitB, '移开管线', '2025-04-20', '2025-04-01'],
    ]);
  });

  it('was given for the lead unit where it names none', () => {
    const unnamed = fact('CaseRegistered', { ...registered.data, proposedUnit: null, commitment: inNote });
    expect(left(unnamed, reply)).toEqual([[null, inNote.text, inNote.dueOn, '2025-04-01']]);
  });

  const keep = (promise: number, changes: object = {}) => command('KeepPromise', { promise, evidence, ...changes });

  it('is shown to be kept by this unit, also after the close-off, and by nobody else', () => {
    const proven = fact('PromiseProven', {
      promise: 2,
      unit: unitB,
      commitment: { text: '移开管线', dueOn: '2025-04-20' },
      evidence,
    });
    given(...handled, byB)
      .when(keep(2), byUnitB)
      .then(proven);
    given(...handled, byB, reply, closedOff)
      .when(keep(2), byUnitB)
      .then(proven);
    given(...handled, byB)
      .when(keep(2), byUnitA)
      .rejects('promise.not-its-unit');
    given(...handled, byB)
      .when(keep(1), byStranger)
      .rejects('promise.not-its-unit');
    given(...handled, byB)
      .when(keep(3), byUnitB)
      .rejects('promise.not-found');
    given(...handled, byB)
      .when(keep(2, { evidence: noEvidence }), byUnitB)
      .rejects('case.evidence-missing');
    given(...handled, byB, proven)
      .when(keep(2), byUnitB)
      .rejects('promise.not-its-unit');
    given(...handled, byB, reply, proven)
      .when(keep(2), byUnitB)
      .rejects('promise.none-open');
    given(past).when(keep(1), byUnitB).rejects('case.history');
  });

  it('is shown on paper by the office with the scan, for the unit that promised', () => {
    const attached = fact('ScanAttached', { scan, of: 'PromiseProven' });
    const proven = fact('PromiseProven', { promise: 1, unit: unitA, commitment: inNote, evidence });
    given(...handled, byB)
      .when(keep(1, { scan }), onPaper)
      .then(proven, attached);
    given(...handled, byB)
      .when(keep(1, { scan, unit: unitB }), onPaper)
      .rejects('promise.not-its-unit');
    given(...handled, byB)
      .when(keep(1), onPaper)
      .rejects('case.scan-missing');
    given(...handled, byB, proven)
      .when(keep(1, { scan }), onPaper)
      .rejects('promise.kept');
  });

  it('is shown by the office for whoever signed of that unit, and offered for nobody else', () => {
    const officialB = idOf(412);
    const signing = (person: Id) => ({ ...onPaper, onBehalfOf: person });
    const ofB = { belongedTo: (unit: Id) => (unit === unitB ? [officialB] : []) };
    const state = fold(caseDecider, [...handled, byB].map(asRecorded));
    const may = (person: Id) =>
      refusalOf(() => caseDecider.on.KeepPromise.may!(state, contextOf({ ...signing(person), ...ofB })));
    given(...handled, byB)
      .when(keep(2, { scan }), { ...signing(officialB), ...ofB })
      .thenAlike({ type: 'PromiseProven', data: { unit: unitB } }, { type: 'ScanAttached' });
    expect([may(officialB), may(idOf(399))]).toEqual([null, 'promise.not-its-unit']);
  });
});

describe('A corrected date', () => {
  const correct = (changes: object = {}) =>
    command('CorrectPromise', {
      promise: 1,
      commitment: { ...inNote, dueOn: '2025-04-30' },
      reason: '记错月份',
      ...changes,
    });
  const corrected = fact('PromiseCorrected', {
    promise: 1,
    unit: unitA,
    before: inNote,
    commitment: { ...inNote, dueOn: '2025-04-30' },
    reason: '记错月份',
    awaited: false,
  });
  const amended = (commitment: typeof inNote | null) =>
    fact('CaseAmended', { ...content, proposedUnit: unitA, urgency: 'normal', commitment, reason: '记错' });

  it('takes the place of the old one, with what it said before beside it', () => {
    given(...handled)
      .when(correct())
      .then(corrected);
    given(...handled, corrected)
      .when(correct())
      .nothing();
    const [promise] = [promised, corrected].reduce(
      (state, event) => promisesAfter(state, event, '2025-04-10T02:00:00.000Z'),
      noPromises,
    ).made;
    expect(promise).toMatchObject({
      nth: 1,
      dueOn: '2025-04-30',
      corrected: [{ ...inNote, at: '2025-04-10T02:00:00.000Z', reason: '记错月份' }],
    });
  });

  it('is refused without a reason, before the promise was made, beyond the longest term, and of none', () => {
    const later = { commitment: { ...inNote, dueOn: '2027-04-30' } };
    const earlier = { commitment: { ...inNote, dueOn: '2025-03-28' } };
    given(...handled)
      .when(correct({ reason: ' ' }))
      .rejects('promise.reason-missing');
    given(...handled)
      .when(correct(later))
      .rejects('promise.too-late');
    given(...handled)
      .when(correct(earlier))
      .rejects('promise.day-before-made');
    given(...handled)
      .when(correct({ promise: 2 }))
      .rejects('promise.not-found');
    given(registered).when(correct()).rejects('promise.none');
  });

  it('lies within the longest term from the promise, or from the assignment of the round that the reply is of', () => {
    const to = (dueOn: string) => correct({ commitment: { ...inNote, dueOn } });
    // Six months from 28 March end on a Sunday; from 31 March, when the clock began, on Tuesday 30 September.
    given(...handled)
      .when(to('2025-09-29'))
      .thenAlike({ type: 'PromiseCorrected' });
    given(...handled)
      .when(to('2025-09-30'))
      .rejects('promise.too-late');
    const said = fact('CaseReplied', { ...replyData, category: 'B', commitment: inNote });
    const unpromised = [registered, screened, assigned, accepted, said] as const;
    given(...unpromised)
      .when(to('2025-09-30'))
      .thenAlike({ type: 'PromiseCorrected' });
    given(...unpromised)
      .when(to('2025-10-01'))
      .rejects('promise.too-late');
    given(...unpromised, ratedAs('DISSATISFIED'), reworked)
      .when(to('2025-09-30'))
      .rejects('promise.too-late');
  });

  it('may lie beyond it where it stays and the words alone are put right', () => {
    const far = { text: '更换全部', dueOn: '2026-12-31' };
    const told = fact('CaseRegistered', { ...registered.data, commitment: far });
    given(told, screened, assigned, accepted)
      .when(correct({ commitment: { ...far, text: '更换全部灯杆' } }))
      .thenAlike({ type: 'PromiseCorrected', data: { commitment: { text: '更换全部灯杆', dueOn: '2026-12-31' } } });
  });

  it('in a note replaces its own promise and no other, and a note that promises nothing any more leaves none', () => {
    const other = recorded(unitA, '年内更换全部', '2025-12-31');
    const anew = { ...inNote, dueOn: '2025-04-07' };
    expect(left(promised, other, amended(anew))).toEqual([
      [unitA, inNote.text, '2025-04-07', null],
      [unitA, '年内更换全部', '2025-12-31', null],
    ]);
    expect(left(promised, amended(inNote))).toEqual([[unitA, inNote.text, inNote.dueOn, null]]);
    expect(left(promised, amended(null))).toEqual([]);
    // The office put it right: the note, in which it stays wrong, does not undo that.
    expect(left(promised, corrected, amended(inNote))).toEqual([[unitA, inNote.text, '2025-04-30', null]]);
  });

  it('of the same words in one session or visit replaces them before the day is over, and stands beside them after', () => {
    const on = { instrument: 'ON_SITE', id: visit, item: measure };
    const first = recorded(unitA, '两周内通电', '2025-04-15', on);
    const again = recorded(unitA, '两周内通电', '2025-04-25', { ...on, item: otherMeasure });
    expect(left(['2025-04-01', first], ['2025-04-02', again])).toEqual([[unitA, '两周内通电', '2025-04-25', null]]);
    expect(left(['2025-04-01', first], ['2025-04-16', again])).toHaveLength(2);
    expect(left(first, recorded(unitB, '两周内通电', '2025-04-25', on))).toHaveLength(2);
    expect(left(first, recorded(unitA, '一月内加固', '2025-05-01', on))).toHaveLength(2);
  });

  it('in the second reply of a round replaces that of the first, unless its day was over', () => {
    const said = (dueOn: string) =>
      fact('CaseReplied', { ...replyData, category: 'B', commitment: { text: '更换电缆', dueOn } });
    expect(left(said('2025-05-01'), said('2025-06-01'))).toEqual([[unitA, '更换电缆', '2025-06-01', null]]);
    expect(left(['2025-04-01', said('2025-05-01')], ['2025-05-02', said('2025-06-01')])).toHaveLength(2);
  });
});

describe('What an instrument says about an open case', () => {
  const follow = (changes: object = {}) =>
    command('FollowInstrument', {
      raised: { instrument: 'SESSION', id: session, item: question },
      content,
      filers: [],
      unit: unitB,
      urgency: 'normal',
      commitment: inNote,
      settled: null,
      dissatisfied: null,
      ...changes,
    });
  const taken = fact('CaseTakenUp', { instrument: 'SESSION', id: session, item: question, words: content.title });

  it('is one promise where the same unit says the same, and another where it is another unit', () => {
    given(...handled, taken)
      .when(follow({ unit: unitA }), bySystem)
      .nothing();
    given(...handled, taken)
      .when(follow(), bySystem)
      .then(recorded(unitB, inNote.text, inNote.dueOn));
  });

  it('is told once of each of several matters of a note, however often the note is amended', () => {
    const [one, two] = [idOf(21), idOf(22)].map((item) => ({ instrument: 'INTERVIEW', id: interview, item }) as const);
    const taken = [one!, two!].map((raised) => fact('CaseTakenUp', { ...raised, words: content.title }));
    const first = recorded(unitA, '补种', '2025-04-20', one);
    const second = recorded(unitA, '加锁', '2025-05-20', two);
    given(...handled, ...taken, first, second)
      .when(follow({ unit: unitA, raised: one, commitment: { text: '补种', dueOn: '2025-04-20' } }), bySystem)
      .nothing();
    given(...handled, ...taken, first, second)
      .when(follow({ unit: unitA, raised: one, commitment: { text: '补种', dueOn: '2025-04-27' } }), bySystem)
      .then(recorded(unitA, '补种', '2025-04-27', one));
    expect(left(first, second, recorded(unitA, '补种', '2025-04-27', one))).toEqual([
      [unitA, '补种', '2025-04-27', null],
      [unitA, '加锁', '2025-05-20', null],
    ]);
  });

  it('names the unit that settled it while another one handles the case', () => {
    given(...handled, taken)
      .when(follow({ commitment: null, settled: evidence }), bySystem)
      .then(fact('EvidenceAdded', { unit: null, round: 1, evidence, settledBy: unitB }));
  });
});

describe('The promise of a reply', () => {
  it('says which of several matters of the case it is about, and of no other', () => {
    const taken = fact('CaseTakenUp', { instrument: 'ON_SITE', id: visit, item: measure, words: '加装监控' });
    const { unit: _unit, round: _round, rateBy: _by, late: _late, raters: _r, addressees: _a, ...said } = replyData;
    const commitment = { text: '月底装好', dueOn: '2025-04-30' };
    const about = (item: Id) => command('ReplyToCase', { ...said, category: 'B', commitment, about: item });
    given(...handled, taken)
      .when(about(otherMeasure), { ...on('2025-04-01'), ...byUnitA })
      .rejects('promise.about');
    given(...handled, taken)
      .when(about(measure), { ...on('2025-04-01'), ...byUnitA })
      .thenAlike({ type: 'CaseReplied', data: { about: measure } });
    const state = [promised, taken, fact('CaseReplied', { ...replyData, category: 'B', commitment, about: measure })];
    const folded = state.reduce(
      (before, event) => promisesAfter(before, event, '2025-04-01T02:00:00.000Z'),
      noPromises,
    );
    expect(folded.made.map(({ item }) => folded.matters[item!])).toEqual([content.title, '加装监控']);
  });
});
