import type { Id } from '../../kernel/ids';
import type { Permission } from '../../kernel/permission';
import type { Committed } from '../messaging/committed';
import type { CommandRequest, SystemRequest } from '../messaging/request';

/** The owner of a value: the stream of this aggregate, or a part of it (a grant of an account). */
export interface ValueOwner {
  readonly category: string;
  readonly id: Id;
  readonly part?: Id;
}

/** The kinds of value that must be unique in contexts other than `access`. */
export type SharedKind = 'unitCode' | 'officialNumber';

/** Values that only one owner may have, across streams. */
export interface UniqueValues {
  /**
   * Runs `act` while the value is claimed for its owner; `act` puts the claim's id into the owner's event. Asks for the
   * permission first, so that whoever lacks it leaves nothing in the log.
   *
   * @throws Rejection `claim.<kind>-taken`, or whatever `act` throws; after a Rejection the claim is free again,
   * after any other error (the outcome may be unknown) the sweep decides
   */
  holding(
    kind: SharedKind,
    value: string,
    owner: ValueOwner,
    permission: Permission,
    request: CommandRequest | SystemRequest,
    act: (claim: Id) => Promise<Committed>,
  ): Promise<Committed>;

  /** Frees a claim that the owner's event gave up, if it is still this owner's. A reaction does the same later. */
  release(claim: Id, owner: ValueOwner, because: 'given-up'): Promise<void>;
}

export const UNIQUE_VALUES = Symbol('UniqueValues');
