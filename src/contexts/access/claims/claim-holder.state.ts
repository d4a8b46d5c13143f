import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { ClaimOwner, Holding } from './claim.events';

/** What an owner holds, according to its own events: claims by their id and the part of the owner that holds them. */
export type Held = ReadonlySet<string>;

const key = (claim: Id, part: Id | undefined): string => `${claim}/${part ?? ''}`;

/** Folds the stream of any kind of owner into the claims that it holds. It decides no commands. */
export const holderOf = (category: string): Decider<Held, never, Fact> => ({
  category,
  initial: new Set(),
  evolve: (held, event) => {
    const { claim, givenUp, grant } = event.data as Holding;
    if (claim === undefined && givenUp === undefined) return held;
    const now = new Set(held);
    if (claim !== undefined) now.add(key(claim, grant));
    if (givenUp !== undefined) now.delete(key(givenUp, grant));
    return now;
  },
  on: {},
  permission: {},
});

export const holds = (held: Held, claim: Id, owner: ClaimOwner): boolean => held.has(key(claim, owner.part));
