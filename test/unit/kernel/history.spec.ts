import * as fc from 'fast-check';
import { historyView } from '../../../src/kernel/history';
import type { Fact } from '../../../src/kernel/message';
import type { Moment } from '../../../src/kernel/time/moments';
import { openEnd } from '../../../src/kernel/time/moments';
import type { KnownEvent } from '../../../src/kernel/view';
import { idOf, inThreeWays, logOf, type Told, ViewOnFile } from '../../support/view-spec';

type Noted = Fact<'Noted', { readonly word: number }>;
interface Words {
  readonly words: readonly number[];
}

const evolve = (state: Words | undefined, event: { readonly data: { readonly word: number } }): Words => ({
  words: [...(state?.words ?? []), event.data.word],
});
const history = historyView<Words, Noted>({
  name: 'words',
  version: 1,
  category: 'note',
  evolve,
  columns: { last: { type: 'INTEGER', of: ({ words }) => words.at(-1)! } },
});

const at = (minute: number): string => new Date(Date.UTC(2025, 0, 1) + minute * 60_000).toISOString();
const moment = (trueAt: number, knownAt: number): Moment => ({
  isNow: false,
  trueAt: Date.parse(at(trueAt)),
  knownAt: knownAt === Infinity ? openEnd - 1 : Date.parse(at(knownAt)),
  shown: { asOf: at(trueAt), knownAt: at(0) },
});

/** The definition: the fold, in stream order, of what was true by T and known by K. */
const folded = (log: readonly KnownEvent[], stream: string, { trueAt, knownAt }: Moment): Words | undefined =>
  log
    .filter((e) => e.stream === stream)
    .filter((e) => Date.parse(e.metadata.occurredAt) <= trueAt && Date.parse(e.knownAt) <= knownAt)
    .reduce<Words | undefined>((state, e) => evolve(state, e as never), undefined);

const note = (n: number, word: number, recorded: number, occurred = recorded): Told => ({
  stream: `note-${idOf(n)}`,
  type: 'Noted',
  data: { word },
  recordedAt: at(recorded),
  occurredAt: at(occurred),
});

describe('row versions with both intervals', () => {
  it('answer every moment as a plain fold of the log does, late entries included', () => {
    const entry = fc.record({
      stream: fc.integer({ min: 1, max: 2 }),
      pause: fc.constantFrom(0, 0, 1, 2, -1),
      late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 14 }), (entries) => {
        let clock = 10;
        const log = logOf(
          entries.map(({ stream, pause, late }, index) => {
            clock += pause;
            return note(stream, index, clock, Math.max(0, clock - late));
          }),
        );
        const ways = inThreeWays(history.view, log);
        try {
          const [once, twice, rebuilt] = ways.map((file) => file.dump());
          expect(twice).toEqual(once);
          expect(rebuilt).toEqual(once);
          for (const stream of [1, 2]) {
            for (let t = 0; t <= clock + 1; t++) {
              for (const k of [...Array.from({ length: clock - 7 }, (_, i) => i + 8), Infinity]) {
                const m = moment(t, k);
                expect([t, k, history.find(ways[0]!.rows, idOf(stream), m)]).toEqual([
                  t,
                  k,
                  folded(log, `note-${idOf(stream)}`, m),
                ]);
              }
            }
          }
        } finally {
          for (const file of ways) file.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are read anew when the transaction of the batch before was not committed', () => {
    const log = logOf([note(1, 1, 5), note(1, 2, 6), note(1, 3, 7)]);
    const file = new ViewOnFile(history.view).apply([log[0]!]);
    const failing = (): void =>
      file.rows.transaction(() => {
        history.view.applyAll!([log[1]!], file.rows);
        throw new Error('The checkpoint was not saved');
      });
    expect(failing).toThrow('The checkpoint was not saved');
    file.apply([log[1]!]).apply([log[2]!]);
    const whole = new ViewOnFile(history.view).apply(log);
    expect(file.dump()).toEqual(whole.dump());
    file.close();
    whole.close();
  });

  it('keep no version of no length: of two events of one append only the later is kept', () => {
    const [file, ...others] = inThreeWays(history.view, logOf([note(1, 1, 5), note(1, 2, 5), note(1, 3, 7)]));
    const { now, past } = file!.dump();
    expect(now!.map((row) => row['doc'])).toEqual([{ words: [1, 2, 3] }]);
    expect(past!.map((row) => row['doc'])).toEqual([{ words: [1, 2] }]);
    for (const each of [file!, ...others]) each.close();
  });
});
