import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { holderOf, holds } from './claim-holder.state';
import { claimDecider } from './claim.decider';
import { type Holding, ownerIn } from './claim.events';

/** A revoked role may be granted again; a code that a unit had before, or the number of a draft, may go to another one. */
export const releaseClaimWhenGivenUp: Reaction = {
  name: 'release-claim-when-given-up',
  categories: ['account', 'unit', 'paper'],
  begins: 'first-event',
  *react(event) {
    const { givenUp } = event.data as Holding;
    if (givenUp === undefined) return;
    const owner = ownerIn(event);
    // The owner may have taken the same value again in the meantime, under the same claim.
    const held = yield* stateOf(holderOf(owner.category), owner.id);
    if (holds(held, givenUp, owner)) return;
    const data = { owner, because: 'given-up' as const };
    yield* send(claimDecider, givenUp, { type: 'ReleaseClaim', data });
  },
};
