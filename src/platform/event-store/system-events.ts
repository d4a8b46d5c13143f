import type { Id, Instant } from '../../kernel/ids';
import type { Metadata, NewEvent } from '../../kernel/message';
import { technicalCategory } from './check';
import { chainOf } from './chain';

/** The stream whose first event's id names the log. */
export const storeStream = `${technicalCategory}-store`;

/** No account, no person, no jurisdiction: the software itself. */
const nobody: Id = '00000000-0000-0000-0000-000000000000';

/** An event that the software writes for itself into a technical stream, chained like any other. */
export const systemEvent = (
  stream: string,
  revision: number,
  previousChain: string,
  fact: { readonly id: Id; readonly type: string; readonly data: unknown; readonly now: Instant },
): NewEvent => {
  const metadata: Omit<Metadata, 'chain'> = {
    actor: { account: nobody, person: nobody, grant: nobody, role: 'system' },
    channel: 'cli',
    jurisdiction: nobody,
    commandId: fact.id,
    requestHash: '',
    correlation: fact.id,
    causation: fact.id,
    schema: 1,
    recordedAt: fact.now,
    occurredAt: fact.now,
    contextPosition: 0,
  };
  const { id, type, data } = fact;
  const chain = chainOf(previousChain, { id, stream, revision, type, data, metadata });
  return { id, type, data, metadata: { ...metadata, chain } };
};

/** The first event of a new log, appended to `system-store` with `no-stream`; its id is the log's identity. */
export const storeCreated = (id: Id, now: Instant): NewEvent =>
  systemEvent(storeStream, 0, '', { id, type: 'StoreCreated', data: {}, now });
