import type { ListEntry } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import { type Changes, patch } from '../../../kernel/patch';
import type { ListEvent, ListKind } from './list.events';

export interface ListState {
  readonly kind: ListKind | null;
  readonly entries: ReadonlyMap<Id, ListEntry>;
}

export const initialList: ListState = { kind: null, entries: new Map() };

export const evolveList = (state: ListState, event: Recorded<ListEvent>): ListState => {
  switch (event.type) {
    case 'ListEntryAdded': {
      const { kind, entry: id, name, from, until } = event.data;
      return { kind, entries: new Map(state.entries).set(id, { id, name, from, until }) };
    }
    case 'ListEntryRenamed':
      return changed(state, event.data.entry, { name: event.data.name });
    case 'ListEntryEnded':
      return changed(state, event.data.entry, { until: event.data.until });
    default:
      return unreachable(event);
  }
};

const changed = <P>(state: ListState, id: Id, change: Changes<ListEntry, P>): ListState => {
  const entry = state.entries.get(id);
  return entry === undefined ? state : { ...state, entries: new Map(state.entries).set(id, patch(entry, change)) };
};
