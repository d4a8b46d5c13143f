import { holderOf, holds } from '../../../../src/contexts/access/claims/claim-holder.state';
import { claimDecider } from '../../../../src/contexts/access/claims/claim.decider';
import type { ClaimEvent } from '../../../../src/contexts/access/claims/claim.events';
import { pendingClaims } from '../../../../src/contexts/access/claims/pending-claims.reference.state';
import { releaseClaimWhenGivenUp } from '../../../../src/contexts/access/claims/release-claim-when-given-up.reaction';
import { fold } from '../../../../src/kernel/decider';
import { specFor } from '../../../support/decider-spec';
import { errandsOf } from '../../../support/reaction-spec';
import { idOf, logOf, type Told } from '../../../support/view-spec';

const [claim, account, grant, later] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
const owner = { category: 'account', id: account, part: grant };
const another = { category: 'account', id: account, part: later };
const claimed: ClaimEvent = { type: 'ValueClaimed', data: { kind: 'role', owner } };
const released: ClaimEvent = { type: 'ClaimReleased', data: { owner, because: 'given-up' } };

const told = (stream: string, type: string, data: unknown): Told => ({
  stream,
  type,
  data,
  recordedAt: '2025-04-01T00:00:00.000Z',
});
const claimedIt = told(`claim-${claim}`, 'ValueClaimed', { kind: 'role', owner });
const grantedIt = told(`account-${account}`, 'RoleGranted', { grant, claim });
const revokedIt = told(`account-${account}`, 'RoleRevoked', { grant, givenUp: claim, reason: '届满' });

describe('a claim', () => {
  const given = specFor(claimDecider);
  const take = (by: typeof owner) => ({ type: 'ClaimValue', data: { kind: 'role', owner: by } }) as const;
  const release = (by: typeof owner) => ({ type: 'ReleaseClaim', data: { owner: by, because: 'given-up' } }) as const;

  it('goes to the first and stays with him', () => {
    given().when(take(owner)).then(claimed);
    given(claimed).when(take(owner)).nothing();
    given(claimed).when(take(another)).rejects('claim.role-taken');
  });
  it('is free again once released by its owner', () => {
    given(claimed).when(release(owner)).then(released);
    given(claimed).when(release(another)).nothing();
    given(claimed, released).when(release(owner)).nothing();
    given(claimed, released)
      .when(take(another))
      .then({ type: 'ValueClaimed', data: { kind: 'role', owner: another } });
  });
});

describe('pending claims', () => {
  const after = (...events: Told[]) => {
    const state = pendingClaims.initial();
    for (const event of logOf(events)) pendingClaims.evolve(state, event);
    return [...state.values()];
  };

  it('are those that no event of the owner names', () => {
    expect(after(claimedIt)).toStrictEqual([
      { claim, owner, event: idOf(100_000), since: '2025-04-01T00:00:00.000Z', jurisdiction: idOf(900) },
    ]);
    expect(after(claimedIt, grantedIt)).toStrictEqual([]);
    expect(after(claimedIt, told(`claim-${claim}`, 'ClaimReleased', { owner, because: 'refused' }))).toStrictEqual([]);
  });

  it('are none once a paper bears the number', () => {
    const paper = { category: 'paper', id: account };
    const taken = told(`claim-${claim}`, 'ValueClaimed', { kind: 'officialNumber', owner: paper });
    expect(after(taken)).toHaveLength(1);
    expect(after(taken, told(`paper-${account}`, 'PaperDrafted', { claim }))).toStrictEqual([]);
  });

  it('are held or not as the owner’s stream says last', () => {
    const held = (by: typeof owner, ...events: Told[]) => holds(fold(holderOf('account'), logOf(events)), claim, by);
    expect(held(owner)).toBe(false);
    expect(held(owner, grantedIt)).toBe(true);
    expect(held(another, grantedIt)).toBe(false);
    expect(held(owner, grantedIt, revokedIt)).toBe(false);
  });
});

describe('release-claim-when-given-up', () => {
  it('releases what the owner gave up', () => {
    const [granted, revoked] = logOf([grantedIt, revokedIt]);
    const release = { type: 'ReleaseClaim', data: { owner, because: 'given-up' } };
    expect(errandsOf(releaseClaimWhenGivenUp, granted!)).toStrictEqual([]);
    const errands = errandsOf(releaseClaimWhenGivenUp, revoked!, [new Set()]);
    expect(errands[1]).toStrictEqual({ kind: 'send', decider: claimDecider, id: claim, command: release });
    expect(errands).toHaveLength(2);
  });
  it('leaves alone what the owner has taken again', () => {
    const [revoked, again] = logOf([revokedIt, grantedIt]);
    const held = fold(holderOf('account'), [revoked!, again!]);
    expect(errandsOf(releaseClaimWhenGivenUp, revoked!, [held])).toHaveLength(1);
  });
});
