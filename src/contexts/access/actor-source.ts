import type { Id } from '../../kernel/ids';
import type { AccountFacts, ActorSource } from '../../platform/access/actor-source';
import type { AccountReader } from './account-reader';

/** Finds out from the account's own stream who is acting. */
export class AccountActorSource implements ActorSource {
  constructor(private readonly accounts: AccountReader) {}

  async actorOf(account: Id): Promise<AccountFacts | null> {
    const state = await this.accounts.stateOf(account);
    if (state === null) return null;
    return {
      account,
      person: state.person,
      capacities: state.roles.map(({ grant, role, jurisdiction, unit }) => ({
        grant,
        role,
        jurisdiction,
        ...(unit === undefined ? {} : { unit }),
      })),
      active: !state.suspended,
    };
  }
}
