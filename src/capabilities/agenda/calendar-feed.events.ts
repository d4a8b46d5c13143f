import type { Id } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/** An account's calendar under an address of its own; the address itself stands in the vault only. */
export type CalendarFeedEvent =
  /** Takes the place of the one before. */
  | Fact<'CalendarFeedOpened', { readonly account: Id; readonly feed: Id }>
  | Fact<'CalendarFeedClosed', { readonly feed: Id }>;
