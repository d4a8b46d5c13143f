import type { Decider } from '../../../kernel/decider';
import type { Intent } from '../../../kernel/message';
import { conflict } from '../../../kernel/rejection';
import { type ClaimEvent, type ClaimKind, type ClaimOwner, sameOwner } from './claim.events';
import { type ClaimState, evolveClaim, initialClaim } from './claim.state';

export type ClaimCommand =
  | Intent<'ClaimValue', { readonly kind: ClaimKind; readonly owner: ClaimOwner }>
  | Intent<'ReleaseClaim', { readonly owner: ClaimOwner; readonly because: 'given-up' | 'refused' | 'owner-missing' }>;

const taken: Readonly<Record<ClaimKind, readonly [zh: string, en: string, field: string]>> = {
  signInName: ['该登录名已被使用', 'This sign-in name is taken', 'name'],
  unitCode: ['本辖区已有此单位编码', 'A unit of this jurisdiction has this code', 'code'],
  role: ['此人已有同样的身份', 'This person holds this role already', 'role'],
  officialNumber: ['该发文字号已用于另一份文书', 'Another paper bears it', 'officialNumber'],
};

/**
 * One value that only one owner may have. The stream's revision settles who was first: two simultaneous claims never
 * both succeed.
 */
export const claimDecider: Decider<ClaimState, ClaimCommand, ClaimEvent> = {
  category: 'claim',
  initial: initialClaim,
  evolve: evolveClaim,
  on: {
    ClaimValue: (state, { kind, owner }) => {
      if (state.owner === null) return [{ type: 'ValueClaimed', data: { kind, owner } }];
      if (sameOwner(state.owner, owner)) return [];
      const [zh, en, field] = taken[kind];
      return conflict(`claim.${kind}-taken`, zh, en, field);
    },
    // A claim that belongs to somebody else by now is left alone.
    ReleaseClaim: (state, { owner, because }) => {
      if (state.owner === null || !sameOwner(state.owner, owner)) return [];
      return [{ type: 'ClaimReleased', data: { owner, because } }];
    },
  },
  permission: { ClaimValue: 'system.act', ReleaseClaim: 'system.act' },
};
