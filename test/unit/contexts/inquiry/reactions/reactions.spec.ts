import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import { caseOfMatter, caseOfTicket } from '../../../../../src/contexts/inquiry/cases/case-shapes.events';
import { initialCase } from '../../../../../src/contexts/inquiry/cases/case.state';
import { registerDecider } from '../../../../../src/contexts/inquiry/cases/register.decider';
import { registerOf } from '../../../../../src/contexts/inquiry/cases/register.events';
import { initialRegister } from '../../../../../src/contexts/inquiry/cases/register.state';
import { dayDecider } from '../../../../../src/capabilities/days/day.decider';
import { diaryDecider } from '../../../../../src/capabilities/days/diary.decider';
import { diaryOf } from '../../../../../src/capabilities/days/diary.events';
import { interviewDecider } from '../../../../../src/contexts/inquiry/interviews/interview.decider';
import type { Matter } from '../../../../../src/contexts/inquiry/interviews/interview.events';
import { initialInterview } from '../../../../../src/contexts/inquiry/interviews/interview.state';
import { endTermsWhenDayStarted } from '../../../../../src/contexts/inquiry/cases/end-terms-when-day-started.reaction';
import { enterInDiaryWhenTermBegins } from '../../../../../src/contexts/inquiry/cases/enter-in-diary-when-term-begins.reaction';
import { numberCaseWhenRegistered } from '../../../../../src/contexts/inquiry/cases/number-case-when-registered.reaction';
import { openCasesWhenNoteFiled } from '../../../../../src/contexts/inquiry/cases/open-cases-when-note-filed.reaction';
import type { Fact, RecordedEvent } from '../../../../../src/kernel/message';
import { derive } from '../../../../../src/platform/messaging/names';
import {
  caseFact,
  evidence,
  everyCaseFact,
  everyInterviewFact,
  note,
  registration,
  unitA,
} from '../../../../support/inquiry-facts';
import { interviewFact } from '../../../../support/inquiry-facts';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf, testJurisdiction, type Told } from '../../../../support/view-spec';

const recordedAt = '2025-04-01T02:00:00.000Z';
const told = (fact: Told): RecordedEvent => logOf([fact])[0]!;
const sent = { events: [{ type: 'Something', data: {} }] as readonly Fact[] };
const send = (decider: object, id: string, type: string, data: object, when: object = {}) => ({
  kind: 'send',
  decider,
  id,
  command: { type, data },
  ...when,
});
const stateOf = (decider: object, id: string) => ({ kind: 'stateOf', decider, id });

describe('numbering', () => {
  const id = idOf(1);
  const event = told(caseFact(1, 'CaseRegistered', registration(), { recordedAt }));
  const register = registerOf(derive, testJurisdiction, 'INTERVIEW', 2025);
  const none = { ...initialCase, number: null };
  const taken = { case: id, serial: 7, year: 2025, number: '约谈〔2025〕007号' };
  const before = { case: idOf(9), serial: 6, year: 2025, number: '约谈〔2025〕006号' };
  const look = [stateOf(registerDecider, register), stateOf(caseDecider, id)];
  const allocate = (after: number) =>
    send(registerDecider, register, 'AllocateNumber', { case: id, origin: 'INTERVIEW', year: 2025, after });
  const record = ({ case: bearer, number, serial }: typeof taken) =>
    send(caseDecider, bearer, 'RecordNumber', { number, year: 2025, serial });

  it('takes the next number and records it', () => {
    const first = { ...taken, serial: 1, number: '约谈〔2025〕001号' };
    expect(errandsOf(numberCaseWhenRegistered, event, [initialRegister, none, sent, first, none])).toStrictEqual([
      ...[...look, allocate(0), ...look, record(first)],
    ]);
    expect(errandsOf(numberCaseWhenRegistered, event, [before, none, sent, taken, none])).toStrictEqual([
      ...look,
      allocate(6),
      ...look,
      record(taken),
    ]);
  });

  it('does nothing for a case that has a number', () => {
    expect(errandsOf(numberCaseWhenRegistered, event, [taken, { ...none, number: 'x' }])).toStrictEqual(look);
    const other = told(caseFact(1, 'CaseRejected', everyCaseFact.CaseRejected, { recordedAt }));
    expect(errandsOf(numberCaseWhenRegistered, other)).toStrictEqual([]);
  });

  it('records what it took before it was interrupted', () => {
    expect(errandsOf(numberCaseWhenRegistered, event, [taken, none])).toStrictEqual([...look, record(taken)]);
  });

  it('looks again where another took one meanwhile', () => {
    const nothing = { events: [] };
    const answers = [initialRegister, none, nothing, before, none, sent, taken, none];
    expect(errandsOf(numberCaseWhenRegistered, event, answers)).toStrictEqual([
      ...[...look, allocate(0), ...look, allocate(6), ...look, record(taken)],
    ]);
  });

  it('stops where it is refused', () => {
    const answers = [initialRegister, none, { events: [], refused: 'register.refused' }];
    expect(errandsOf(numberCaseWhenRegistered, event, answers)).toStrictEqual([...look, allocate(0)]);
  });

  it('counts the year in which it was written down, in the office’s time', () => {
    const late = { recordedAt: '2025-12-31T16:00:00.000Z', occurredAt: '2024-05-01T00:00:00.000Z' };
    const [errand] = errandsOf(numberCaseWhenRegistered, told(caseFact(1, 'CaseRegistered', registration(), late)), [
      ...[taken, none],
    ]);
    expect(errand).toStrictEqual(stateOf(registerDecider, registerOf(derive, testJurisdiction, 'INTERVIEW', 2026)));
  });
});

const matter = (n: number, outcome: Matter['outcome'], title = `事项${n}`): Matter => ({
  id: idOf(20 + n),
  title,
  detail: '',
  place: {},
  topic: idOf(701),
  outcome,
});
const rectify = { kind: 'TO_RECTIFY', unit: unitA, urgency: 'normal' } as const;
const settle = { kind: 'SETTLED_ON_SPOT', unit: unitA, evidence } as const;
const explain = { kind: 'EXPLAINED', explanation: '已说明' } as const;
const refer = { kind: 'REFERRED_UPWARD', to: '区人大' } as const;

describe('cases from notes', () => {
  const interview = idOf(3);
  const filers = [idOf(301), idOf(302)];
  const caseOf = (m: Matter) => caseOfMatter(derive, interview, m.id);
  const matters = [matter(1, rectify), matter(2, settle), matter(3, explain), matter(4, refer)] as const;
  const [one, two, three] = matters;
  const told_ = <T extends 'NoteFiled' | 'NoteAmended' | 'NoteDisputed' | 'NoteConfirmed'>(
    type: T,
    data: (typeof everyInterviewFact)[T],
  ) => told(interviewFact(3, type, data as never, { recordedAt }));
  const follow = (type: string, m: Matter, reason: string) =>
    send(caseDecider, caseOf(m), type, { interview, matter: m, filers, reason });
  const before = note({ filers, matters });

  it('open for what is to be rectified and what was settled, each under its own name', () => {
    expect(errandsOf(openCasesWhenNoteFiled, told_('NoteFiled', { note: before }))).toStrictEqual([
      follow('OpenCaseFromMatter', one, '约谈记录'),
      follow('OpenCaseFromMatter', two, '约谈记录'),
    ]);
    expect(caseOf(one)).not.toBe(caseOf(two));
    expect(caseOf(one)).not.toBe(caseOfMatter(derive, idOf(4), one.id));
  });

  it('follow an amendment: added, changed, removed, and with another outcome', () => {
    const added = matter(5, rectify);
    const changed = { ...one, title: '更正' };
    const opened = { ...three, outcome: rectify };
    const after = note({ filers, matters: [changed, opened, added] });
    const data = { reason: '补记', before, after, added: [added.id], removed: [two.id, matters[3].id] };
    const errands = errandsOf(
      openCasesWhenNoteFiled,
      told_('NoteAmended', { ...data, changed: [changed.id, opened.id] }),
    );
    const settled = (m: Matter) => send(caseDecider, caseOf(m), 'SettleDispute', {});
    expect(errands).toStrictEqual([
      ...[follow('AmendCaseFromMatter', changed, '补记'), settled(changed)],
      ...[follow('OpenCaseFromMatter', opened, '补记'), settled(opened)],
      ...[follow('OpenCaseFromMatter', added, '补记'), settled(added)],
      send(caseDecider, caseOf(two), 'WithdrawCase', { reason: '补记' }),
    ]);
  });

  it('leave an unchanged matter alone, and end one that is only explained', () => {
    const after = note({ filers, matters: [{ ...one, outcome: explain }, two] });
    const data = { reason: '补记', before, after, added: [], removed: [], changed: [one.id] };
    expect(errandsOf(openCasesWhenNoteFiled, told_('NoteAmended', data))).toStrictEqual([
      send(caseDecider, caseOf(two), 'SettleDispute', {}),
      send(caseDecider, caseOf(one), 'WithdrawCase', { reason: '补记' }),
    ]);
  });

  it('are marked by a dispute about them, or about the whole note', () => {
    const state = { ...initialInterview, note: before };
    const look = stateOf(interviewDecider, interview);
    const marked = (m: Matter) => send(caseDecider, caseOf(m), 'MarkDisputed', { reason: '有误' });
    const dispute = (ids: readonly string[]) =>
      told_('NoteDisputed', { side: 'UNIT', unit: unitA, reason: '有误', matters: ids });
    expect(errandsOf(openCasesWhenNoteFiled, dispute([one.id, three.id]), [state])).toStrictEqual([look, marked(one)]);
    expect(errandsOf(openCasesWhenNoteFiled, dispute([]), [state])).toStrictEqual([look, marked(one), marked(two)]);
    expect(errandsOf(openCasesWhenNoteFiled, dispute([]), [initialInterview])).toStrictEqual([look]);
  });

  it('are no longer disputed when the last side that did confirms', () => {
    const look = stateOf(interviewDecider, interview);
    const confirm = told_('NoteConfirmed', { side: 'UNIT', unit: unitA });
    const state = { ...initialInterview, note: before };
    expect(errandsOf(openCasesWhenNoteFiled, confirm, [{ ...state, disputed: ['FILERS'] }])).toStrictEqual([look]);
    expect(errandsOf(openCasesWhenNoteFiled, confirm, [state])).toStrictEqual([
      ...[look, send(caseDecider, caseOf(one), 'SettleDispute', {})],
      send(caseDecider, caseOf(two), 'SettleDispute', {}),
    ]);
  });

  it('do not care for anything else', () => {
    const event = told(interviewFact(3, 'InterviewAccepted', {}, { recordedAt }));
    expect(errandsOf(openCasesWhenNoteFiled, event)).toStrictEqual([]);
  });
});

describe('terms', () => {
  const diary = (date: string) => diaryOf(derive, testJurisdiction, date);
  const rating = { case: idOf(1), about: 'RATING_WINDOW', round: 1 } as const;
  const pause = { case: idOf(1), about: 'PAUSE_LIMIT', round: 1 } as const;
  const day = stateOf(dayDecider, testJurisdiction);
  const make = (entry: object, date: string) => send(diaryDecider, diary(date), 'MakeDiaryEntry', { ...entry, date });
  const lapse = send(caseDecider, idOf(1), 'RateAsNotRated', { round: 1 }, { occurredAt: '2025-04-01T16:00:00.000Z' });
  const replied = told(caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, { recordedAt }));

  it('are written into the diary of the day after they end', () => {
    expect(errandsOf(enterInDiaryWhenTermBegins, replied, [sent, { date: '2025-04-01' }])).toStrictEqual([
      ...[make(rating, '2025-04-02'), day],
    ]);
    const paused = told(caseFact(1, 'ClockPaused', everyCaseFact.ClockPaused, { recordedAt }));
    expect(errandsOf(enterInDiaryWhenTermBegins, paused, [sent, { date: null }])).toStrictEqual([
      ...[make(pause, '2025-05-04'), day],
    ]);
    const other = told(caseFact(1, 'CaseRejected', everyCaseFact.CaseRejected, { recordedAt }));
    expect(errandsOf(enterInDiaryWhenTermBegins, other)).toStrictEqual([]);
  });

  it('end at once where that day has begun already', () => {
    expect(errandsOf(enterInDiaryWhenTermBegins, replied, [sent, { date: '2025-04-02' }])).toStrictEqual([
      ...[make(rating, '2025-04-02'), day, lapse],
    ]);
  });

  it('end when the day begins', () => {
    const started = told({
      stream: `day-${testJurisdiction}`,
      type: 'DayStarted',
      data: { date: '2025-04-02' },
      recordedAt,
    });
    const look = stateOf(diaryDecider, diary('2025-04-02'));
    const wake = send(caseDecider, idOf(1), 'ResumeWhenPauseOver', {}, { occurredAt: '2025-04-01T16:00:00.000Z' });
    expect(errandsOf(endTermsWhenDayStarted, started, [{ entries: [rating, pause] }])).toStrictEqual([
      look,
      lapse,
      wake,
    ]);
    expect(errandsOf(endTermsWhenDayStarted, started, [{ entries: [] }])).toStrictEqual([look]);
    expect(errandsOf(endTermsWhenDayStarted, replied)).toStrictEqual([]);
  });
});

it('a ticket names its case by jurisdiction, source and number', () => {
  const ids = [
    caseOfTicket(derive, testJurisdiction, '12345', 'A-1'),
    caseOfTicket(derive, testJurisdiction, '12345', 'A-2'),
    caseOfTicket(derive, testJurisdiction, '信访', 'A-1'),
    caseOfTicket(derive, idOf(2), '12345', 'A-1'),
  ];
  expect(new Set(ids).size).toBe(4);
});
