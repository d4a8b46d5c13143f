import { type Id, type Instant, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import type { ReferenceFold } from '../../../kernel/reference';
import type { ClaimEvent, ClaimOwner, Holding } from './claim.events';

/** A claim that no event of its owner has named yet. */
export interface PendingClaim {
  readonly claim: Id;
  readonly owner: ClaimOwner;
  /** The event that made the claim. */
  readonly event: Id;
  readonly since: Instant;
  readonly jurisdiction: Id;
}

/** Claims by id. Few: a claim leaves as soon as its owner's event follows it in the log. */
export const pendingClaims: ReferenceFold<Map<Id, PendingClaim>> = {
  name: 'pending-claims',
  categories: ['claim', 'account', 'unit', 'paper'],
  initial: () => new Map(),
  evolve: (pending, event) => {
    const { category, id } = partsOfStream(event.stream);
    if (category !== 'claim') {
      const { claim } = event.data as Holding;
      if (claim !== undefined) pending.delete(claim);
      return;
    }
    const fact = event as Recorded<ClaimEvent>;
    if (fact.type === 'ClaimReleased') pending.delete(id);
    else {
      const { recordedAt: since, jurisdiction } = fact.metadata;
      pending.set(id, { claim: id, owner: fact.data.owner, event: fact.id, since, jurisdiction });
    }
  },
};
