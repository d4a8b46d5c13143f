import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { Empty, StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';

// Small translations between the wire and the log, shared by the services.

export const nameOf = (identifier: StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');

export const identifierOf = (stream: string): StreamIdentifier => {
  const identifier = new StreamIdentifier();
  identifier.setStreamName(Uint8Array.from(Buffer.from(stream, 'utf8')));
  return identifier;
};

export const idOf = (uuid: UUID | undefined): string => uuid?.getString() ?? '';

export const uuidOf = (id: string): UUID => new UUID().setString(id);

export const nothing = (): Empty => new Empty();

/** A call's end as an error, with what stands in its trailers. */
export const failure = (
  code: status,
  details: string,
  trailers: Record<string, string> = {},
): Partial<ServiceError> => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return { code, details, metadata };
};
