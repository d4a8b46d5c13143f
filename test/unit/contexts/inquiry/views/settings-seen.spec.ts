import { defaultSettings } from '../../../../support/settings';
import { boardFacets } from '../../../../../src/contexts/inquiry/cases/board/board-facets.view';
import { boardPage } from '../../../../../src/contexts/inquiry/cases/board/board-page.view';
import { casePage } from '../../../../../src/contexts/inquiry/cases/case-page.view';
import type { Id } from '../../../../../src/kernel/ids';
import type { ColourMeanings, PolicySettings } from '../../../../../src/kernel/policy';
import type { Reader } from '../../../../../src/kernel/view';
import { assignment, caseFact, everyCaseFact, readerAt, registration, unitA } from '../../../../support/inquiry-facts';
import { givenLog, idOf, testJurisdiction, type Told } from '../../../../support/view-spec';

const at = (day: string) => ({ recordedAt: `${day}T04:00:00.000Z` });

/** A reader of these settings, in each jurisdiction its own. */
const readerWith = (
  now: string,
  settingsOf: (jurisdiction: Id) => Partial<PolicySettings>,
  ...others: Id[]
): Reader => {
  const plain = readerAt(now, { jurisdictions: [testJurisdiction, ...others] });
  const policyOn = (jurisdiction: Id) => ({
    version: 1,
    from: '2020-01-01',
    settings: { ...defaultSettings, ...settingsOf(jurisdiction) },
  });
  return { ...plain, rules: { ...plain.rules, policyOn, newestPolicy: policyOn, policyVersion: policyOn } };
};

describe('what presses on a case', () => {
  const assigned: readonly Told[] = [
    caseFact(1, 'CaseRegistered', registration(), at('2025-03-03')),
    caseFact(1, 'CaseAssigned', assignment('2025-03-20'), at('2025-03-03')),
  ];
  const recommended = (log: readonly Told[], now: string, settings: Partial<PolicySettings> = {}) => {
    let found: unknown[] = [];
    givenLog(log).then(
      casePage,
      { id: idOf(1) },
      readerWith(`${now}T04:00:00.000Z`, () => settings),
      ({ escalation }) => {
        found = [escalation.recommended, ...escalation.ladder.flatMap(({ reasons }) => reasons.map(({ zh }) => zh))];
      },
    );
    return found;
  };
  const supervised = caseFact(
    1,
    'SupervisionRaised',
    { unit: unitA, level: 'SUPERVISED', reason: '超期' },
    at('2025-03-28'),
  );

  it('is nothing while the case is in time', () => {
    expect(recommended(assigned, '2025-03-20')).toEqual([null]);
  });

  it('rises with the days after due, one step after the other', () => {
    expect(recommended(assigned, '2025-03-21')).toEqual(['REMIND', '已逾期1个工作日']);
    expect(recommended(assigned, '2025-03-27')).toEqual(['SUPERVISE', '已逾期5个工作日', '已逾期5个工作日']);
    // 20 working days after: listing comes due, but only once it was supervised.
    expect(recommended(assigned, '2025-04-17')[0]).toBe('SUPERVISE');
    expect(recommended([...assigned, supervised], '2025-04-16')[0]).toBeNull();
    expect(recommended([...assigned, supervised], '2025-04-17')[0]).toBe('LIST');
  });

  it('counts what else the rules name', () => {
    const ladder = [{ step: 'SUPERVISE', overdue: null, dissatisfied: 1, declined: null, recurred: null }] as const;
    const rated = [
      ...assigned,
      caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, at('2025-03-10')),
      caseFact(1, 'ReplyRated', everyCaseFact.ReplyRated, at('2025-03-11')),
    ];
    expect(recommended(rated, '2025-03-12', { escalation: ladder })).toEqual(['SUPERVISE', '被评不满意1次']);
    expect(recommended(rated, '2025-03-12', { escalation: [] })).toEqual([null]);
  });

  it('counts that the matter came back as another case', () => {
    const ladder = [{ step: 'LIST', overdue: null, dissatisfied: null, declined: null, recurred: 1 }] as const;
    const link = { case: idOf(1), relation: 'RECURRENCE', seen: null };
    const issue: Told = {
      stream: `repeatIssue-${idOf(8)}`,
      type: 'RepeatIssueIdentified',
      ...at('2025-03-10'),
      data: { title: '路灯反复不亮', firstCase: idOf(2), links: [link] },
    };
    const undone: Told = {
      stream: issue.stream,
      type: 'CaseUnlinked',
      ...at('2025-03-14'),
      data: { case: idOf(1), reason: '另一处路灯' },
    };
    const settings = { escalation: ladder };
    expect(recommended([...assigned, issue], '2025-03-12', settings)).toEqual(['LIST', '销号后反弹1次']);
    expect(recommended([...assigned, issue, undone], '2025-03-15', settings)).toEqual([null]);
  });

  it('ends with the case', () => {
    const closed = caseFact(1, 'CaseClosedOff', everyCaseFact.CaseClosedOff, at('2025-04-20'));
    expect(recommended([...assigned, closed], '2025-04-21')).toEqual([null]);
  });
});

describe('what the colours mean', () => {
  const elsewhere = idOf(910);
  const there = { metadata: { jurisdiction: elsewhere } };
  const late = { ...everyCaseFact.CaseReplied, late: true };
  const log: readonly Told[] = [
    caseFact(1, 'CaseRegistered', registration(), at('2025-03-03')),
    caseFact(1, 'CaseAssigned', assignment('2025-03-05'), at('2025-03-03')),
    caseFact(2, 'CaseRegistered', registration(), at('2025-03-03')),
    caseFact(2, 'CaseClosedOff', { ...everyCaseFact.CaseClosedOff, late: false }, at('2025-03-04')),
    caseFact(3, 'CaseRegistered', registration(), at('2025-03-03')),
    caseFact(3, 'CaseReplied', late, at('2025-03-04')),
    caseFact(
      3,
      'ReworkOrdered',
      { ...everyCaseFact.ReworkOrdered, clock: assignment('2025-06-02').clock },
      at('2025-03-05'),
    ),
    caseFact(4, 'CaseRegistered', registration(), { ...at('2025-03-03'), ...there }),
    caseFact(4, 'CaseAssigned', assignment('2025-03-05'), { ...at('2025-03-03'), ...there }),
  ];
  const usual = defaultSettings.colours;
  const colours = (here: Partial<ColourMeanings>, wanted?: readonly ('green' | 'red' | 'purple' | 'yellow')[]) => {
    const reader = readerWith(
      '2025-03-12T04:00:00.000Z',
      (jurisdiction) => (jurisdiction === testJurisdiction ? { colours: { ...usual, ...here } } : {}),
      elsewhere,
    );
    let shown: string[] = [];
    givenLog(log).then(boardPage, { ...(wanted === undefined ? {} : { colour: wanted }) }, reader, ({ rows }) => {
      shown = rows.map(({ id, colour }) => `${Number(id.slice(-3))} ${colour}`).sort();
    });
    let counts: string[] = [];
    givenLog(log).then(boardFacets, {}, reader, ({ facets }) => {
      counts = facets.colour.map(({ value, count }) => `${value} ${count}`).sort();
    });
    return [shown, counts];
  };

  it('is a setting of each place: finished green here (Ningguo), blue there', () => {
    expect(colours({ closed: 'green', onTrack: 'purple' })).toEqual([
      ['1 red', '2 green', '3 yellow', '4 red'],
      ['green 1', 'red 2', 'yellow 1'],
    ]);
  });

  it('is what the board is filtered by', () => {
    expect(colours({ closed: 'green', onTrack: 'purple' }, ['green'])[0]).toEqual(['2 green']);
    expect(colours({ overdue: 'purple' }, ['purple'])[0]).toEqual(['1 purple']);
    expect(colours({ overdue: 'purple' }, ['red'])[0]).toEqual(['4 red']);
    expect(colours({}, ['red'])[0]).toEqual(['1 red', '4 red']);
  });

  it('keeps the mark of what was made up late (Ouhai), unless the place has none', () => {
    expect(colours({}, ['yellow'])[0]).toEqual(['3 yellow']);
    expect(colours({ madeUpLate: null }, ['green'])[0]).toEqual(['3 green']);
    expect(colours({ madeUpLate: 'purple' }, ['purple'])[0]).toEqual(['3 purple']);
  });
});
