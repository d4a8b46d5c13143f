import * as fc from 'fast-check';
import { streamOf } from '../../../../../src/kernel/ids';
import { momentOf, type MomentParams } from '../../../../../src/kernel/time/moments';
import type { KnownEvent } from '../../../../../src/kernel/view';
import { withDraftsFor } from '../../../../../src/contexts/inquiry/cases/drafts.rules';
import { caseBoard } from '../../../../../src/contexts/inquiry/cases/board/board.view';
import { boardFacets } from '../../../../../src/contexts/inquiry/cases/board/board-facets.view';
import { boardPage } from '../../../../../src/contexts/inquiry/cases/board/board-page.view';
import { rankOf } from '../../../../../src/contexts/inquiry/cases/board/board-row.rules';
import { toldBy } from '../../../../../src/kernel/act';
import { casePage, casePages } from '../../../../../src/contexts/inquiry/cases/case-page.view';
import { type StoredRecord, wholeRecord } from '../../../../../src/contexts/inquiry/cases/case-record.state';
import { recordAfter } from '../../../../../src/contexts/inquiry/cases/case-told-record.state';
import { caseSearch } from '../../../../../src/contexts/inquiry/cases/case-search.view';
import { standingAfter } from '../../../../../src/contexts/inquiry/cases/case-standing-fold.state';
import type { CaseStanding } from '../../../../../src/contexts/inquiry/cases/case-standing.state';
import {
  interviewAfter,
  type InterviewRecord,
} from '../../../../../src/contexts/inquiry/interviews/interview-record.state';
import {
  interviewList,
  interviewPage,
  interviews,
} from '../../../../../src/contexts/inquiry/interviews/interviews.view';
import { promises } from '../../../../../src/contexts/inquiry/promises/promises.view';
import { repeatIssues } from '../../../../../src/contexts/inquiry/repeats/repeat-record.view';
import { timeline } from '../../../../../src/capabilities/timeline/timeline.view';
import { interviewTimeline } from '../../../../../src/contexts/inquiry/interviews/interview-timeline.view';
import { caseTimeline } from '../../../../../src/contexts/inquiry/cases/case-timeline.view';
import { everyCaseFact, everyInterviewFact, readerAt } from '../../../../support/inquiry-facts';
import { ask, idOf, inThreeWays, logOf, type Told, type ViewOnFile } from '../../../../support/view-spec';

const hour = (n: number): string => new Date(Date.UTC(2025, 2, 1) + n * 6 * 3_600_000).toISOString();
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The definition of DESIGN: the fold, in stream order, of what was true by T and known by K. */
const folded = <S>(
  log: readonly KnownEvent[],
  stream: string,
  params: MomentParams,
  now: string,
  evolve: (state: S | undefined, told: never) => S,
): S | undefined => {
  const { trueAt, knownAt } = momentOf(params, now);
  const state = log
    .filter((e) => e.stream === stream)
    .filter((e) => Date.parse(e.metadata.occurredAt) <= trueAt && Date.parse(e.knownAt) <= knownAt)
    .reduce<S | undefined>((before, e) => evolve(before, toldBy(e as never) as never), undefined);
  return state === undefined ? undefined : plain(state);
};

const refused = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const cases = [1, 2, 3, 4].map(idOf);
const talks = [11, 12].map(idOf);
const caseTypes = Object.keys(everyCaseFact) as (keyof typeof everyCaseFact)[];
const interviewTypes = Object.keys(everyInterviewFact) as (keyof typeof everyInterviewFact)[];

const entry = fc.record({
  who: fc.integer({ min: 0, max: cases.length + talks.length - 1 }),
  kind: fc.integer({ min: 0, max: 1_000 }),
  pause: fc.constantFrom(0, 1, 5, 30, -2),
  late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
});

const logFrom = (entries: readonly { who: number; kind: number; pause: number; late: number }[]) => {
  let clock = 60;
  let latest = clock;
  const told = entries.map(({ who, kind, pause, late }): Told => {
    clock += pause;
    latest = Math.max(latest, clock);
    const isCase = who < cases.length;
    const type = isCase ? caseTypes[kind % caseTypes.length]! : interviewTypes[kind % interviewTypes.length]!;
    return {
      stream: isCase ? streamOf('case', cases[who]!) : streamOf('interview', talks[who - cases.length]!),
      type,
      data: isCase ? everyCaseFact[type as never] : everyInterviewFact[type as never],
      recordedAt: hour(clock),
      occurredAt: hour(Math.max(0, clock - late)),
    };
  });
  return { log: logOf(told), now: hour(latest + 1), last: latest + 1 };
};

const views = [caseBoard.view, caseSearch, casePages.view, timeline, repeatIssues.view, promises.view, interviews.view];

const check = (files: readonly ViewOnFile[], log: readonly KnownEvent[], params: MomentParams, now: string): void => {
  const reader = readerAt(now);
  const standings = cases
    .map((id) => folded<CaseStanding>(log, streamOf('case', id), params, now, standingAfter))
    .filter((standing) => standing !== undefined);
  const firstOf = (id: string): number => log.find((e) => e.stream === streamOf('case', id))!.position;
  const inOrder = [...standings].sort((a, b) => rankOf(a) - rankOf(b) || firstOf(a.id) - firstOf(b.id));

  const page = ask(boardPage, files, { ...params, history: 'with' }, reader);
  expect(
    page.rows.map(
      ({
        dueOn: _d,
        community: _c,
        grid: _g,
        estate: _e,
        deadline: _l,
        colour: _o,
        overdue: _v,
        wholeDays: _w,
        ...row
      }) => row,
    ),
  ).toEqual(inOrder.map(({ withdrawnFrom: _, ...standing }) => standing));

  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const part = ask(boardPage, files, { ...params, history: 'with', limit: 1, cursor }, reader);
    paged.push(...part.rows.map(({ id }) => id));
    cursor = part.next ?? undefined;
  } while (cursor !== undefined);
  expect(paged).toEqual(inOrder.map(({ id }) => id));

  const { facets, total } = ask(boardFacets, files, { ...params, history: 'with' }, reader);
  expect(total).toBe(inOrder.length);
  for (const [name, of] of [
    ['state', 'state'],
    ['colour', 'colour'],
    ['deadline', 'deadline'],
    ['grid', 'grid'],
  ] as const) {
    const counts = new Map<unknown, number>();
    for (const row of page.rows) counts.set(row[of], (counts.get(row[of]) ?? 0) + 1);
    expect(new Map<unknown, number>(facets[name].map(({ value, count }) => [value, count]))).toEqual(counts);
  }
  for (const colour of ['red', 'yellow', 'green', 'blue', 'none'] as const) {
    const only = ask(boardPage, files, { ...params, history: 'with', colour: [colour] }, reader);
    expect(only.rows.map(({ id }) => id)).toEqual(page.rows.filter((row) => row.colour === colour).map(({ id }) => id));
  }

  const { trueAt, knownAt } = momentOf(params, now);
  const facts = (stream: string) =>
    log
      .filter((e) => e.stream === stream)
      .filter((e) => Date.parse(e.metadata.occurredAt) <= trueAt && Date.parse(e.knownAt) <= knownAt)
      // A draft is told to its own unit alone, and this reader is of none.
      .filter(({ type }) => !type.startsWith('ReplyDraft'))
      .map(({ position, type }) => [position, type]);
  for (const id of cases) {
    const record = folded<StoredRecord>(log, streamOf('case', id), params, now, recordAfter);
    expect(refused(() => ask(casePage, files, { ...params, id }, reader).case)).toEqual(
      record === undefined ? undefined : withDraftsFor(reader, wholeRecord(record)),
    );
    const told = refused(() => ask(caseTimeline, files, { ...params, id }, reader).facts) ?? [];
    expect(told.map(({ position, type }) => [position, type])).toEqual(facts(streamOf('case', id)));
  }
  const records = talks.map((id) =>
    folded<InterviewRecord>(log, streamOf('interview', id), params, now, interviewAfter),
  );
  talks.forEach((id, index) => {
    expect(refused(() => ask(interviewPage, files, { ...params, id }, reader).interview)).toEqual(records[index]);
    const told = refused(() => ask(interviewTimeline, files, { ...params, id }, reader).facts) ?? [];
    expect(told.map(({ position, type }) => [position, type])).toEqual(facts(streamOf('interview', id)));
  });
  const listed = ask(interviewList, files, params, reader).rows.map(({ id, state }) => [id, state]);
  const known = records.flatMap((record) => (record === undefined ? [] : [[record.id, record.state]]));
  expect(listed.sort()).toEqual(known.sort());
};

describe('board, case page, timeline and interviews', () => {
  it('answer any moment as a plain fold of the log does, however the log came in', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 24 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 4, maxLength: 4 }),
        (entries, moments) => {
          const { log, now, last } = logFrom(entries);
          const ways = views.map((view) => inThreeWays(view, log));
          try {
            for (const [once, twice, rebuilt] of ways) {
              expect(twice!.dump()).toEqual(once!.dump());
              expect(rebuilt!.dump()).toEqual(once!.dump());
            }
            const files = ways.map(([, , rebuilt]) => rebuilt!);
            check(files, log, {}, now);
            for (const [t, k] of moments) {
              const [asOf, knownAt] = [hour(t % last), hour(k % last)];
              check(files, log, { asOf }, now);
              check(files, log, { knownAt }, now);
              check(files, log, { asOf, knownAt }, now);
            }
          } finally {
            for (const file of ways.flat()) file.close();
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
