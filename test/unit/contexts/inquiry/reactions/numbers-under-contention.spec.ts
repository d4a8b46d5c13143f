import fc from 'fast-check';
import { fold } from '../../../../../src/kernel/decider';
import { streamOf } from '../../../../../src/kernel/ids';
import type { RecordedEvent } from '../../../../../src/kernel/message';
import type { Errand, Sent } from '../../../../../src/kernel/reaction';
import type { RegisterEvent } from '../../../../../src/contexts/inquiry/cases/register.events';
import { numberCaseWhenRegistered } from '../../../../../src/contexts/inquiry/cases/number-case-when-registered.reaction';
import { derive } from '../../../../../src/platform/messaging/names';
import { recorded } from '../../../../support/decider-spec';
import { inquiryContext } from '../../../../support/inquiry-context';
import { caseFact, registration } from '../../../../support/inquiry-facts';
import { idOf, logOf } from '../../../../support/view-spec';

const cases = 6;
const recordedAt = '2025-04-01T02:00:00.000Z';
const log = logOf(
  Array.from({ length: cases }, (_, i) => caseFact(i + 1, 'CaseRegistered', registration(), { recordedAt })),
);

/** One store that decides a command on what is there at that moment, as the loop on a conflict does. */
class Store {
  readonly streams = new Map<string, RecordedEvent[]>(log.map((event) => [event.stream, [event]]));

  carryOut(errand: Errand): unknown {
    const { decider, id } = errand;
    const stream = this.streams.get(streamOf(decider.category, id)) ?? [];
    const state: unknown = fold(decider, decider.reads === 'last' ? stream.slice(-1) : stream);
    if (errand.kind === 'stateOf') return state;
    const { type, data } = errand.command;
    const events = decider.on[type]!(state, data, inquiryContext());
    this.streams.set(streamOf(decider.category, id), [...stream, ...events.map((fact) => recorded(fact))]);
    return { events } satisfies Sent;
  }
}

/** A node that answers the log in order; killed, it begins again with the event it was at, or an earlier one. */
class Node {
  private at = 0;
  private answer: unknown;
  private steps = this.begin();

  constructor(private readonly store: Store) {}

  private begin() {
    return numberCaseWhenRegistered.react(log[this.at]!, derive);
  }

  get done(): boolean {
    return this.at >= log.length;
  }

  step(): void {
    if (this.done) return;
    const next = this.steps.next(this.answer);
    if (!next.done) {
      this.answer = this.store.carryOut(next.value);
      return;
    }
    this.at += 1;
    this.answer = undefined;
    if (!this.done) this.steps = this.begin();
  }

  kill(back: number): void {
    this.at = Math.max(0, Math.min(this.at, log.length - 1) - back);
    this.answer = undefined;
    this.steps = this.begin();
  }
}

it('numbers have neither gap nor double, with two nodes at work that are killed anywhere', () => {
  // Runs of steps, so that one node also rests while the other goes far ahead.
  const move = fc.record({ node: fc.nat(1), steps: fc.nat(16), kill: fc.nat(5), back: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const store = new Store();
      const nodes = [new Node(store), new Node(store)] as const;
      for (const { node, steps, kill, back } of moves) {
        const at = nodes[node as 0 | 1];
        for (let step = 0; step < steps; step += 1) at.step();
        if (kill === 5) at.kill(back);
      }
      // In the end one node remains and finishes.
      nodes[0].kill(cases);
      while (!nodes[0].done) nodes[0].step();

      const taken = [...store.streams].flatMap(([stream, events]) =>
        stream.startsWith('caseRegister-') ? (events as RegisterEvent[]) : [],
      );
      expect(taken.map(({ data }) => data.serial)).toStrictEqual(Array.from({ length: cases }, (_, i) => i + 1));
      for (const { data } of taken) {
        const numbers = store.streams.get(`case-${data.case}`)!.filter(({ type }) => type === 'CaseNumbered');
        const { number, year, serial } = data;
        expect(numbers.map((event) => event.data)).toStrictEqual([{ number, year, serial }]);
      }
      expect(new Set(taken.map(({ data }) => data.case))).toStrictEqual(
        new Set(Array.from({ length: cases }, (_, i) => idOf(i + 1))),
      );
    }),
    { numRuns: 300 },
  );
});
