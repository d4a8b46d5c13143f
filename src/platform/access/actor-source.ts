import type { Capacity } from '../../kernel/context';
import type { Id } from '../../kernel/ids';
import type { Permission, Role } from '../../kernel/permission';

/** Who stands behind an account, as its own stream tells it at this moment. */
export interface AccountFacts {
  readonly account: Id;
  readonly person: Id;
  readonly capacities: readonly Capacity[];
  /** False once suspended: may read and do nothing. */
  readonly active: boolean;
}

/** Reads the account's own stream each time, so that a revocation works at once on every node. */
export interface ActorSource {
  actorOf(account: Id): Promise<AccountFacts | null>;
}

/** Which role holds which permission. What is not listed is refused. */
export type Allows = (role: Role, permission: Permission) => boolean;

export const ACTOR_SOURCE = Symbol('ActorSource');
export const ALLOWS = Symbol('Allows');
