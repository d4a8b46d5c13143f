import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import type { PlaceKind } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { mustBeNew, mustBeOpen, mustExist, type Noun, reasonOf, wording } from '../entry.rules';
import { mustBeAtHome } from '../home.rules';
import type { PlaceEvent } from './place.events';
import { evolvePlace, initialPlace, type PlaceState } from './place.state';

export type PlaceCommand =
  | Intent<'RegisterPlace', { readonly kind: PlaceKind; readonly name: string; readonly parent: Id | null }>
  | Intent<'RenamePlace', { readonly name: string }>
  | Intent<'MovePlace', { readonly parent: Id | null }>
  | Intent<'ClosePlace', { readonly reason: string }>
  | Intent<'ReopenPlace', Record<string, never>>;

const noun: Noun = { code: 'place', zh: '地点', en: 'place' };

/** The kinds of places that each kind can lie in; a small estate may belong to a community without grids. */
const within: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  community: [],
  grid: ['community'],
  estate: ['grid', 'community'],
};

const checkParent = (kind: PlaceKind, parent: Id | null, context: Context): void => {
  if (parent === null) {
    if (kind === 'community') return;
    return invalid(
      'place.parent-needed',
      '网格须属于社区，小区须属于网格或社区',
      'It must lie in a larger place',
      'parent',
    );
  }
  const found = context.directory.place(parent);
  if (found === undefined || found.jurisdiction !== context.jurisdiction) {
    return notFound('place.parent-missing', '本辖区没有该上级地点', 'There is no such place here', 'parent');
  }
  if (found.closed === true) conflict('place.parent-closed', '上级地点已停用', 'The larger place is closed', 'parent');
  if (!within[kind].includes(found.kind)) {
    invalid('place.parent-kind', '上级地点的类型不对', 'It cannot lie in a place of that kind', 'parent');
  }
};

export const placeDecider: Decider<PlaceState, PlaceCommand, PlaceEvent> = {
  category: 'place',
  initial: initialPlace,
  evolve: evolvePlace,
  on: {
    RegisterPlace: (state, { kind, name, parent }, context) => {
      mustBeNew(noun, state.phase);
      mustBeAtHome(context);
      checkParent(kind, parent, context);
      return [{ type: 'PlaceRegistered', data: { kind, name: wording(noun, 'name', name), parent } }];
    },
    RenamePlace: (state, data) => {
      mustBeOpen(noun, state.phase);
      const name = wording(noun, 'name', data.name);
      return name === state.name ? [] : [{ type: 'PlaceRenamed', data: { name } }];
    },
    MovePlace: (state, { parent }, context) => {
      mustBeOpen(noun, state.phase);
      if (parent === state.parent) return [];
      checkParent(state.kind, parent, context);
      return parent === null ? [] : [{ type: 'PlaceMoved', data: { parent } }];
    },
    ClosePlace: (state, { reason }) => {
      mustExist(noun, state.phase);
      return state.phase === 'closed' ? [] : [{ type: 'PlaceClosed', data: { reason: reasonOf(noun, reason) } }];
    },
    ReopenPlace: (state) => {
      mustExist(noun, state.phase);
      return state.phase === 'open' ? [] : [{ type: 'PlaceReopened', data: {} }];
    },
  },
  permission: {
    RegisterPlace: 'directory.write',
    RenamePlace: 'directory.write',
    MovePlace: 'directory.write',
    ClosePlace: 'directory.write',
    ReopenPlace: 'directory.write',
  },
};
