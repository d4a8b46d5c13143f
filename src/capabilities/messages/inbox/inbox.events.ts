import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** How a message was sent out. */
export const channels = ['EMAIL', 'WECOM', 'DINGTALK'] as const;
export type DeliveryChannel = (typeof channels)[number];

/**
 * What became of one person's messages; the stream is `inbox-<person>`. The messages themselves are not events: they
 * follow from those of interviews, sessions, visits and cases, and carry the id of the event that they report.
 */
export type InboxEvent =
  | Fact<'MessagesSeen', { readonly messages: readonly Id[] }>
  /** All messages up to this one, in the order of the inbox. */
  | Fact<'AllMessagesSeen', { readonly until: Id }>
  | Fact<'MessagesSent', { readonly channel: DeliveryChannel; readonly messages: readonly Id[] }>
  /** Given up after many attempts; `code` says why, without quoting the other side. */
  | Fact<
      'MessagesNotSent',
      { readonly channel: DeliveryChannel; readonly messages: readonly Id[]; readonly code: string }
    >;
