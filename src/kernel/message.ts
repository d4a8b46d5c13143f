import type { AttachmentRef } from './attachment';
import type { Id, Instant, Position, Revision } from './ids';
import type { Role } from './permission';

/** What happened, as a decider states it: who and when are stamped on by `Execute`. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  /** When it happened, if that differs from the moment the command gives (an imported reply, say). */
  readonly occurredAt?: Instant;
}

/** What somebody wants done. */
export interface Intent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** The member of a union that has this type: `Of<CaseCommand, 'AcceptCase'>`. */
export type Of<Union extends { readonly type: string }, Type extends Union['type']> = Extract<
  Union,
  { readonly type: Type }
>;

/** How a command came to us. */
export type Channel = 'web' | 'api' | 'paper' | 'telephone' | 'import' | 'reaction' | 'cli';

/** Who did it and in which capacity: one person may hold several roles. */
export interface ActorMark {
  readonly account: Id;
  readonly person: Id;
  readonly grant: Id;
  readonly role: Role;
  readonly unit?: Id;
}

/** What stands beside every event's data. */
export interface Metadata {
  readonly actor: ActorMark;
  /** The person for whom the actor files: a clerk who enters a paper note, say. */
  readonly onBehalfOf?: Id;
  /** Why it was entered so much later than it happened (补录理由). */
  readonly lateReason?: string;
  /** The paper from which it was entered so late. */
  readonly lateScan?: AttachmentRef;
  readonly channel: Channel;
  readonly jurisdiction: Id;
  readonly commandId: Id;
  /** Keyed hash of the canonical request: the same key with another request is refused. */
  readonly requestHash: string;
  /** The first command of the whole chain. */
  readonly correlation: Id;
  /** The event that a reaction answered, or the command itself. */
  readonly causation: Id;
  /** Version of the stored shape of `data`. */
  readonly schema: number;
  /** When it was written down; never before the event that stands before it in the stream. */
  readonly recordedAt: Instant;
  /** What the clock of the machine said, where that was earlier than `recordedAt`: somebody had set it back. */
  readonly clockAt?: Instant;
  /** When it happened: at most `recordedAt`. */
  readonly occurredAt: Instant;
  /** How far the access, directory and policy streams had been read when the decision was made. */
  readonly contextPosition: Position;
  /** SHA-256 over the content of this event and the chain of its predecessor in the stream. */
  readonly chain: string;
}

/** An event on its way into a store. */
export interface NewEvent {
  readonly id: Id;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: Metadata;
}

/** An event as every reader sees it: decoded, upcast to today's shape. */
export interface RecordedEvent<F extends Fact = Fact> {
  readonly id: Id;
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
  readonly type: F['type'];
  readonly data: F['data'];
  readonly metadata: Metadata;
  /** A newer release wrote it, and this one does not know its type or its shape: its data are left out. */
  readonly newer?: true;
}

/** A union of facts as a union of recorded events, so that `switch (e.type)` narrows `e.data`. */
export type Recorded<F extends Fact> = F extends Fact ? RecordedEvent<F> : never;

/** Ends an exhaustive `switch`: a forgotten member does not compile. */
export const unreachable = (value: never): never => {
  // Its type alone: the message may get into a log or a status, and the value may be an event with all that it says.
  const { type } = Object(value) as { readonly type?: unknown };
  throw new Error(`Not handled: ${typeof type === 'string' ? type : typeof value}`);
};
