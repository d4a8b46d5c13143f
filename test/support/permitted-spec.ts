import * as fc from 'fast-check';
import { type Context, isForAnybody, speakingFor } from '../../src/kernel/context';
import { type AnyDecider, fold } from '../../src/kernel/decider';
import type { Id } from '../../src/kernel/ids';
import type { Fact, RecordedEvent } from '../../src/kernel/message';
import { recorded, refusalOf } from './decider-spec';

/** What is sent to a thing by hand, and by whom: enough to walk through its whole life. */
interface Walk<State> {
  readonly decider: { readonly initial: State; evolve(state: State, event: RecordedEvent): State } & AnyDecider;
  /** Histories to go on from. */
  readonly starts: readonly (readonly Fact[])[];
  readonly contexts: readonly Context[];
  /** For whom the office may enter something. */
  readonly people: readonly Id[];
  /** Of each command with a `may`, valid bodies for this state, so that one of them passes where any does. */
  readonly bodies: (state: State, context: Context) => Readonly<Record<string, readonly unknown[]>>;
  /** Commands after which little can follow: they are tried, and nothing goes on from them. */
  readonly ends: readonly string[];
}

interface Move {
  readonly command: string;
  readonly events: readonly Fact[];
}

const isMove = (move: Move | string): move is Move => typeof move !== 'string';

const tried = <S>({ decider }: Walk<S>, state: S, command: string, body: unknown, context: Context): Move | string => {
  let events: readonly Fact[] = [];
  const refusal = refusalOf(() => {
    events = decider.on[command]!(state, body, context);
  });
  return refusal ?? { command, events };
};

/** Holds `may` of one command against every body; gives the moves that passed. */
const held = <S>(walk: Walk<S>, state: S, command: string, context: Context): readonly Move[] => {
  const may = walk.decider.on[command]!.may!;
  const bodies = walk.bodies(state, context)[command]!;
  let items: readonly Id[] | void = undefined;
  const refusal = refusalOf(() => {
    items = may(state, context);
  });
  const own = bodies.map((body) => tried(walk, state, command, body, context));
  const others = isForAnybody(context) ? speakingFor(context, walk.people).slice(1) : [];
  const named = others.flatMap((one) => bodies.map((body) => tried(walk, state, command, body, one)));
  const moves = [...own, ...named].filter(isMove);
  const offered = refusal === null && (items === undefined || (items as readonly Id[]).length > 0);
  // What is refused is so with every body, for the same reason, for whomever it is entered.
  const isHeld =
    refusal === null ? moves.length > 0 === offered : moves.length === 0 && own.every((one) => one === refusal);
  // An assertion for each step would take longer than the steps.
  if (!isHeld)
    expect({ command, own, passes: moves.length > 0 }).toEqual({ command, own: refusal ?? 'passes', passes: offered });
  return moves;
};

/**
 * Walks at random through the lives of a thing. At each point, whoever asks: what `may` refuses is refused with every
 * body, and of what it permits some body passes.
 */
export const expectPermittedStepsTrue = <S>(walk: Walk<S>): void => {
  const { decider, starts, contexts, ends } = walk;
  const commands = Object.keys(decider.on).filter((command) => decider.on[command]!.may !== undefined);
  expect(Object.keys(walk.bodies(decider.initial, contexts[0]!)).sort()).toEqual([...commands].sort());
  const choices = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...starts), choices, (start, chosen) => {
      let state = fold<S, RecordedEvent>(
        decider,
        start.map((fact) => recorded(fact)),
      );
      for (const choice of chosen) {
        const moves = contexts
          .flatMap((context) => commands.flatMap((command) => held(walk, state, command, context)))
          .filter(({ command, events }) => events.length > 0 && !ends.includes(command));
        const going = [...new Set(moves.map(({ command }) => command))];
        const command = going[choice % going.length];
        const ways = moves.filter((move) => move.command === command);
        const taken = ways[choice % ways.length];
        if (taken === undefined) return;
        for (const event of taken.events) state = decider.evolve(state, recorded(event));
      }
    }),
    { numRuns: 10 },
  );
};
