import { type Decider, foldStored } from '../../kernel/decider';
import { type Id, streamOf } from '../../kernel/ids';
import type { Fact, Intent } from '../../kernel/message';
import type { EventStore } from '../event-store/event-store';

/** An aggregate's state, folded from its own stream at this moment. */
export const readState = async <S, C extends Intent, E extends Fact>(
  store: EventStore,
  decider: Decider<S, C, E>,
  id: Id,
): Promise<S> => {
  const read = decider.reads === 'last' ? { backwards: true, max: 1 } : {};
  return foldStored(decider, await store.read(streamOf(decider.category, id), read));
};
