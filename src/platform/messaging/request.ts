import type { AttachmentRef } from '../../kernel/attachment';
import type { Id, Instant, Revision } from '../../kernel/ids';
import type { Channel } from '../../kernel/message';

/** Who asks for a command, and how. */
export interface CommandRequest {
  readonly account: Id;
  /** The grant in whose capacity the account acts; left out: the only one that allows it. */
  readonly grant?: Id;
  readonly channel: Channel;
  readonly idempotencyKey?: string;
  /** The revision that the caller saw. Given: no retry after a conflict, but a refusal. */
  readonly ifMatch?: Revision;
  readonly occurredAt?: Instant;
  readonly onBehalfOf?: Id;
  readonly lateReason?: string;
  readonly lateScan?: AttachmentRef;
  /** Decide only: answer what would be stored, and store nothing. Such a command may bring no person in clear. */
  readonly dryRun?: boolean;
  /** Where a new aggregate belongs; left out: to the jurisdiction of the capacity. */
  readonly jurisdiction?: Id;
}

/** A command that this software itself gives. */
export interface SystemRequest {
  readonly system: true;
  readonly commandId: Id;
  readonly channel: Channel;
  readonly jurisdiction: Id;
  readonly correlation: Id;
  readonly causation: Id;
  readonly occurredAt?: Instant;
}

/** Who asks a question. */
export interface QuestionRequest {
  readonly account: Id;
  readonly grant?: Id;
}

/** The one who gives a command, as the one who asks a question: the same account in the same capacity. */
export const readerOf = ({ account, grant }: Pick<CommandRequest, 'account' | 'grant'>): QuestionRequest =>
  grant === undefined ? { account } : { account, grant };
