import type { Recorded } from '../../../kernel/message';
import type { InboxEvent } from './inbox.events';

/** The last thing that happened; all else stands in the view. */
export interface InboxState {
  readonly last: InboxEvent | null;
}

export const initialInbox: InboxState = { last: null };

export const evolveInbox = (_state: InboxState, { type, data }: Recorded<InboxEvent>): InboxState => ({
  last: { type, data } as InboxEvent,
});
