import { icsOf } from '../../../../src/capabilities/agenda/ics';
import { calendar, type CalendarDay, unitCalendar } from '../../../../src/capabilities/agenda/calendar.view';
import { endUnitCalendarWhenUnitClosed } from '../../../../src/capabilities/agenda/end-unit-calendar-when-unit-closed.reaction';
import { unitCalendarDecider } from '../../../../src/capabilities/agenda/unit-calendar.decider';
import { initialUnitCalendar } from '../../../../src/capabilities/agenda/unit-calendar.state';
import { things } from '../../../../src/catalogue';
import type { Reader } from '../../../../src/kernel/view';
import { assignment, caseFact, everyCaseFact, registration, unitA, unitB } from '../../../support/inquiry-facts';
import { everySessionFact } from '../../../support/instrument-facts';
import { errandsOf } from '../../../support/reaction-spec';
import { givenLog, idOf, logOf, testJurisdiction, type Told } from '../../../support/view-spec';
import { readerOf } from '../messages/kit';

const at = (day: string) => ({ recordedAt: `${day}T02:00:00.000Z` });
const registered = caseFact(1, 'CaseRegistered', registration({ filers: [idOf(301)] }), at('2025-04-01'));
const assigned = caseFact(1, 'CaseAssigned', assignment('2025-04-30', { coUnits: [unitB] }), at('2025-04-01'));
const extended = caseFact(
  1,
  'ExtensionGranted',
  { ...everyCaseFact.ExtensionGranted, dueOn: '2025-05-12' },
  at('2025-04-02'),
);
const replied = caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, at('2025-04-03'));
const session = (type: keyof typeof everySessionFact, day: string): Told => ({
  stream: `inquirySession-${idOf(3)}`,
  type,
  data: everySessionFact[type],
  ...at(day),
});

const official = (unit: string): Reader => {
  const reader = readerOf(15);
  const capacity = { grant: idOf(903), role: 'official', jurisdiction: testJurisdiction, unit } as const;
  return { ...reader, actor: { ...reader.actor, capacity, capacities: [capacity] } };
};

const told = (log: readonly Told[], reader: Reader, expected: readonly unknown[]): void =>
  givenLog(log).then(calendar, {}, reader, (days) =>
    expect(
      days.map(({ uid, at: day, sequence, changedAt, cancelled }) => [
        uid,
        day,
        sequence,
        changedAt.slice(0, 10),
        ...(cancelled ? ['cancelled'] : []),
      ]),
    ).toEqual(expected),
  );

describe('an entry of a calendar', () => {
  const due = `${idOf(1)}-CASE_DUE`;

  it('keeps its name, and tells each change by its number and its moment, the last one too', () => {
    told([registered, assigned], official(unitA), [[due, '2025-04-30', 0, '2025-04-01']]);
    told([registered, assigned, extended], official(unitA), [[due, '2025-05-12', 1, '2025-04-02']]);
    told([registered, assigned, extended, replied], official(unitA), [
      [due, '2025-05-12', 2, '2025-04-03', 'cancelled'],
    ]);
    // What does not concern the entry does not touch it.
    const remarked = caseFact(1, 'ProgressReported', everyCaseFact.ProgressReported, at('2025-04-05'));
    told([registered, assigned, remarked], official(unitA), [[due, '2025-04-30', 0, '2025-04-01']]);
  });

  it('stays, cancelled, for sixty days, and then is left out', () => {
    const log = [registered, assigned, caseFact(1, 'CaseWithdrawn', everyCaseFact.CaseWithdrawn, at('2025-04-02'))];
    const on = (now: string): Reader => ({ ...official(unitA), now });
    told(log, on('2025-05-31T02:00:00.000Z'), [[due, '2025-04-30', 1, '2025-04-02', 'cancelled']]);
    told(log, on('2025-06-02T02:00:00.000Z'), []);
  });

  it('stands as it was where it took place, and is cancelled where it was called off', () => {
    const uid = `${idOf(3)}-SESSION`;
    const when = '2025-04-10T01:00:00.000Z';
    const convened = session('SessionConvened', '2025-04-01');
    told([convened], readerOf(301), [[uid, when, 0, '2025-04-01']]);
    const held = [session('SessionOpened', '2025-04-10'), session('SessionClosed', '2025-04-10')];
    const noticed = session('SessionNoticed', '2025-04-02');
    told([convened, noticed, ...held], readerOf(301), [[uid, when, 1, '2025-04-02']]);
    told([convened, session('SessionCancelled', '2025-04-02')], readerOf(301), [
      [uid, when, 1, '2025-04-02', 'cancelled'],
    ]);
  });
});

describe('the calendar of a unit', () => {
  const headOf = (unit: string): Reader => {
    const reader = official(unit);
    const capacity = { ...reader.actor.capacity, role: 'unitHead' } as const;
    return { ...reader, actor: { ...reader.actor, capacity, capacities: [capacity] } };
  };
  const log = [registered, assigned, session('SessionConvened', '2025-04-01'), session('SessionNoticed', '2025-04-02')];

  it('holds what the unit is called to and has to do by when', () => {
    givenLog(log).then(unitCalendar, { unit: unitA }, headOf(unitA), (days) =>
      expect(days.map(({ kind, cancelled }) => [kind, cancelled])).toEqual([
        ['SESSION', false],
        ['CASE_DUE', false],
      ]),
    );
  });

  it('is not for the head of another unit, nor for its officials', () => {
    for (const reader of [headOf(unitB), official(unitA)])
      expect(() => givenLog(log).then(unitCalendar, { unit: unitA }, reader, () => undefined)).toThrow(
        expect.objectContaining({ code: 'calendar.not-your-unit' }),
      );
  });

  it('ends with the unit, where it has an address', () => {
    const [closed] = logOf([
      { stream: `unit-${unitA}`, type: 'UnitClosed', data: { reason: '撤并' }, ...at('2025-04-01') },
    ]);
    const open = { open: { feed: idOf(1), account: idOf(2) } };
    const ends = {
      kind: 'send',
      decider: unitCalendarDecider,
      id: unitA,
      command: { type: 'EndUnitCalendar', data: {} },
    };
    expect(errandsOf(endUnitCalendarWhenUnitClosed, closed!, [open])).toMatchObject([{ kind: 'stateOf' }, ends]);
    expect(errandsOf(endUnitCalendarWhenUnitClosed, closed!, [initialUnitCalendar])).toMatchObject([
      { kind: 'stateOf' },
    ]);
  });
});

describe('the text of a calendar', () => {
  const day: CalendarDay = {
    kind: 'CASE_DUE',
    of: 'case',
    about: idOf(1),
    uid: `${idOf(1)}-CASE_DUE`,
    at: '2025-04-30',
    name: '热线〔2025〕001号',
    cancelled: false,
    sequence: 3,
    changedAt: '2025-04-02T02:00:00.000Z',
  };
  const linesOf = (...days: readonly CalendarDay[]): readonly string[] =>
    icsOf({ things, origin: 'https://yuexun.example', name: '约询' }, days).split('\r\n');

  it('tells number, moment and state, whole days with the day behind as their end, hours in UTC', () => {
    expect(linesOf(day)).toEqual(
      expect.arrayContaining([
        ...[`UID:${day.uid}@yuexun`, 'SEQUENCE:3', 'DTSTAMP:20250402T020000Z', 'LAST-MODIFIED:20250402T020000Z'],
        ...['DTSTART;VALUE=DATE:20250430', 'DTEND;VALUE=DATE:20250501', 'STATUS:CONFIRMED'],
      ]),
    );
    const timed = { ...day, kind: 'SESSION', of: 'session', at: '2025-04-10T01:00:00.000Z' } as const;
    expect(linesOf({ ...timed, cancelled: true })).toEqual(
      expect.arrayContaining(['DTSTART:20250410T010000Z', 'DTEND:20250410T020000Z', 'STATUS:CANCELLED']),
    );
  });

  it('is folded at 75 octets, between characters', () => {
    const name = '关于𠮷野家门前电梯经常停运及老旧小区加装电梯工作；推进情况，第一季度。'.repeat(3);
    const lines = linesOf({ ...day, name });
    expect(lines.map((line) => Buffer.byteLength(line)).filter((bytes) => bytes > 75)).toEqual([]);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(name);
    expect(lines.join('')).not.toContain('\uFFFD');
  });
});
