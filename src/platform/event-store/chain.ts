import { hash } from 'node:crypto';
import type { Revision } from '../../kernel/ids';
import type { Metadata, NewEvent } from '../../kernel/message';

/** What of an event its chain covers: everything but the chain itself, which is only just being made. */
export type Chained = Omit<NewEvent, 'metadata'> & {
  readonly stream: string;
  readonly revision: Revision;
  readonly metadata: Omit<Metadata, 'chain'>;
};

/**
 * JSON with the keys of every object in code-unit order and without `undefined`, so that equal content gives equal
 * text whatever the order in which it was put together. Parses back to what `JSON.stringify` would have given.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const object = value as Record<string, unknown>;
  if (typeof object.toJSON === 'function') return canonicalJson((object as { toJSON(): unknown }).toJSON());
  const fields = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  return `{${fields.join(',')}}`;
};

/**
 * The `chain` of an event: lower-case hex SHA-256 over the chain of its predecessor in the stream (`''` for the
 * first event) and its own content as stored. A `chain` that already stands in the metadata is left out.
 */
export const chainOf = (previous: string, event: Chained): string => {
  const metadata = { ...event.metadata, chain: undefined };
  return hash(
    'sha256',
    canonicalJson([previous, event.id, event.stream, event.revision, event.type, event.data, metadata]),
  );
};
