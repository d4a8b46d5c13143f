import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** By which way a message left the house. */
export const channels = ['EMAIL', 'WECOM', 'DINGTALK'] as const;
export type DeliveryChannel = (typeof channels)[number];

/**
 * What became of one person's messages; the stream is `inbox-<person>`. The messages themselves are no events: they
 * follow from those of interviews, sessions, visits and cases, and bear the id of the event that they tell.
 */
export type InboxEvent =
  | Fact<'MessagesSeen', { readonly messages: readonly Id[] }>
  /** All up to this one, as they lay in the inbox. */
  | Fact<'AllMessagesSeen', { readonly until: Id }>
  | Fact<'MessagesSent', { readonly channel: DeliveryChannel; readonly messages: readonly Id[] }>
  /** Given up after many attempts; `code` says why, in no words of the other side. */
  | Fact<
      'MessagesNotSent',
      { readonly channel: DeliveryChannel; readonly messages: readonly Id[]; readonly code: string }
    >;
