import type { Actor, Capacity, Context } from '../../src/kernel/context';
import { type Decider, fold } from '../../src/kernel/decider';
import type { Id, Instant } from '../../src/kernel/ids';
import type { Channel, Fact, Intent, Recorded, RecordedEvent } from '../../src/kernel/message';
import { Rejection } from '../../src/kernel/rejection';
import { directoryReference } from '../../src/contexts/directory/directory.reference.state';
import { derive } from '../../src/platform/messaging/names';
import { idOf, logOf, testActor, testJurisdiction } from './view-spec';

/** Somebody with these capacities; the first is the one in which a command is given. */
export const actorWith = (account: Id, ...capacities: readonly [Capacity, ...Capacity[]]): Actor => ({
  account,
  person: account,
  capacity: capacities[0],
  capacities,
});

const unused = (what: string) => (): never => {
  throw new Error(`This test gives no ${what}`);
};

/** The context of a decision: a clerk of the test's jurisdiction on a spring morning, and an empty directory. */
export const contextWith = (overrides: Partial<Context> = {}): Context => {
  const now = '2025-04-01T02:00:00.000Z';
  const plain: Context = {
    now,
    occurredAt: overrides.now ?? now,
    actor: actorWith(idOf(901), { grant: idOf(903), role: 'clerk', jurisdiction: testJurisdiction }),
    channel: 'web',
    jurisdiction: testJurisdiction,
    directory: directoryReference.initial(),
    officialsOf: () => [],
    belongedTo: () => [],
    holdersOf: () => [],
    calledTo: () => [],
    issuesOf: () => [],
    isOpenIssue: () => true,
    openRequest: () => undefined,
    representativesOn: () => [],
    representsAs: () => [],
    hasLeftOffice: () => false,
    get policy(): never {
      return unused('policy')();
    },
    get newestPolicy(): never {
      return unused('policy')();
    },
    policyVersion: unused('policy'),
    get calendar(): never {
      return unused('calendar')();
    },
    calendarVersion: unused('calendar'),
    derive,
  };
  // The plain one stays beneath, so that its refusing getters are not read here.
  return Object.create(plain, Object.getOwnPropertyDescriptors(overrides)) as Context;
};

/** The code of the refusal that `work` ends in; null where it does not refuse. */
export const refusalOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
};

/** Who did what a test begins with, when and how; left out: the clerk, some days before the decision, by the page. */
interface Doing {
  readonly by?: Id;
  readonly at?: Instant;
  readonly channel?: Channel;
}

/** The fact as a log gives it back. */
export function recorded<E extends Fact>(fact: E, doing?: Doing): Recorded<E>;
export function recorded({ type, data, occurredAt }: Fact, { by, at, channel = 'web' }: Doing = {}): RecordedEvent {
  const recordedAt = at ?? occurredAt ?? '2025-03-28T02:00:00.000Z';
  const actor = by === undefined ? testActor : { ...testActor, person: by };
  return logOf([{ stream: `given-${idOf(1)}`, type, data, recordedAt, metadata: { actor, channel } }])[0]!;
}

export const asRecorded = <E extends Fact>(event: E | Recorded<E>): Recorded<E> =>
  'metadata' in event ? event : recorded(event);

/**
 * Given these events, when this is commanded, then exactly those events follow, or nothing, or a refusal by code:
 * `specFor(unitDecider, context)(registered).when({…}).then(renamed)`. What is given as a bare fact was done by the clerk.
 */
export const specFor =
  <S, C extends Intent, E extends Fact>(decider: Decider<S, C, E>, context: Context = contextWith()) =>
  (...events: readonly (E | Recorded<E>)[]) => ({
    when: (command: C, changed: Partial<Context> = {}) => {
      const decide = decider.on[command.type as C['type']];
      const here = Object.create(context, Object.getOwnPropertyDescriptors(changed)) as Context;
      const run = () => decide(fold(decider, events.map(asRecorded)), command.data, here);
      return {
        then: (...expected: readonly E[]): void => expect(run()).toStrictEqual(expected),
        /** The same events; what they say may be more than is given here. */
        thenAlike: (...expected: readonly { readonly type: E['type']; readonly data?: object }[]): void =>
          expect(run()).toMatchObject(expected),
        nothing: (): void => expect(run()).toStrictEqual([]),
        rejects: (code: string): void => expect(refusalOf(run)).toBe(code),
      };
    },
  });
