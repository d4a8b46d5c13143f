import * as fc from 'fast-check';
import { dimensionsOf } from '../../../../src/capabilities/statistics/counting.rules';
import { statisticsCases } from '../../../../src/capabilities/statistics/drill-down.view';
import { statisticsReport } from '../../../../src/capabilities/statistics/report.view';
import { ownFigures } from '../../../../src/contexts/inquiry/counters.view';
import { everyCaseFact, everyInterviewFact, readerAt } from '../../../support/inquiry-facts';
import { everyRepeatFact, everyVisitFact, everySessionFact } from '../../../support/instrument-facts';
import { ask, idOf, inThreeWays, logOf, type Told, ViewOnFile, wholeView } from '../../../support/view-spec';

const countedViews = ownFigures.views.map(wholeView);

const hour = (n: number): string => new Date(Date.UTC(2025, 2, 1) + n * 6 * 3_600_000).toISOString();

const streams = [
  ...[1, 2, 3, 4].map((n) => ({ stream: `case-${idOf(n)}`, facts: everyCaseFact })),
  ...[11, 12].map((n) => ({ stream: `interview-${idOf(n)}`, facts: everyInterviewFact })),
  { stream: `inquirySession-${idOf(51)}`, facts: everySessionFact },
  { stream: `resolution-${idOf(61)}`, facts: everyVisitFact },
  { stream: `repeatIssue-${idOf(71)}`, facts: everyRepeatFact },
];

const entry = fc.record({
  who: fc.nat(streams.length - 1),
  kind: fc.nat(1_000),
  pause: fc.constantFrom(0, 1, 5, 30),
  late: fc.oneof(fc.constant(0), fc.nat(60)),
});

type Entry = { who: number; kind: number; pause: number; late: number };

const logFrom = (entries: readonly Entry[]) => {
  let clock = 60;
  const told = entries.map(({ who, kind, pause, late }): Told => {
    clock += pause;
    const { stream, facts } = streams[who]!;
    const types = Object.keys(facts);
    const type = types[kind % types.length]!;
    const data = facts[type as never] as unknown;
    return { stream, type, data, recordedAt: hour(clock), occurredAt: hour(Math.max(0, clock - late)) };
  });
  return { log: logOf(told), last: clock + 1 };
};

const period = { from: '2025-03-01', to: '2026-12-31' };

describe('Statistics over any course of events', () => {
  it('break down to their total, list as many as they count, and are the same however events come in', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), fc.nat(200), (entries, at) => {
        const { log, last } = logFrom(entries);
        const reader = readerAt(hour(last));
        const ways = countedViews.map((view) => inThreeWays(view, log));
        try {
          for (const [once, twice, rebuilt] of ways) {
            expect(twice!.dump()).toEqual(once!.dump());
            expect(rebuilt!.dump()).toEqual(once!.dump());
          }
          const files = ways.map(([, , rebuilt]) => rebuilt!);
          for (const moment of [{}, { asOf: hour(at % last) }, { asOf: hour(at % last), knownAt: hour(at % last) }]) {
            const params = { ...period, ...moment };
            const { figures } = ask(statisticsReport, files, params, reader);
            for (const by of dimensionsOf(ownFigures)) {
              const { breakdown, figures: again } = ask(statisticsReport, files, { ...params, by }, reader);
              expect(again).toEqual(figures);
              figures.forEach(({ numerator, denominator }, index) => {
                const lines = breakdown!.rows.map((row) => row.figures[index]!);
                const sum = (of: (f: (typeof lines)[number]) => number) => lines.reduce((all, f) => all + of(f), 0);
                expect(sum((f) => f.numerator)).toBe(numerator);
                expect(sum((f) => f.denominator ?? 0)).toBe(denominator ?? 0);
              });
            }
            for (const { code } of ownFigures.metrics.slice(0, 60)) {
              const list = ask(statisticsCases, files, { ...params, metric: code, limit: 200 }, reader);
              const figure = figures.find((f) => f.code === code)!;
              // A figure that is a sum, such as that of days, says how many lines it has.
              const lines = list.lines ?? figure.numerator;
              expect([code, list.total, list.rows.length]).toEqual([code, figure.numerator, lines]);
            }
          }
        } finally {
          for (const file of ways.flat()) file.close();
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are not changed by later events for a moment that is past', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 20 }),
        fc.array(entry, { minLength: 1, maxLength: 20 }),
        (before, after) => {
          const { last } = logFrom(before);
          // What comes later is written down later, whenever it happened.
          const { log, last: end } = logFrom([...before, { ...after[0]!, pause: 5 }, ...after.slice(1)]);
          const files = countedViews.map((view) => new ViewOnFile(view));
          const feed = (events: typeof log) =>
            files.forEach((file) =>
              file.apply(
                events.filter(({ stream }) => file.view.categories.includes(stream.slice(0, stream.indexOf('-')))),
              ),
            );
          try {
            feed(log.slice(0, before.length));
            const first = ask(statisticsReport, files, { ...period, by: 'unit' }, readerAt(hour(last)));
            feed(log.slice(before.length));
            const again = ask(statisticsReport, files, { ...period, by: 'unit', ...first.moment }, readerAt(hour(end)));
            expect(again).toEqual(first);
          } finally {
            for (const file of files) file.close();
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
