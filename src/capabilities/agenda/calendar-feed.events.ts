import type { Id } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/** An account's calendar under an address of its own; only the vault holds the address itself. */
export type CalendarFeedEvent =
  /** Replaces the previous one. */
  | Fact<'CalendarFeedOpened', { readonly account: Id; readonly feed: Id }>
  | Fact<'CalendarFeedClosed', { readonly feed: Id }>;
