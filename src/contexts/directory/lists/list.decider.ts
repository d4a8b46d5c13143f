import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import type { ListEntry } from '../../../kernel/directory';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { type Noun, wording } from '../entry.rules';
import { mustBeAtHome } from '../home.rules';
import type { ListEvent, ListKind } from './list.events';
import { evolveList, initialList, type ListState } from './list.state';

export type ListCommand =
  /** The first entries of a new jurisdiction's list. Nothing happens if the list already has entries. */
  | Intent<'StartList', { readonly kind: ListKind; readonly names: readonly string[]; readonly from: LocalDate }>
  | Intent<
      'AddListEntry',
      { readonly kind: ListKind; readonly name: string; readonly from: LocalDate; readonly until: LocalDate | null }
    >
  | Intent<'RenameListEntry', { readonly entry: Id; readonly name: string }>
  /** `until` null reopens an ended entry. */
  | Intent<'EndListEntry', { readonly entry: Id; readonly until: LocalDate | null }>;

const noun: Noun = { code: 'list', zh: '清单条目', en: 'list entry' };

const checkDays = (from: LocalDate, until: LocalDate | null): void => {
  if (until !== null && until < from) {
    invalid('list.ends-before-start', '截止日期不能早于启用日期', 'It cannot end before it begins', 'until');
  }
};

/** Two entries with the same name may not be valid on the same day: nobody could tell which was meant. */
const checkName = (state: ListState, wanted: Omit<ListEntry, 'id'>, self: Id | null): void => {
  for (const entry of state.entries.values()) {
    if (entry.id === self || entry.name !== wanted.name) continue;
    const apart =
      (entry.until !== null && entry.until < wanted.from) || (wanted.until !== null && wanted.until < entry.from);
    if (!apart) conflict('list.name-taken', '同一时期已有同名条目', 'The list has this name on the same days', 'name');
  }
};

const found = (state: ListState, id: Id): ListEntry =>
  state.entries.get(id) ?? notFound('list.entry-missing', '清单中没有该条目', 'The list has no such entry', 'entry');

/** Entries are never removed, so their count gives the id of the next one. */
const entryId = (context: Context, kind: ListKind, index: number): Id =>
  context.derive('list-entry', context.jurisdiction, kind, String(index));

export const listDecider: Decider<ListState, ListCommand, ListEvent> = {
  category: 'list',
  initial: initialList,
  evolve: evolveList,
  on: {
    StartList: (state, { kind, names, from }, context) => {
      if (state.kind !== null) return [];
      return names.map((name, index) => ({
        type: 'ListEntryAdded',
        data: { kind, entry: entryId(context, kind, index), name, from, until: null },
      }));
    },
    AddListEntry: (state, { kind, name, from, until }, context) => {
      mustBeAtHome(context);
      if (state.kind !== null && state.kind !== kind) {
        invalid('list.kind', '该清单是另一种清单', 'This list is of another kind', 'kind');
      }
      checkDays(from, until);
      const entry = { name: wording(noun, 'name', name), from, until };
      checkName(state, entry, null);
      const id = entryId(context, kind, state.entries.size);
      return [{ type: 'ListEntryAdded', data: { kind, entry: id, ...entry } }];
    },
    RenameListEntry: (state, data) => {
      const entry = found(state, data.entry);
      const name = wording(noun, 'name', data.name);
      if (name === entry.name) return [];
      checkName(state, { ...entry, name }, entry.id);
      return [{ type: 'ListEntryRenamed', data: { entry: entry.id, name } }];
    },
    EndListEntry: (state, { entry: id, until }) => {
      const entry = found(state, id);
      if (entry.until === until) return [];
      checkDays(entry.from, until);
      checkName(state, { ...entry, until }, entry.id);
      return [{ type: 'ListEntryEnded', data: { entry: id, until } }];
    },
  },
  permission: {
    StartList: 'system.act',
    AddListEntry: 'directory.write',
    RenameListEntry: 'directory.write',
    EndListEntry: 'directory.write',
  },
};
