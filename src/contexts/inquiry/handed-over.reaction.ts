import type { Kind } from '../../capabilities/thing.part';
import { type Id, partsOfStream } from '../../kernel/ids';
import type { Of, RecordedEvent } from '../../kernel/message';
import type { PersonEvent } from '../directory/people/person.events';

/** Whose work fell to whom, and which things of this kind were in those hands, each once; null: something else. */
export const handedOver = (
  event: RecordedEvent,
  kind: Kind,
): {
  readonly ids: readonly Id[];
  readonly falling: { readonly from: Id; readonly to: Id; readonly reason: string };
} | null => {
  if (event.type !== 'WorkHandedOver') return null;
  const { to, reason, things } = event.data as Of<PersonEvent, 'WorkHandedOver'>['data'];
  const ids = new Set(things.flatMap((thing) => (thing.kind === kind ? [thing.id] : [])));
  return { ids: [...ids], falling: { from: partsOfStream(event.stream).id, to, reason } };
};
