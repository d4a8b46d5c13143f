import type { Expected, Position, Revision } from '../../../kernel/ids';
import type { EncodedEvent } from '../check';

/** What the writer thread is asked to store. */
export type WriteRequest =
  | {
      readonly kind: 'append';
      readonly stream: string;
      readonly expected: Expected;
      readonly events: readonly EncodedEvent[];
    }
  | { readonly kind: 'checkpoint'; readonly name: string; readonly checkpoint: string };

/** What came of one request, after the commit. */
export type WriteReply =
  | { readonly kind: 'stored'; readonly revision: Revision; readonly position: Position }
  | { readonly kind: 'conflict'; readonly actual: Revision | 'no-stream' }
  /** Nothing of it was stored. */
  | { readonly kind: 'unavailable'; readonly message: string }
  /** It may have been stored. */
  | { readonly kind: 'unknown'; readonly message: string };

/** To the writer thread: store these in one transaction, or finish. */
export type ToWriter =
  { readonly kind: 'write'; readonly requests: readonly WriteRequest[] } | { readonly kind: 'close' };

/** From the writer thread: the replies in the order of the requests of one message, and where the log now ends. */
export type FromWriter =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'refused';
      readonly error: 'StoreRefused' | 'LogDamaged' | 'StoreUnavailable';
      readonly message: string;
    }
  | { readonly kind: 'written'; readonly replies: readonly WriteReply[]; readonly head: Position };

/** What the thread is started with. */
export interface WriterData {
  readonly path: string;
}

/** The name under which commits are announced to every thread of this process that has the file open. */
export const channelOf = (path: string): string => `yuexun-events:${path}`;
