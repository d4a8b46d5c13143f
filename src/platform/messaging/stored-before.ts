import type { RecordedEvent } from '../../kernel/message';
import type { EventStore } from '../event-store/event-store';
import { commandIdOf } from './names';
import type { CommandRequest } from './request';

/**
 * What the very same request stored in this stream before; nothing where it bears no key. For commands whose data are
 * drawn up at the door: a repeat would draw them up otherwise, since what it did has changed what is there.
 */
export const storedBefore = async (
  store: Pick<EventStore, 'read'>,
  stream: string,
  type: string,
  { account, idempotencyKey }: CommandRequest,
): Promise<readonly RecordedEvent[]> => {
  if (idempotencyKey === undefined) return [];
  const id = commandIdOf(account, type, idempotencyKey);
  return (await store.read(stream)).filter(({ metadata }) => metadata.commandId === id);
};
