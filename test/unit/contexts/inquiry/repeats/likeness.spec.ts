import type { NameBookEvent } from '../../../../../src/contexts/inquiry/repeats/name-book.events';
import type { RepeatEvent, SuggestionEvent } from '../../../../../src/contexts/inquiry/repeats/repeat.events';
import { caseLikeness } from '../../../../../src/contexts/inquiry/repeats/case-likeness.view';
import { casePages } from '../../../../../src/contexts/inquiry/cases/case-page.view';
import { hotPlaces, systemicTopics } from '../../../../../src/contexts/inquiry/repeats/repeat-overview.view';
import { boundsIn, likenessGrade } from '../../../../../src/contexts/inquiry/repeats/detection/grade.rules';
import { shipped } from '../../../../../src/contexts/inquiry/repeats/detection/weights.rules';
import { repeatSuggestions, similarCases } from '../../../../../src/contexts/inquiry/repeats/repeat-suggestions.view';
import { shownLikeness } from '../../../../../src/contexts/inquiry/repeats/shown-likeness.view';
import type { Suggestion } from '../../../../../src/contexts/inquiry/repeats/suggestion.rules';
import { suspectedRepeats } from '../../../../../src/contexts/inquiry/repeats/suspected-repeats.view';
import { aliasProposals, nameBook } from '../../../../../src/contexts/inquiry/repeats/name-book.view';
import { caseFact, evidence, registration, unitA } from '../../../../support/inquiry-facts';
import {
  caseOf,
  complaintOf,
  complaints,
  personOf,
  readerWithRules,
  registered,
} from '../../../../support/repeat-complaints';
import { ask, givenLog, idOf, logOf, type Told, ViewOnFile, wholeView } from '../../../../support/view-spec';

const reader = readerWithRules();

const told = (stream: string, { type, data }: NameBookEvent | RepeatEvent | SuggestionEvent): Told => ({
  stream,
  type,
  data,
  recordedAt: '2025-04-20T02:00:00.000Z',
});

const inBrief = (suggestions: readonly Suggestion[]) =>
  Object.fromEntries(suggestions.map(({ case: { id }, likelihood }) => [id, likelihood]));

/** What people read of an earlier case; one that is not shown is as good as for reference. */
const gradeIn = (found: readonly Suggestion[], id: string): string =>
  found.find((one) => one.case.id === caseOf(id))?.grade ?? 'FOR_REFERENCE';

/** What is found for a complaint that is in the office already. */
const similarTo = (id: string, log: readonly Told[], check: (found: readonly Suggestion[]) => void): void =>
  givenLog(log).then(similarCases, { id: caseOf(id) }, reader, ({ suggestions }) => check(suggestions));

/** What was told up to this complaint. */
const until = (id: string): readonly Told[] => {
  const ids = complaints.map((one) => one.id);
  return registered(ids.slice(0, ids.indexOf(id) + 1));
};

describe('Cases that are written otherwise', () => {
  const { title, description } = {
    title: '望亭花园3号楼WiFi井盖缺失',
    description: '望亭花园3号楼门口的井盖缺失，夜间危险',
  };
  const otherwise = { title: '望亭花園３號樓ｗｉｆｉ井蓋缺失', description: '望亭花園３號樓門口的井蓋缺失,夜間危險' };
  const at = '2025-04-01T02:00:00.000Z';
  const facts = (texts: { title: string; description: string }) =>
    [{ title, description }, texts].map((one, n) =>
      caseFact(n + 1, 'CaseRegistered', registration({ ...one, topic: null, place: {} }), {
        recordedAt: at,
        occurredAt: at,
      }),
    );
  const found = (texts: { title: string; description: string }): Suggestion => {
    const all: Suggestion[] = [];
    givenLog(facts(texts)).then(similarCases, { id: idOf(2) }, reader, ({ suggestions }) => all.push(...suggestions));
    return all[0]!;
  };

  it('are as alike as those that are not, and what is quoted stands as one of them wrote it', () => {
    const [same, other] = [found({ title, description }), found(otherwise)];
    expect(other.likelihood).toBe(same.likelihood);
    expect(same.reasons.join('')).toContain('「望亭花园');
    expect(other.reasons.join('')).toContain('「望亭花園');
  });
});

describe('Similar cases', () => {
  it.each([
    [0.59, 'FOR_REFERENCE'],
    [0.6, 'SUSPECTED'],
    [0.899, 'SUSPECTED'],
    [0.9, 'HIGH'],
  ])('a likelihood of %d is %s where pairs are suspected from 0.6 on, and highly from 0.9', (likelihood, grade) => {
    expect(likenessGrade(likelihood, { suspectAt: 0.6, highAt: 0.9 })).toBe(grade);
    expect(likenessGrade(likelihood, { suspectAt: 0.95, highAt: 0.95 })).toBe('FOR_REFERENCE');
  });

  it('are graded by the rules of the office', () =>
    similarTo('a2', until('a2'), (found) =>
      expect(found.map(({ likelihood, grade }) => likenessGrade(likelihood, boundsIn({}, shipped)) === grade)).toEqual(
        found.map(() => true),
      ),
    ));

  it('say of a case that the index has not read yet neither advice nor that it does not exist', () => {
    const cases = logOf(until('a2'));
    const files = similarCases.views
      .map(wholeView)
      .map((view) =>
        new ViewOnFile(view).apply(view === caseLikeness ? cases.slice(0, -1) : view === casePages.view ? cases : []),
      );
    expect(ask(similarCases, files, { id: caseOf('a2') }, reader).suggestions).toEqual([]);
    files.forEach((file) => file.close());
  });

  it.each([
    ['同一小区同一问题', 'a2', 'a1'],
    ['同一平台', 'd2', 'd1'],
    ['同一学校，一处写简称', 'f2', 'f1'],
    ['同一人同一问题', 'h2', 'h1'],
    ['同一小区同一问题，说法不同', 'j2', 'j1'],
    ['无地点的政策咨询', 'm2', 'm1'],
  ])('%s: %s finds %s first', (_, later, earlier) =>
    similarTo(later, until(later), (found) => {
      expect(found[0]?.case.id).toBe(caseOf(earlier));
    }),
  );

  it.each([
    ['同一小区，另一问题', 'c1', 'a1'],
    ['同一小区，另一问题', 'l1', 'j1'],
    ['同一问题，另一小区', 'k1', 'j1'],
    ['名称相近', 'g1', 'f1'],
    ['同一人同一套话，另一问题', 'i1', 'h2'],
  ])('%s: %s and %s are not suspected', (_, later, earlier) =>
    similarTo(later, registered(), (found) => expect(gradeIn(found, earlier)).toBe('FOR_REFERENCE')),
  );

  it('in the same words of another estate are of the same kind elsewhere', () =>
    similarTo('b1', until('b1'), ([first]) => {
      expect(first?.case.id).toBe(caseOf('a1'));
      expect(first?.relation).toBe('SIMILAR_ELSEWHERE');
      expect(first?.reasons[0]).toBe('地点或单位不同：「栖云里小区」与「青禾苑小区」');
    }));

  it('with the same phrases about another company tell the difference, and are of the same kind elsewhere', () =>
    similarTo('e1', registered(), ([first]) => {
      expect(first?.reasons[0]).toBe('地点或单位不同：「金穗贷平台」与「禾丰贷平台」');
      expect(first?.relation).toBe('SIMILAR_ELSEWHERE');
    }));

  it('give reasons by place, problem, time and close-off, and suggest a relation', () => {
    const log = [
      ...registered(['a1', 'a2']),
      caseFact(
        1,
        'CaseClosedOff',
        {
          unit: unitA,
          round: 1,
          rating: 'SATISFIED',
          evidence,
          override: null,
          late: false,
          lookBacksOn: [],
        },
        { recordedAt: '2025-01-21T02:00:00.000Z' },
      ),
    ].sort((x, y) => (x.recordedAt < y.recordedAt ? -1 : 1));
    similarTo('a2', log, ([first]) =>
      expect(first).toMatchObject({
        case: { id: caseOf('a1'), phase: 'closed' },
        reasons: ['同一小区：「青禾苑」', '同样说到：路灯', '同类问题：道路设施', '相隔45天', '29天前销号'],
        relation: 'RECURRENCE',
      }),
    );
  });

  it('are a duplicate while the first is open, and something else when the same person calls again', () => {
    similarTo('a2', registered(['a1', 'a2']), ([first]) => expect(first?.relation).toBe('DUPLICATE'));
    similarTo('h2', registered(['h1', 'h2']), ([first]) => {
      expect(first?.relation).toBe('REPEAT_CALLER');
      expect(first?.reasons).toContain('同一反映人');
    });
  });

  it('tell where names that are alike differ', () =>
    similarTo('f2', [...registered(['g1', 'f1', 'f2'])], (found) => {
      expect(found.map(({ case: { id } }) => id)).toEqual([caseOf('f1'), caseOf('g1')]);
      expect(found[1]!.grade).toBe('FOR_REFERENCE');
      expect(found[1]!.reasons[0]).toMatch(/^名称相近而不同/);
    }));

  it('trust the registered estate more than the text', () => {
    const vague = { title: '晚上太黑', description: '路灯不亮', topic: null };
    const when = { recordedAt: '2025-03-03T02:00:00.000Z' };
    const at = (n: number, place: string): Told =>
      caseFact(n, 'CaseRegistered', registration({ ...vague, place: { estate: place } }), when);
    const log = [at(41, idOf(611)), at(42, idOf(612)), at(43, idOf(611))];
    givenLog(log).then(similarCases, { id: idOf(43) }, reader, ({ suggestions }) => {
      const found = inBrief(suggestions);
      expect(found[idOf(41)]!).toBeGreaterThan(found[idOf(42)] ?? 0);
      expect(suggestions[0]!.reasons).toContain('登记在同一地点');
    });
  });

  it('are apart from what else there was at the place, of which nothing is asked', () =>
    givenLog(registered(['a1', 'c1', 'j1', 'l1'])).then(
      similarCases,
      { id: caseOf('l1') },
      reader,
      ({ suggestions, alsoHere }) => {
        expect(suggestions.map((one) => one.case.id)).not.toContain(caseOf('j1'));
        expect(alsoHere.map((one) => one.case.id)).toEqual([caseOf('j1')]);
        expect(alsoHere[0]!.reasons).toEqual(expect.arrayContaining(['同一小区：「望亭花园」', '所说问题不同类']));
      },
    ));

  it('leave out cases that the reader may not see', () =>
    givenLog(registered()).then(
      repeatSuggestions,
      { title: complaintOf('a3').title, description: '', place: {}, unit: null, reporter: null },
      readerWithRules(reader.now, { jurisdictions: [], units: [unitA] }),
      ({ suggestions }) => expect(suggestions).toEqual([]),
    ));

  it('are found while one types, by the title alone', () =>
    givenLog(registered(['a1', 'b1', 'c1'])).then(
      repeatSuggestions,
      { title: '青禾苑路灯坏了', description: '', place: {}, unit: null, reporter: personOf('r1') },
      reader,
      ({ suggestions }) => expect(suggestions[0]?.case.id).toBe(caseOf('a1')),
    ));
});

describe('Earlier cases found by their elements (rule 33)', () => {
  const estate = idOf(31);
  const here = { longitude: 119.92, latitude: 28.45 };
  // About 30 and 80 metres to the north.
  const near = { ...here, latitude: here.latitude + 0.00027 };
  const far = { ...here, latitude: here.latitude + 0.00072 };
  const typed = { title: '门口积水', description: '一下雨就积水', unit: null, reporter: null };
  const found = (log: readonly Told[], place: object, now = '2025-05-01T02:00:00.000Z'): readonly string[] => {
    let reasons: readonly string[] = [];
    givenLog(log).then(repeatSuggestions, { ...typed, place }, readerWithRules(now), ({ suggestions }) => {
      reasons = suggestions.flatMap((one) => one.reasons.slice(0, 1));
    });
    return reasons;
  };

  it('are listed within fifty metres even where the words are wholly different', () => {
    expect(found(registered(['a1'], { point: near }), { point: here })).toEqual(['相距30米']);
    expect(found(registered(['a1'], { point: far }), { point: here })).toEqual([]);
  });

  it('are left out when they ended and are past the limit', () => {
    const closedOff = caseFact(
      1,
      'CaseClosedOff',
      {
        unit: unitA,
        round: 1,
        rating: 'SATISFIED',
        evidence,
        override: null,
        late: false,
        lookBacksOn: [],
      },
      { recordedAt: '2025-02-20T02:00:00.000Z' },
    );
    const log = [...registered(['a1'], { point: near }), closedOff];
    // Told on the sixth of January: ninety days end on the sixth of April.
    expect(found(log, { point: here }, '2025-04-05T02:00:00.000Z')).toEqual(['相距30米']);
    expect(found(log, { point: here })).toEqual([]);
  });

  it('are of the same estate and the same kind of problem', () => {
    const lamps = { ...typed, title: '楼道里黑', description: '路灯坏了没人修' };
    const reasonsAt = (place: object): readonly string[] => {
      let reasons: readonly string[] = [];
      givenLog(registered(['a1'], { estate })).then(
        repeatSuggestions,
        { ...lamps, place },
        readerWithRules(),
        ({ suggestions }) => {
          reasons = suggestions.flatMap((one) => one.reasons);
        },
      );
      return reasons;
    };
    expect(reasonsAt({ estate })[0]).toMatch(/^同一小区、同类问题：/);
    expect(reasonsAt({ estate: idOf(32) }).filter((reason) => reason.startsWith('同一小区、同类'))).toEqual([]);
  });
});

describe('Suspected repeats', () => {
  /** Short complaints in few words, which the standard rules would take for too little. */
  const reader = readerWithRules(undefined, {}, 0.15);
  const log = registered(['a1', 'd1', 'a2', 'd2', 'a3']);
  const pairs = (more: readonly Told[], check: (found: readonly string[]) => void): void =>
    givenLog([...log, ...more]).then(suspectedRepeats, {}, reader, ({ rows }) =>
      check(rows.flatMap((row) => row.earlier.map((one) => `${row.case.id} ${one.case.id}`))),
    );
  const pair = (later: string, earlier: string): string => `${caseOf(later)} ${caseOf(earlier)}`;

  it('come with the newest first, and the likeliest first', () =>
    pairs([], (found) =>
      expect(found).toEqual([pair('a3', 'a1'), pair('a3', 'a2'), pair('d2', 'd1'), pair('a2', 'a1')]),
    ));

  it('are listed no more once they are linked', () =>
    pairs(
      [
        told(`repeatIssue-${idOf(71)}`, {
          type: 'RepeatIssueIdentified',
          data: {
            title: '青禾苑路灯',
            firstCase: caseOf('a1'),
            links: [{ case: caseOf('a2'), relation: 'DUPLICATE', likeness: null }],
          },
        }),
      ],
      (found) => expect(found).toEqual([pair('a3', 'a1'), pair('a3', 'a2'), pair('d2', 'd1')]),
    ));

  it('are not listed once dismissed, and listed again once restored', () => {
    const dismissed = told(`repeatSuggestion-${idOf(72)}`, {
      type: 'SuggestionDismissed',
      data: { cases: [caseOf('d1'), caseOf('d2')], likeness: null, reason: '不是一回事' },
    });
    const restored = told(dismissed.stream, { type: 'SuggestionRestored', data: { reason: '再看看' } });
    pairs([dismissed], (found) => expect(found).not.toContain(pair('d2', 'd1')));
    pairs([dismissed, restored], (found) => expect(found).toContain(pair('d2', 'd1')));
  });

  it('are not listed for withdrawn cases', () =>
    pairs(
      [caseFact(4, 'CaseWithdrawn', { reason: '误录', batch: null }, { recordedAt: '2025-04-20T02:00:00.000Z' })],
      (found) =>
        expect(found).toEqual(
          [pair('a3', 'a1'), pair('a3', 'a2'), pair('a2', 'a1')].filter((one) => !one.includes(idOf(4))),
        ),
    ));

  it('are not two matters that one person told in one note', () => {
    const told = (number: number, id: string, at: string): Told => {
      const { title, body } = complaintOf(id);
      const filers = [personOf(complaintOf('a1').reporter)];
      const registered = registration({ title, description: body, place: {}, topic: null, filers });
      return caseFact(number, 'CaseRegistered', registered, { recordedAt: at, occurredAt: at });
    };
    const listed = (at: string, check: (rows: readonly unknown[]) => void): void =>
      givenLog([told(1, 'a1', '2025-04-01T02:00:00.000Z'), told(2, 'a2', at)]).then(
        suspectedRepeats,
        {},
        reader,
        ({ rows }) => check(rows),
      );
    listed('2025-04-01T02:00:00.000Z', (rows) => expect(rows).toEqual([]));
    listed('2025-04-09T02:00:00.000Z', (rows) => expect(rows).toHaveLength(1));
  });

  it('come page by page without a gap', () => {
    const all: string[] = [];
    givenLog(log).then(suspectedRepeats, { limit: 1 }, reader, ({ rows, next }) => {
      expect(rows).toHaveLength(1);
      expect(next).not.toBeNull();
      all.push(next!);
    });
    givenLog(log).then(suspectedRepeats, { limit: 5, cursor: all[0] }, reader, ({ rows }) =>
      expect(rows.map((row) => row.case.id)).toEqual([caseOf('d2'), caseOf('a2')]),
    );
  });

  it('can be identified with the grounds that were listed', () =>
    givenLog(log).then(
      shownLikeness,
      { one: caseOf('a3'), others: [caseOf('a1')], issue: null },
      reader,
      (likeness) => {
        expect(likeness!.likelihood).toBeGreaterThan(0.4);
        expect(likeness!.reasons).toContain('同一反映人');
      },
    ));
});

describe('The book of names', () => {
  const log = registered(['a1', 'a2']);
  const short = caseFact(
    51,
    'CaseRegistered',
    registration({ title: '禾苑路灯又灭了', description: '禾苑里路灯不亮', place: {}, topic: null }),
    { recordedAt: '2025-04-01T02:00:00.000Z' },
  );
  const alias = told(`nameBook-${idOf(80)}`, {
    type: 'AliasLearned',
    data: { alias: '禾苑', name: '青禾苑', issue: null },
  });

  it('has earlier cases read again for a short name that was learnt', () => {
    const without: number[] = [];
    givenLog([...log, short]).then(similarCases, { id: idOf(51) }, reader, ({ suggestions }) => {
      without.push(suggestions.find(({ case: { id } }) => id === caseOf('a1'))?.likelihood ?? 0);
    });
    givenLog([...log, short, alias]).then(similarCases, { id: idOf(51) }, reader, ({ suggestions }) => {
      const found = suggestions.find(({ case: { id } }) => id === caseOf('a1'))!;
      expect(found.likelihood).toBeGreaterThan(without[0]!);
    });
  });

  it('lists registered names and those taken in, and no removed ones', () => {
    const removed = told(alias.stream, { type: 'NameRemoved', data: { name: '禾苑', reason: '另有所指' } });
    const estate: Told = {
      stream: `place-${idOf(90)}`,
      type: 'PlaceRegistered',
      recordedAt: '2025-01-01T00:00:00.000Z',
      data: { kind: 'estate', name: '望亭花园', parent: null },
    };
    givenLog([estate, alias]).then(nameBook, {}, reader, (names) =>
      expect(names).toEqual([
        { name: '禾苑', full: '青禾苑', from: 'book' },
        { name: '望亭花园', full: '望亭花园', from: 'place' },
      ]),
    );
    givenLog([alias, removed]).then(nameBook, {}, reader, (names) => expect(names).toEqual([]));
  });

  it('learns short names from linked cases', () => {
    const named = (n: number, title: string): Told =>
      caseFact(n, 'CaseRegistered', registration({ title, description: '', place: {}, topic: null }), {
        recordedAt: '2025-04-01T02:00:00.000Z',
      });
    const issue = told(`repeatIssue-${idOf(71)}`, {
      type: 'RepeatIssueIdentified',
      data: {
        title: '路灯',
        firstCase: idOf(61),
        links: [{ case: idOf(62), relation: 'DUPLICATE', likeness: null }],
      },
    });
    const log = [named(61, '松岗水岸新城路灯不亮'), named(62, '松岗新城路灯不亮'), issue];
    givenLog(log).then(aliasProposals, { id: idOf(71) }, reader, (proposals) =>
      expect(proposals).toEqual([{ alias: '松岗新城', name: '松岗水岸新城' }]),
    );
  });
});

describe('Hot places and common problems', () => {
  it('tell the hot places up to a day', () => {
    givenLog(registered()).then(hotPlaces, { asOf: '2025-04-30', days: 120 }, reader, ({ places }) =>
      expect(places.slice(0, 1)).toMatchObject([{ name: '青禾苑', cases: 4 }]),
    );
    givenLog(registered()).then(hotPlaces, { asOf: '2025-01-31' }, reader, ({ places }) =>
      expect(places.map(({ name }) => name)).toEqual(['青禾苑']),
    );
  });

  it('tell problems that several places have', () =>
    givenLog(registered()).then(systemicTopics, { asOf: '2025-04-30', days: 120 }, reader, ({ topics }) =>
      expect(topics.map(({ topic }) => topic)).toContain('道路设施'),
    ));
});
