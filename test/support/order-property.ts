import * as fc from 'fast-check';
import type { Context } from '../../src/kernel/context';
import { type AnyDecider, type Decider, fold } from '../../src/kernel/decider';
import type { Instant } from '../../src/kernel/ids';
import type { Fact, Intent } from '../../src/kernel/message';
import { recorded, refusalOf } from './decider-spec';
import { filer1, inquiryContext } from './inquiry-context';

const day = 86_400_000;
const start = Date.parse('2025-04-01T02:00:00.000Z');
const iso = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** A command told of the moment at which it happened and of the one at which it is entered, and who acts. */
export type Entry<C extends Intent> = (at: Instant, now: Instant) => readonly [C, Partial<Context>?];

interface Histories<State, C extends Intent, E extends Fact> {
  readonly decider: Decider<State, C, E>;
  readonly first: readonly E[];
  /** What may be entered, roughly in the order in which it happens. */
  readonly entries: readonly Entry<C>[];
  /** Where the thing must stand for each fact to happen; what is not named may happen anywhere. */
  readonly needs: Readonly<Partial<Record<E['type'], readonly string[]>>>;
  readonly phaseOf: (state: State) => string;
  readonly others?: Partial<Context>;
  /** So many facts at least are in the longest of them. */
  readonly reach: number;
}

/**
 * Random histories, each fact entered some time after it happened: told again in the order in which things happened, no
 * fact comes while its cause does not hold, and all end where they stand.
 */
export const expectOrderHeld = <State, C extends Intent, E extends Fact>({
  decider,
  first,
  entries,
  needs,
  phaseOf,
  others = {},
  reach,
}: Histories<State, C, E>): void => {
  const { on }: AnyDecider = decider;
  const history = (steps: readonly (readonly [nth: number, pause: number, before: number])[]) => {
    const log = first.map((fact) => recorded(fact, { by: filer1, at: iso(start - 2 * day), channel: 'paper' }));
    let state = fold(decider, log);
    let now = start;
    for (const [nth, pause, before] of steps) {
      now += pause;
      const at = iso(now - before);
      const [{ type, data }, who = {}] = entries[nth % entries.length]!(at, iso(now));
      const scan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
      const late = { now: iso(now), occurredAt: at, lateReason: '补录', lateScan: scan };
      const context = inquiryContext({ channel: 'paper', ...others, ...who, ...late });
      let events: readonly Fact[] = [];
      refusalOf(() => {
        events = on[type]!(state, data, context);
      });
      for (const event of events as readonly E[]) {
        const happened = { at: event.occurredAt ?? context.occurredAt, by: filer1, channel: 'paper' as const };
        log.push(recorded(event, happened));
        state = decider.evolve(state, log.at(-1)!);
      }
    }
    return { log, state };
  };
  const step = fc.tuple(
    fc.nat(10_000),
    fc.integer({ min: 1, max: 3 * day }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 * day })),
  );
  let longest = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const { log, state: end } = history(steps);
      longest = Math.max(longest, log.length);
      const asHappened = log.toSorted((a, b) => Date.parse(a.metadata.occurredAt) - Date.parse(b.metadata.occurredAt));
      let state: State = decider.initial;
      for (const event of asHappened) {
        const allowed = needs[event.type as E['type']];
        if (allowed?.includes(phaseOf(state)) === false)
          throw new Error(`${event.type} while it was ${phaseOf(state)}`);
        state = decider.evolve(state, event);
      }
      expect(phaseOf(state)).toBe(phaseOf(end));
    }),
    { numRuns: 150, endOnFailure: true },
  );
  expect(longest).toBeGreaterThan(reach);
};
