import { type Id, streamOf } from '../../kernel/ids';
import type { EventStore } from '../../platform/event-store/event-store';
import { FoldedStreams } from '../../platform/messaging/folded-streams';
import { accountDecider } from './accounts/account.decider';
import type { AccountState } from './accounts/account.state';

const keptAtMost = 5000;

/** Accounts as their own streams have them at the moment of the question, so that a revocation works at once. */
export class AccountReader {
  private readonly accounts: FoldedStreams;

  constructor(private readonly store: EventStore) {
    this.accounts = new FoldedStreams(store, keptAtMost);
  }

  /** Null where no such account was ever opened. */
  async stateOf(account: Id): Promise<AccountState | null> {
    const { state } = await this.accounts.of(accountDecider, account);
    return state.account === null ? null : state;
  }

  /** Whether this command was carried out on the account before. */
  async wasDone(account: Id, commandId: Id): Promise<boolean> {
    const events = await this.store.read(streamOf(accountDecider.category, account));
    return events.some(({ metadata }) => metadata.commandId === commandId);
  }
}
