import { type Reaction, send } from '../../../kernel/reaction';
import { claimDecider } from './claim.decider';
import { type Holding, ownerIn } from './claim.events';

/** A revoked role may be granted again, a code that a unit had before may go to another one. */
export const releaseClaimWhenGivenUp: Reaction = {
  name: 'release-claim-when-given-up',
  categories: ['account', 'unit'],
  begins: 'first-event',
  *react(event) {
    const { givenUp } = event.data as Holding;
    if (givenUp === undefined) return;
    const data = { owner: ownerIn(event), because: 'given-up' as const };
    yield* send(claimDecider, givenUp, { type: 'ReleaseClaim', data });
  },
};
