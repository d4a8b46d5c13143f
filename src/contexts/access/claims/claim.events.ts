import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** What may be had only once: a sign-in name, a unit's code in its jurisdiction, one role of one person. */
export const claimKinds = ['signInName', 'unitCode', 'role'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Whose the value is: the stream of this aggregate holds an event that names the claim. */
export interface ClaimOwner {
  readonly category: string;
  readonly id: Id;
  /** The part of the owner that holds it, where one owner may hold several: a grant. */
  readonly part?: Id;
}

/** The stream is named by a keyed hash of the value; the value itself stands nowhere in it. */
export type ClaimEvent =
  | Fact<'ValueClaimed', { readonly kind: ClaimKind; readonly owner: ClaimOwner }>
  | Fact<'ClaimReleased', { readonly owner: ClaimOwner; readonly because: 'given-up' | 'refused' | 'owner-missing' }>;
