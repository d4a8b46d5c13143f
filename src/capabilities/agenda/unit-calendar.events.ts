import type { Id } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/** The calendar of a unit under an address of its own; only the vault holds the address itself. */
export type UnitCalendarEvent =
  /** Replaces the previous one. `account`: who made it, and without whom it is worth nothing. */
  | Fact<'UnitCalendarOpened', { readonly account: Id; readonly feed: Id }>
  | Fact<'UnitCalendarClosed', { readonly feed: Id }>;
