import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import { type JurisdictionLevel, jurisdictionLevels } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { rootJurisdiction } from '../../../kernel/system';
import { mustBeNew, mustBeOpen, mustExist, type Noun, reasonOf, wording } from '../entry.rules';
import type { JurisdictionEvent } from './jurisdiction.events';
import { evolveJurisdiction, initialJurisdiction, type JurisdictionState } from './jurisdiction.state';

export type JurisdictionCommand =
  /** The new one lies in the jurisdiction that the command is given in; at the root it has no parent. */
  | Intent<'RegisterJurisdiction', { readonly name: string; readonly level: JurisdictionLevel }>
  | Intent<'RenameJurisdiction', { readonly name: string }>
  | Intent<'CloseJurisdiction', { readonly reason: string }>
  | Intent<'ReopenJurisdiction', Record<string, never>>;

const noun: Noun = { code: 'jurisdiction', zh: '辖区', en: 'jurisdiction' };

/** The tree runs from province to street; a level may be skipped, but the order must be kept. */
const parentFor = (level: JurisdictionLevel, context: Context): Id | null => {
  if (context.jurisdiction === rootJurisdiction) return null;
  const parent = context.directory.jurisdiction(context.jurisdiction);
  if (parent === undefined) return notFound('jurisdiction.parent-missing', '没有上级辖区', 'No such parent', 'parent');
  if (parent.closed === true) return conflict('jurisdiction.parent-closed', '上级辖区已停用', 'The parent is closed');
  if (parent.level !== undefined && jurisdictionLevels.indexOf(parent.level) >= jurisdictionLevels.indexOf(level)) {
    return invalid(
      'jurisdiction.level',
      '下级辖区的层级必须低于上级',
      'The level must be below that of the parent',
      'level',
    );
  }
  return parent.id;
};

export const jurisdictionDecider: Decider<JurisdictionState, JurisdictionCommand, JurisdictionEvent> = {
  category: 'jurisdiction',
  initial: initialJurisdiction,
  evolve: evolveJurisdiction,
  on: {
    RegisterJurisdiction: (state, { name, level }, context) => {
      mustBeNew(noun, state.phase);
      const data = { name: wording(noun, 'name', name), level, parent: parentFor(level, context) };
      return [{ type: 'JurisdictionRegistered', data }];
    },
    RenameJurisdiction: (state, data) => {
      mustBeOpen(noun, state.phase);
      const name = wording(noun, 'name', data.name);
      return name === state.name ? [] : [{ type: 'JurisdictionRenamed', data: { name } }];
    },
    CloseJurisdiction: (state, { reason }) => {
      mustExist(noun, state.phase);
      if (state.phase === 'closed') return [];
      return [{ type: 'JurisdictionClosed', data: { reason: reasonOf(noun, reason) } }];
    },
    ReopenJurisdiction: (state) => {
      mustExist(noun, state.phase);
      return state.phase === 'open' ? [] : [{ type: 'JurisdictionReopened', data: {} }];
    },
  },
  permission: {
    RegisterJurisdiction: 'directory.write',
    RenameJurisdiction: 'directory.write',
    CloseJurisdiction: 'directory.write',
    ReopenJurisdiction: 'directory.write',
  },
};
