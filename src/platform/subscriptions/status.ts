import type { Id, Instant, Position } from '../../kernel/ids';
import type { Gap } from './gaps';

/**
 * How a subscription is doing.
 * - `building`: its first generation is being made; questions to it are answered 503 with the progress
 * - `catching-up` and `live`: questions are answered
 * - `standby`: another node carries it out
 * - `failing`: an error, shown here; it is tried again by itself
 * - `stopped`: it will not go on by itself (the checkpoint is not of this log): rebuild
 */
export type SubscriptionState = 'standby' | 'building' | 'catching-up' | 'live' | 'failing' | 'stopped';

export interface SubscriptionStatus {
  readonly name: string;
  readonly kind: 'view' | 'reaction' | 'reference';
  readonly state: SubscriptionState;
  /** A view that only advises: what it cannot answer keeps nobody from working. */
  readonly advisory?: true;
  readonly version?: number;
  readonly generation?: number;
  readonly position: Position | null;
  readonly head: Position | null;
  readonly error?: { readonly message: string; readonly event?: Id; readonly at: Instant; readonly retryAt?: Instant };
  /** Streams in which a newer release wrote what this one cannot read: what the view says of them stands still. */
  readonly gaps?: { readonly streams: number; readonly first: readonly Gap[] };
  /** Reactions: in how many places events wait for a newer release. */
  readonly aside?: number;
  /** Reactions: commands that were refused, newest last. */
  readonly refusals?: readonly { readonly event: Id; readonly code: string; readonly at: Instant }[];
}
