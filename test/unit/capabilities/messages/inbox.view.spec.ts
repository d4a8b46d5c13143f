import {
  inbox,
  type InboxParams,
  message,
  receipts,
} from '../../../../src/capabilities/messages/inbox/inbox-questions.view';
import type { InboxEvent } from '../../../../src/capabilities/messages/inbox/inbox.events';
import type { Of } from '../../../../src/kernel/message';
import type { Rejection } from '../../../../src/kernel/rejection';
import { everyVisitFact, everySessionFact, sessionPlan } from '../../../support/instrument-facts';
import {
  assignment,
  caseFact,
  everyCaseFact,
  everyInterviewFact,
  interviewFact,
  registration,
  unitA,
  unitB,
} from '../../../support/inquiry-facts';
import { givenLog, idOf, logOf, testActor, testJurisdiction, type Told } from '../../../support/view-spec';
import { hired, readerOf, recordedAt, revoked, suspended } from './kit';

/** 11 clerk, 13 chair, 15 and 17 officials of unit A, 19 official of unit B; 301 and 302 are filers. */
const people: readonly Told[] = [
  ...hired(10, ['clerk']),
  ...hired(12, ['chair']),
  ...hired(14, ['official', unitA]),
  ...hired(16, ['official', unitA]),
  ...hired(18, ['official', unitB]),
];
const at = (day: string, person?: number) => ({
  recordedAt: `${day}T02:00:00.000Z`,
  ...(person === undefined ? {} : { metadata: { actor: { ...testActor, person: idOf(person) } } }),
});
const filed = registration({ filers: [idOf(301), idOf(302)] });
const assigned = assignment('2025-04-30', { coUnits: [unitB], declineBy: '2025-04-08' });
const inboxFact = <T extends InboxEvent['type']>(person: number, type: T, data: Of<InboxEvent, T>['data']): Told => ({
  stream: `inbox-${idOf(person)}`,
  type,
  data,
  recordedAt: '2025-04-02T02:00:00.000Z',
});
/** The id of the message that the event at this place of the log makes. */
const idIn = (log: readonly Told[], type: string): string => logOf(log).find((event) => event.type === type)!.id;

const shows = (log: readonly Told[], person: number, expected: readonly unknown[], params: InboxParams = {}): void =>
  givenLog(log).then(inbox, params, readerOf(person), ({ items }) =>
    expect(items.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual(expected),
  );

const upToAssignment: readonly Told[] = [
  ...people,
  caseFact(1, 'CaseRegistered', filed, at('2025-04-01', 301)),
  caseFact(1, 'CaseScreened', everyCaseFact.CaseScreened, at('2025-04-01', 11)),
  caseFact(1, 'CaseAssigned', assigned, at('2025-04-01', 11)),
];

describe('a case in the inboxes', () => {
  it('tells each side its part, newest first, and nobody what he did himself', () => {
    shows(upToAssignment, 11, ['CASE_REGISTERED ACTED']);
    shows(upToAssignment, 13, ['CASE_REGISTERED ACTED']);
    shows(upToAssignment, 15, ['CASE_ASSIGNED OPEN']);
    shows(upToAssignment, 17, ['CASE_ASSIGNED OPEN']);
    shows(upToAssignment, 19, ['CASE_ASSIGNED_AS_CO_UNIT TOLD']);
    shows(upToAssignment, 301, ['CASE_ON_ITS_WAY TOLD']);
    shows(upToAssignment, 399, []);
  });

  it('says what it is about, by when, and as whom', () => {
    const log = [...upToAssignment, caseFact(1, 'CaseNumbered', everyCaseFact.CaseNumbered, at('2025-04-01'))];
    givenLog(log).then(inbox, {}, readerOf(15), ({ items, unseen, open, next }) => {
      expect([unseen, open, next]).toEqual([1, 1, null]);
      expect(items).toEqual([
        {
          id: idIn(log, 'CaseAssigned'),
          kind: 'CASE_ASSIGNED',
          urgent: false,
          item: null,
          due: '2025-04-08',
          words: { zh: '新交办事项', en: 'A case is assigned to your unit' },
          about: { of: 'case', id: idOf(1), title: '路灯不亮', number: '约谈〔2025〕001号' },
          holder: `unit:${unitA}`,
          group: { words: { zh: '新交办事项', en: 'A case is assigned' }, span: 'BEFORE' },
          units: [unitA],
          toldAt: '2025-04-01T02:00:00.000Z',
          standing: 'OPEN',
          actedAt: null,
          seenAt: null,
          sentAt: null,
        },
      ]);
    });
  });

  it('tells a group of the unit that got it or, where a person did, of all that have it in hand', () => {
    const unitsTold = (person: number, expected: readonly string[]): void =>
      givenLog(upToAssignment).then(inbox, {}, readerOf(person), ({ items }) =>
        expect(items[0]!.units).toEqual(expected),
      );
    unitsTold(15, [unitA]);
    unitsTold(19, [unitB]);
    unitsTold(301, [unitA, unitB]);
  });

  it('is acted on for the whole unit by whoever of it acts', () => {
    const log = [...upToAssignment, caseFact(1, 'AssignmentAccepted', { unit: unitA }, at('2025-04-02', 15))];
    shows(log, 17, ['CASE_ASSIGNED ACTED']);
    givenLog(log).then(inbox, {}, readerOf(17), ({ items }) =>
      expect(items[0]!.actedAt).toBe('2025-04-02T02:00:00.000Z'),
    );
  });

  it('lapses where the matter ended otherwise, and where a window closed in silence', () => {
    shows([...upToAssignment, caseFact(1, 'CaseWithdrawn', everyCaseFact.CaseWithdrawn, at('2025-04-02', 11))], 15, [
      ...['CASE_WITHDRAWN TOLD', 'CASE_ASSIGNED LAPSED'],
    ]);
    const replied = caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, at('2025-04-02', 15));
    const rated = { ...everyCaseFact.ReplyRated, rating: 'NOT_RATED', reasons: null, rater: null } as const;
    const silent = [...upToAssignment, replied, caseFact(1, 'ReplyRated', rated, at('2025-04-20'))];
    shows(silent, 301, ['RATING_ASKED LAPSED', 'CASE_ON_ITS_WAY TOLD']);
    const spoken = [
      ...upToAssignment,
      replied,
      caseFact(1, 'ReplyRated', everyCaseFact.ReplyRated, at('2025-04-03', 301)),
    ];
    shows(spoken, 302, ['RATING_ASKED ACTED', 'CASE_ON_ITS_WAY TOLD']);
  });

  it('reaches who holds the role at that moment: not who came later, left before or is suspended', () => {
    const [registered, screened, assignedFact] = upToAssignment.slice(people.length) as [Told, Told, Told];
    const log = [
      ...people,
      revoked(14),
      suspended(16),
      registered,
      screened,
      assignedFact,
      ...hired(20, ['official', unitA]),
    ];
    shows(log, 15, []);
    shows(log, 17, []);
    shows(log, 21, []);
  });

  it('reaches the head of the unit too, and whoever the unit was merged into, until it is opened again', () => {
    const [registered, screened] = upToAssignment.slice(people.length) as [Told, Told];
    const alone = caseFact(1, 'CaseAssigned', assignment('2025-04-30', { coUnits: [] }), at('2025-04-01', 11));
    const unit = (type: string, data: object): Told => ({ stream: `unit-${unitA}`, type, data, recordedAt });
    const head = hired(20, ['unitHead', unitA]);
    const merged = unit('UnitMerged', { into: unitB, reason: '机构合并' });
    const log = [...people, ...head, merged, registered, screened, alone];
    shows(log, 21, ['CASE_ASSIGNED OPEN']);
    shows(log, 19, ['CASE_ASSIGNED OPEN']);
    const opened = [...people, merged, unit('UnitReopened', {}), registered, screened, alone];
    shows(opened, 19, []);
  });

  it('is not told of past matters, nor row by row of an import', () => {
    const ticket = { source: '12345', ticketNumber: 'WH-1', batch: idOf(801), contentHash: 'c' };
    shows([...people, caseFact(1, 'CaseRegistered', { ...filed, ticket }, at('2025-04-01'))], 11, []);
    const past = [
      ...people,
      caseFact(1, 'CaseRegistered', { ...filed, history: true }, at('2025-04-01')),
      caseFact(1, 'CaseReferredUpward', everyCaseFact.CaseReferredUpward, at('2025-04-02')),
    ];
    shows(past, 301, []);
  });

  it('is not told to whoever said it through the office', () => {
    const log = [
      ...people,
      interviewFact(2, 'InterviewRequested', everyInterviewFact.InterviewRequested, {
        recordedAt,
        metadata: { onBehalfOf: idOf(302), channel: 'paper' },
      }),
    ];
    shows(log, 302, []);
    shows(log, 11, ['INTERVIEW_REQUESTED OPEN']);
  });
});

describe('seen', () => {
  const log = [
    ...upToAssignment,
    caseFact(1, 'SupervisionRaised', everyCaseFact.SupervisionRaised, at('2025-04-01', 11)),
    caseFact(1, 'CaseReferredUpward', everyCaseFact.CaseReferredUpward, at('2025-04-01', 11)),
  ];
  const first = idIn(log, 'CaseAssigned');
  const second = idIn(log, 'SupervisionRaised');
  const unseenOf = (told: readonly Told[], person: number) =>
    givenLog([...log, ...told]).then(inbox, { unseen: true }, readerOf(person), ({ items, unseen }) => {
      expect(unseen).toBe(items.length);
      seen = items.map(({ kind }) => kind);
    });
  let seen: readonly string[] = [];

  it('is each person’s own', () => {
    unseenOf([inboxFact(15, 'MessagesSeen', { messages: [first] })], 15);
    expect(seen).toEqual(['CASE_REFERRED_UPWARD', 'SUPERVISION_RAISED']);
    unseenOf([inboxFact(15, 'MessagesSeen', { messages: [first] })], 17);
    expect(seen).toHaveLength(3);
  });

  it('may be said of all up to one, and the first time stands', () => {
    unseenOf([inboxFact(15, 'AllMessagesSeen', { until: second })], 15);
    expect(seen).toEqual(['CASE_REFERRED_UPWARD']);
    const again = { ...inboxFact(15, 'MessagesSeen', { messages: [first] }), recordedAt: '2025-04-05T02:00:00.000Z' };
    const twice = [...log, inboxFact(15, 'MessagesSeen', { messages: [first] }), again];
    givenLog(twice).then(message, { id: first }, readerOf(15), ({ seenAt }) =>
      expect(seenAt).toBe('2025-04-02T02:00:00.000Z'),
    );
  });

  it('is known to the office, person by person; nobody reads another’s message', () => {
    const told = [
      inboxFact(15, 'MessagesSeen', { messages: [first] }),
      inboxFact(15, 'MessagesSent', { channel: 'EMAIL', messages: [first] }),
      inboxFact(17, 'MessagesNotSent', { channel: 'WECOM', messages: [first], code: 'delivery.refused' }),
    ];
    const about = { about: idOf(1) };
    givenLog([...log, ...told]).then(receipts, { ...about, unseen: true }, readerOf(11), (answer) => {
      expect(answer.about).toEqual({ of: 'case', id: idOf(1), title: '路灯不亮', number: null });
      const assignedTo = answer.receipts.filter(({ id }) => id === first);
      expect(assignedTo.map(({ person, label, failure }) => [person, label, failure])).toEqual([
        [idOf(17), '人员017', 'delivery.refused'],
        [idOf(19), '人员019', null],
        [idOf(301), '人员301', null],
        [idOf(302), '人员302', null],
      ]);
    });
    givenLog([...log, ...told]).then(receipts, about, readerOf(11), (answer) => {
      const read = answer.receipts.find(({ id, person }) => id === first && person === idOf(15))!;
      expect([read.seenAt, read.sentAt, read.channel]).toEqual([
        ...['2025-04-02T02:00:00.000Z', '2025-04-02T02:00:00.000Z', 'EMAIL'],
      ]);
    });
    givenLog(log).then(receipts, about, readerOf(11, { jurisdictions: [idOf(77)] }), (answer) =>
      expect(answer).toEqual({ about: null, receipts: [] }),
    );
    expect(() => givenLog(log).then(message, { id: first }, readerOf(399), () => undefined)).toThrow(
      expect.objectContaining<Partial<Rejection>>({ code: 'inbox.missing' }),
    );
  });

  it('comes in pages', () => {
    givenLog(log).then(inbox, { limit: 2 }, readerOf(15), ({ items, next }) => {
      expect(items.map(({ kind }) => kind)).toEqual(['CASE_REFERRED_UPWARD', 'SUPERVISION_RAISED']);
      cursor = next!;
    });
    givenLog(log).then(inbox, { limit: 2, cursor }, readerOf(15), ({ items, next }) => {
      expect(items.map(({ kind }) => kind)).toEqual(['CASE_ASSIGNED']);
      expect(next).toBeNull();
    });
    expect(() => givenLog(log).then(inbox, { cursor: 'x' }, readerOf(15), () => undefined)).toThrow(
      expect.objectContaining<Partial<Rejection>>({ code: 'page.cursor' }),
    );
  });
  let cursor = '';
});

describe('interviews, sessions and visits in the inboxes', () => {
  const fact = (category: string, n: number, type: string, data: unknown, person?: number): Told => ({
    stream: `${category}-${idOf(n)}`,
    type,
    data,
    ...at('2025-04-01', person),
  });

  it('ask both sides to confirm a note; each answers for itself', () => {
    const filers = [idOf(301), idOf(302)];
    const note = { ...everyInterviewFact.NoteFiled.note, filers, interviewees: [{ unit: unitA, post: '科长' }] };
    const log = [...people, interviewFact(2, 'NoteFiled', { note }, at('2025-04-01', 301))];
    const byUnit = interviewFact(2, 'NoteConfirmed', { side: 'UNIT', unit: unitA }, at('2025-04-02', 15));
    shows([...log, byUnit], 15, ['NOTE_TO_CONFIRM ACTED']);
    shows([...log, byUnit], 302, ['NOTE_TO_CONFIRM OPEN']);
    const byFiler = interviewFact(2, 'NoteConfirmed', { side: 'FILERS', unit: null }, at('2025-04-02', 302));
    shows([...log, byFiler], 302, ['NOTE_TO_CONFIRM ACTED']);
    shows([...log, byFiler], 15, ['NOTE_TO_CONFIRM OPEN']);
  });

  it('call the units to a session, and put each question to its own', () => {
    const session = (type: keyof typeof everySessionFact, data: unknown = everySessionFact[type], person?: number) =>
      fact('inquirySession', 3, type, data, person);
    const log = [
      ...people,
      session('SessionConvened', sessionPlan, 11),
      session('QuestionSubmitted', undefined, 301),
      session('SessionNoticed', undefined, 11),
    ];
    shows(log, 15, ['SESSION_INVITED OPEN', 'QUESTION_SUBMITTED OPEN']);
    shows(log, 19, ['SESSION_INVITED OPEN']);
    shows(log, 301, ['SESSION_SET TOLD', 'SESSION_CONVENED TOLD']);
    const accepted = [...log, session('InvitationAnswered', undefined, 15)];
    shows(accepted, 17, ['SESSION_INVITED ACTED', 'QUESTION_SUBMITTED OPEN']);
    shows(accepted, 19, ['SESSION_INVITED OPEN']);
    const answered = [...accepted, session('QuestionAnswered', undefined, 15)];
    shows(answered, 17, ['SESSION_INVITED ACTED', 'QUESTION_SUBMITTED ACTED']);
    shows(answered, 301, ['QUESTION_ANSWERED TOLD', 'SESSION_SET TOLD', 'SESSION_CONVENED TOLD']);
    shows([...log, session('SessionCancelled', undefined, 11)], 15, [
      ...['SESSION_CANCELLED TOLD', 'SESSION_INVITED LAPSED', 'QUESTION_SUBMITTED LAPSED'],
    ]);
  });

  it('invite units and people to a visit; a person’s answer is not the unit’s', () => {
    const visit = (type: keyof typeof everyVisitFact, data: unknown = everyVisitFact[type], person?: number) =>
      fact('resolution', 4, type, data, person);
    const log = [...people, visit('ResolutionCalled', undefined, 11)];
    const refused = { unit: null, person: idOf(301), accepts: false, reason: '出差' };
    const answered = [...log, visit('VisitInvitationAnswered', refused, 301)];
    shows(answered, 301, ['VISIT_INVITED ACTED']);
    shows(answered, 15, ['VISIT_INVITED OPEN']);
    shows(answered, 11, ['INVITATION_REFUSED TOLD']);
    shows([...log, visit('ResolutionHeld', undefined, 11)], 15, ['VISIT_INVITED LAPSED']);
  });
});

it('belongs to the jurisdiction of what it tells', () => {
  givenLog(upToAssignment).then(
    receipts,
    { about: idOf(1) },
    readerOf(11, { jurisdictions: [testJurisdiction] }),
    (a) => expect(a.receipts.length).toBeGreaterThan(0),
  );
});
