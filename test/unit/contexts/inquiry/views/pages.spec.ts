import type { Rejection } from '../../../../../src/kernel/rejection';
import { casePage, type CasePageParams } from '../../../../../src/contexts/inquiry/cases/case-page.view';
import { isRepliedByEntry } from '../../../../../src/contexts/inquiry/cases/documents/close-off-sheet.view';
import { interviewList, interviewPage } from '../../../../../src/contexts/inquiry/interviews/interviews.view';
import { caseTimeline } from '../../../../../src/contexts/inquiry/cases/case-timeline.view';
import {
  assignment,
  caseFact,
  everyCaseFact,
  everyInterviewFact,
  interviewFact,
  note,
  readerAt,
  registration,
  unitA,
  unitB,
} from '../../../../support/inquiry-facts';
import { givenLog, idOf, type Told } from '../../../../support/view-spec';

const at = (day: string, time = '09:00') => ({ recordedAt: `${day}T${time}:00.000Z` });
const march = readerAt('2025-03-12T04:00:00.000Z');
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    return (error as Rejection).code;
  }
};

const log: readonly Told[] = [
  caseFact(1, 'CaseRegistered', registration(), {
    recordedAt: '2025-03-03T09:00:00.000Z',
    metadata: { onBehalfOf: idOf(33), channel: 'paper' },
  }),
  caseFact(1, 'CaseAssigned', assignment('2025-03-20', { coUnits: [unitB] }), at('2025-03-04')),
  caseFact(1, 'ClockPaused', everyCaseFact.ClockPaused, at('2025-03-05')),
  caseFact(1, 'ClockResumed', everyCaseFact.ClockResumed, at('2025-03-09')),
  caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, at('2025-03-11')),
];

describe('case.page', () => {
  const page = (params: Omit<CasePageParams, 'id'> = {}, reader = march) => ({
    shows: (check: Parameters<ReturnType<typeof givenLog>['then']>[3]) =>
      givenLog(log).then(casePage, { id: idOf(1), ...params }, reader, check),
  });

  it('holds everything that was told, and who told it', () =>
    givenLog(log).then(casePage, { id: idOf(1) }, march, ({ case: record, deadline, colour }) => {
      expect(record.revision).toBe(4);
      expect(record.state).toBe('REPLIED');
      expect(record.registeredBy).toEqual({
        person: idOf(902),
        role: 'clerk',
        unit: null,
        onBehalfOf: idOf(33),
        channel: 'paper',
        occurredAt: '2025-03-03T09:00:00.000Z',
        recordedAt: '2025-03-03T09:00:00.000Z',
      });
      expect(record.replies.map(({ category }) => category)).toEqual(['A']);
      expect(record.clockMoves.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
        ['STARTED', '2025-03-20'],
        ['PAUSED', undefined],
        ['RESUMED', '2025-03-24'],
      ]);
      expect([deadline, colour]).toEqual(['none', 'none']);
    }));

  it('knows when the days of its clock end, by which a reply is in time only through its later entry', () => {
    // Given at 16:00 of the due day, entered at 18:00.
    const given = assignment('2025-03-20');
    const reply = { recordedAt: '2025-03-20T10:00:00.000Z', occurredAt: '2025-03-20T08:00:00.000Z' };
    const byEntry = (endOfDay: object, expected: boolean) =>
      givenLog([
        caseFact(1, 'CaseRegistered', registration(), at('2025-03-03')),
        caseFact(1, 'CaseAssigned', { ...given, clock: { ...given.clock, ...endOfDay } }, at('2025-03-04')),
        caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, reply),
      ]).then(casePage, { id: idOf(1) }, readerAt('2025-03-21T04:00:00.000Z'), ({ case: record }) =>
        expect(isRepliedByEntry(record, record.replies[0])).toBe(expected),
      );
    byEntry({ endOfDay: '17:30' }, true);
    byEntry({}, false);
  });

  it('stands as it stood: no deadline while the clock is paused', () => {
    givenLog(log).then(casePage, { id: idOf(1), asOf: '2025-03-06' }, march, ({ case: record, deadline }) =>
      expect([record.pausedOn, record.revision, deadline]).toEqual(['2025-03-05', 2, 'none']),
    );
    givenLog(log).then(casePage, { id: idOf(1), asOf: '2025-03-10' }, march, ({ case: record, deadline }) =>
      expect([record.clock?.dueOn, deadline]).toEqual(['2025-03-24', 'later']),
    );
  });

  it('is there for the jurisdiction, the lead unit and the co-unit; for others there is no such case', () => {
    const shown = (units: readonly string[]): string =>
      codeOf(() => page({}, readerAt(march.now, { jurisdictions: [], units })).shows(() => undefined));
    expect([shown([unitA]), shown([unitB]), shown([idOf(503)])]).toEqual([
      'no refusal',
      'no refusal',
      'case.not-found',
    ]);
    expect(codeOf(() => page({ asOf: '2025-03-01' }).shows(() => undefined))).toBe('case.not-found');
  });
});

describe('case.timeline', () => {
  it('tells each fact with both clocks, and of the past only what was true and known', () => {
    givenLog(log).then(caseTimeline, { id: idOf(1) }, march, ({ facts }) => {
      expect(facts.map(({ type }) => type)).toEqual([
        'CaseRegistered',
        'CaseAssigned',
        'ClockPaused',
        'ClockResumed',
        'CaseReplied',
      ]);
      expect(facts[0]!.by.onBehalfOf).toBe(idOf(33));
    });
    givenLog(log).then(caseTimeline, { id: idOf(1), asOf: '2025-03-05' }, march, ({ facts }) =>
      expect(facts).toHaveLength(3),
    );
  });
});

describe('interviews', () => {
  const talks: readonly Told[] = [
    interviewFact(11, 'InterviewRequested', everyInterviewFact.InterviewRequested, at('2025-03-03')),
    interviewFact(11, 'CoFilerJoined', { person: idOf(303) }, at('2025-03-04')),
    interviewFact(11, 'CoFilerLeft', { person: idOf(302) }, at('2025-03-04')),
    interviewFact(12, 'NoteFiled', { note: note() }, at('2025-03-05')),
  ];

  it('interview.page says who asks, and what a note recorded at once holds', () => {
    givenLog(talks).then(interviewPage, { id: idOf(11) }, march, ({ interview }) =>
      expect([interview.state, interview.leadFiler, interview.coFilers]).toEqual(['REQUESTED', idOf(301), [idOf(303)]]),
    );
    givenLog(talks).then(interviewPage, { id: idOf(12) }, march, ({ interview }) =>
      expect([interview.state, interview.units, interview.heldAt]).toEqual([
        'NOTE_FILED',
        [unitA],
        '2025-03-03T02:00:00.000Z',
      ]),
    );
  });

  it('interview.list goes by the day of the talk, newest first, and by what the reader may see', () => {
    givenLog(talks).then(interviewList, {}, march, ({ rows }) =>
      expect(rows.map(({ id, matters }) => [id, matters])).toEqual([
        [idOf(11), null],
        [idOf(12), 0],
      ]),
    );
    const official = readerAt(march.now, { jurisdictions: [], units: [unitA] });
    givenLog(talks).then(interviewList, {}, official, ({ rows }) =>
      expect(rows.map(({ id }) => id)).toEqual([idOf(12)]),
    );
    givenLog(talks).then(interviewList, { state: ['REQUESTED'], asOf: '2025-03-03' }, march, ({ rows }) =>
      expect(rows.map(({ coFilers }) => coFilers)).toEqual([[idOf(302)]]),
    );
  });
});
