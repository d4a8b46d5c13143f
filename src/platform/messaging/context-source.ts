import type { AttachmentRef } from '../../kernel/attachment';
import type { Actor, Context } from '../../kernel/context';
import type { Directory } from '../../kernel/directory';
import type { Id, Instant, Position } from '../../kernel/ids';
import type { Channel } from '../../kernel/message';
import type { Rules } from '../../kernel/view';

/** What is already known when the context of a decision is filled. */
export interface Known {
  readonly now: Instant;
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly thing?: Id;
  readonly jurisdiction: Id;
  readonly channel: Channel;
  readonly onBehalfOf?: Id;
  readonly lateReason?: string;
  readonly lateScan?: AttachmentRef;
  readonly commandId: Id;
}

/** What the reference folds know, and the contexts of decisions filled from it. */
export interface ContextSource {
  readonly directory: Directory;
  readonly rules: Rules;
  contextFor(known: Known): Context;
  /** How much of the reference streams has been folded. */
  readonly position: Position;
}

export const CONTEXT_SOURCE = Symbol('ContextSource');
