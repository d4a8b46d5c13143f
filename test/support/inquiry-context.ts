import { defaultSettings } from './settings';
import type { Actor, Context } from '../../src/kernel/context';
import type { Directory, ListEntry, Place, Unit } from '../../src/kernel/directory';
import type { Id, LocalDate } from '../../src/kernel/ids';
import type { Role } from '../../src/kernel/permission';
import type { PolicySettings, PolicyVersion } from '../../src/kernel/policy';
import type { Calendar } from '../../src/kernel/time/calendar';
import { calendarDays, months, workingDays } from '../../src/kernel/time/term';
import { actorWith, contextWith } from './decider-spec';
import { community, estate, grid, unitA, unitB } from './inquiry-facts';
import { idOf, testJurisdiction } from './view-spec';

/** A closed unit, a topic in force and one that ended, a key work, and people of the register, the last one closed. */
export const closedUnit = idOf(503);
export const topic = idOf(701);
export const endedTopic = idOf(709);
export const keyWork = idOf(711);
export const [filer1, filer2, filer3, closedPerson] = [301, 302, 303, 304].map(idOf) as [Id, Id, Id, Id];

const units = new Map<Id, Unit>(
  [unitA, unitB, closedUnit].map((id) => [
    id,
    { id, code: id, name: id, jurisdiction: testJurisdiction, closed: id === closedUnit },
  ]),
);

const place = (id: Id, kind: Place['kind'], parent: Id | null): Place => ({
  id,
  kind,
  parent,
  name: id,
  jurisdiction: testJurisdiction,
});
const places = new Map(
  [place(community, 'community', null), place(grid, 'grid', community), place(estate, 'estate', grid)].map((p) => [
    p.id,
    p,
  ]),
);

const entry = (id: Id, until: LocalDate | null = null): ListEntry => ({ id, name: id, from: '2025-01-01', until });
const topics = new Map([entry(topic), entry(endedTopic, '2025-02-28')].map((e) => [e.id, e]));

const directory: Directory = {
  jurisdiction: () => undefined,
  covers: (outer, inner) => outer === inner,
  within: (outer) => [outer],
  partnersOf: () => [],
  unit: (id) => units.get(id),
  successorOf: (id) => id,
  absorbed: () => [],
  parentOn: (id) => places.get(id)?.parent ?? null,
  place: (id) => places.get(id),
  placesWithin: (id) => (id === community ? [community, grid, estate] : id === grid ? [grid, estate] : [id]),
  person: (id) =>
    [filer1, filer2, filer3, closedPerson].includes(id)
      ? { id, label: id, jurisdiction: testJurisdiction, closed: id === closedPerson }
      : undefined,
  homeOf: () => testJurisdiction,
  topic: (id) => topics.get(id),
  keyWork: (id) => (id === keyWork ? entry(id) : undefined),
  named: () => undefined,
};

/** Working days are Monday to Friday. */
const calendar: Calendar = {
  version: 1,
  day: (date) => ({
    kind: [0, 6].includes(new Date(date).getUTCDay()) ? 'weekend' : 'workday',
    reason: '',
    provisional: false,
  }),
};

const plain: PolicySettings = {
  ...defaultSettings,
  rollLastDay: true,
  endOfDay: '24:00',
  interviewNotice: workingDays(3),
  postponement: { limit: months(1), times: 1 },
  delegateAllowed: true,
  minimumFilers: 1,
  approvalBeforeNotice: true,
  noteObjections: workingDays(3),
  slipTyping: workingDays(3),
  inadmissibleReasons: [{ code: 'JUDICIAL', words: { zh: '涉诉', en: 'Before the courts' } }],
  decline: { window: workingDays(5), finalDesignation: 2 },
  firstContact: workingDays(5),
  lateEntry: workingDays(15),
  interimReport: months(1),
  rectification: { urgent: workingDays(5), normal: months(1), complex: months(3) },
  rectificationMaximum: months(6),
  extension: { times: 1, limit: null, beforeDue: true },
  pause: { reasons: [], limit: workingDays(60) },
  reminderOffsets: [-5, -1, 1],
  messageHours: { from: '08:30', until: '17:30' },
  ratingWindow: workingDays(10),
  rework: months(1),
  reworkRounds: 1,
  ballot: { base: 'ALL_MEMBERS', threshold: 0.5 },
  quorum: 0.5,
  closeOff: { evidence: true, minimumRating: 'BASICALLY_SATISFIED' },
  lookBacks: [months(3)],
  repeats: {
    duplicate: calendarDays(90),
    recurrence: months(12),
    escalateAt: 2,
    matchKeys: { withinMetres: 50, sameEstateAndTopic: true },
  },
  dueSoon: 5,
  caseNumber: { pattern: '{kind}〔{year}〕{serial}号', digits: 3 },
};

export const policyWith = (changes: Partial<PolicySettings> = {}): PolicyVersion => ({
  version: 1,
  from: '2020-01-01',
  settings: { ...plain, ...changes },
});

/** Somebody of this role in the test's jurisdiction; `unit` for officials. */
export const as = (role: Role, person: Id, unit?: Id): Actor =>
  actorWith(person, {
    grant: idOf(903),
    role,
    jurisdiction: testJurisdiction,
    ...(unit === undefined ? {} : { unit }),
  });

/** The first and the third are deputies, the second represents voters. */
const representsAs: Context['representsAs'] = (person) =>
  person === filer2 ? ['voterRepresentative'] : [filer1, filer3].includes(person) ? ['deputy'] : [];

/** A clerk on Tuesday 2025-04-01, ten in the morning, with small registers, default rules and a plain calendar. */
export const inquiryContext = (changes: Partial<Context> = {}): Context =>
  contextWith({ directory, calendar, policy: policyWith(), representsAs, ...changes });
