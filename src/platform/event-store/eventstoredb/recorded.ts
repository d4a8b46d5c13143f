import type { Position } from '../../../kernel/ids';
import type { Metadata, RecordedEvent } from '../../../kernel/message';
import { decoded, type Shapes } from '../codec';
import { LogDamaged, StoreRefused } from '../errors';
import type { ResolvedEvent } from './vendor';

/** The part of a stored event that this adapter reads. */
type Stored = NonNullable<ResolvedEvent['event']>;

/**
 * A commit position as a number.
 *
 * @throws StoreRefused beyond 2^53, where numbers would no longer tell neighbours apart, and where the server gives none
 */
export const positionOf = (commit: bigint | undefined): Position => {
  if (commit === undefined || commit < 0n || commit > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new StoreRefused(`The event store answered with the position ${String(commit)}, which cannot be used here`);
  }
  return Number(commit);
};

export const vendorPosition = (position: Position): { commit: bigint; prepare: bigint } => ({
  commit: BigInt(position),
  prepare: BigInt(position),
});

const hasMetadata = (metadata: unknown): metadata is Metadata =>
  typeof metadata === 'object' && metadata !== null && 'schema' in metadata && 'chain' in metadata;

/** @throws LogDamaged when it stands in a stream of ours and was not written by us */
export const recorded = (stored: Stored, shapes: Shapes): RecordedEvent => {
  const { streamId, id, type, data, metadata } = stored;
  const revision = Number(stored.revision);
  if (!stored.isJson || !hasMetadata(metadata)) {
    throw new LogDamaged(`${streamId} at revision ${revision}: not an event of this software`);
  }
  const position = positionOf(stored.position?.commit);
  return decoded(shapes, { id, stream: streamId, revision, position, type, data, metadata });
};
