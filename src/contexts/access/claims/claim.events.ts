import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Fact, RecordedEvent } from '../../../kernel/message';

/** What can have only one owner: a sign-in name, a unit's code or a 发文字号 in its jurisdiction, one role of one person. */
export type ClaimKind = 'signInName' | 'unitCode' | 'role' | 'officialNumber';

/** The owner of the value: the stream of this aggregate has an event that names the claim. */
export interface ClaimOwner {
  readonly category: string;
  readonly id: Id;
  /** The part of the owner that holds it, where one owner may hold several: a grant. */
  readonly part?: Id;
}

/** The stream is named by a hash of the value; the value itself never appears in it. */
export type ClaimEvent =
  | Fact<'ValueClaimed', { readonly kind: ClaimKind; readonly owner: ClaimOwner }>
  | Fact<'ClaimReleased', { readonly owner: ClaimOwner; readonly because: 'given-up' | 'refused' | 'owner-missing' }>;

export const sameOwner = (a: ClaimOwner, b: ClaimOwner): boolean =>
  a.category === b.category && a.id === b.id && a.part === b.part;

/** The claims in an owner's event: `claim` takes one, `givenUp` releases one; `grant` is the part that holds it. */
export interface Holding {
  readonly claim?: Id;
  readonly givenUp?: Id;
  readonly grant?: Id;
}

/** The owner that an owner's event speaks of. */
export const ownerIn = (event: RecordedEvent): ClaimOwner => {
  const { category, id } = partsOfStream(event.stream);
  const { grant } = event.data as Holding;
  return { category, id, ...(grant === undefined ? {} : { part: grant }) };
};
