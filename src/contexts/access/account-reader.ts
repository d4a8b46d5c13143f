import { foldStored } from '../../kernel/decider';
import { type Id, type Revision, streamOf } from '../../kernel/ids';
import type { EventStore } from '../../platform/event-store/event-store';
import { accountDecider } from './accounts/account.decider';
import { type AccountState, initialAccount } from './accounts/account.state';

/** An account as far as this node has read it. */
interface Folded {
  readonly state: AccountState;
  readonly next: Revision;
}

/** How many folded accounts to keep; beyond that, the least recently used one is dropped. */
const keptAtMost = 5000;

/**
 * Accounts as their own streams have them at the moment of the question. Folded accounts are kept, and new events are
 * read every time, so that a revocation works at once on every node and long streams cost nothing.
 */
export class AccountReader {
  private readonly folded = new Map<Id, Folded>();

  constructor(private readonly store: EventStore) {}

  /** Null where no such account was ever opened. */
  async stateOf(account: Id): Promise<AccountState | null> {
    const before = this.folded.get(account) ?? { state: initialAccount, next: 0 };
    const events = await this.store.read(streamOf(accountDecider.category, account), { from: before.next });
    const state = foldStored({ initial: before.state, evolve: accountDecider.evolve }, events);
    if (state.account === null) return null;
    this.keep(account, { state, next: (events.at(-1)?.revision ?? before.next - 1) + 1 });
    return state;
  }

  /** Whether this command was carried out on the account before. */
  async wasDone(account: Id, commandId: Id): Promise<boolean> {
    const events = await this.store.read(streamOf(accountDecider.category, account));
    return events.some(({ metadata }) => metadata.commandId === commandId);
  }

  private keep(account: Id, folded: Folded): void {
    const now = this.folded.get(account);
    this.folded.delete(account);
    // If two reads overlap, keep the one that saw more.
    this.folded.set(account, now !== undefined && now.next > folded.next ? now : folded);
    if (this.folded.size <= keptAtMost) return;
    const oldest = this.folded.keys().next();
    if (oldest.done !== true) this.folded.delete(oldest.value);
  }
}
