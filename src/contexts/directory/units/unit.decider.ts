import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import type { UnitNature } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { mustBeNew, mustBeOpen, mustExist, type Noun, reasonOf, wording } from '../entry.rules';
import { mustBeAtHome } from '../home.rules';
import type { UnitEvent } from './unit.events';
import { evolveUnit, initialUnit, type UnitState } from './unit.state';

export type UnitCommand =
  /** `claim`: the claim that holds this code in this jurisdiction for this unit. */
  | Intent<'RegisterUnit', { readonly code: string; readonly name: string; readonly claim: Id }>
  | Intent<'RenameUnit', { readonly name: string }>
  | Intent<'ChangeUnitCode', { readonly code: string; readonly claim: Id }>
  | Intent<'StateUnitNature', { readonly nature: UnitNature }>
  | Intent<'CloseUnit', { readonly reason: string }>
  /** Also reopens a merged unit: the merger is undone. */
  | Intent<'ReopenUnit', Record<string, never>>
  | Intent<'MergeUnit', { readonly into: Id; readonly reason: string }>;

const noun: Noun = { code: 'unit', zh: '单位', en: 'unit' };

/** A unit's code as it is stored and compared: capital letters, digits, dashes, 1 to 32 of them. */
export const unitCodeOf = (text: string): string => {
  const code = text.normalize('NFKC').trim().toUpperCase();
  if (/^[A-Z0-9][A-Z0-9-]{0,31}$/.test(code)) return code;
  return invalid(
    'unit.code',
    '单位编码只能用字母、数字和短横线（32位以内）',
    'Letters, digits and dashes, up to 32',
    'code',
  );
};

/** The unit that takes over must be open, and belong to the same jurisdiction or one above. */
const mustTakeOver = ({ code }: UnitState, into: Id, { directory, jurisdiction }: Context): void => {
  const successor = directory.unit(into);
  if (successor === undefined || !directory.covers(successor.jurisdiction, jurisdiction))
    notFound('unit.successor-missing', '没有并入的单位', 'There is no such unit to merge into', 'into');
  else if (successor.closed)
    conflict('unit.successor-closed', '并入的单位已停用', 'The unit to merge into is closed', 'into');
  // A code stands for one unit of its jurisdiction.
  else if (successor.jurisdiction === jurisdiction && successor.code === code)
    invalid('unit.successor-itself', '单位不能并入自身', 'A unit cannot merge into itself', 'into');
};

export const unitDecider: Decider<UnitState, UnitCommand, UnitEvent> = {
  category: 'unit',
  initial: initialUnit,
  evolve: evolveUnit,
  on: {
    RegisterUnit: (state, { code, name, claim }, context) => {
      mustBeNew(noun, state.phase);
      mustBeAtHome(context);
      return [{ type: 'UnitRegistered', data: { code: unitCodeOf(code), name: wording(noun, 'name', name), claim } }];
    },
    RenameUnit: (state, data) => {
      mustBeOpen(noun, state.phase);
      const name = wording(noun, 'name', data.name);
      return name === state.name ? [] : [{ type: 'UnitRenamed', data: { name } }];
    },
    ChangeUnitCode: (state, data) => {
      mustBeOpen(noun, state.phase);
      const code = unitCodeOf(data.code);
      if (code === state.code || state.claim === null) return [];
      return [{ type: 'UnitCodeChanged', data: { code, claim: data.claim, givenUp: state.claim } }];
    },
    StateUnitNature: (state, { nature }) => {
      mustBeOpen(noun, state.phase);
      return nature === state.nature ? [] : [{ type: 'UnitNatureStated', data: { nature } }];
    },
    // A closed unit keeps its code: old papers name it.
    CloseUnit: (state, { reason }) => {
      mustExist(noun, state.phase);
      return state.phase === 'closed' ? [] : [{ type: 'UnitClosed', data: { reason: reasonOf(noun, reason) } }];
    },
    ReopenUnit: (state) => {
      mustExist(noun, state.phase);
      return state.phase === 'open' ? [] : [{ type: 'UnitReopened', data: {} }];
    },
    // Also allowed for a closed unit: its successor may be named later.
    MergeUnit: (state, { into, reason }, context) => {
      mustExist(noun, state.phase);
      if (state.mergedInto === into) return [];
      if (state.mergedInto !== null)
        conflict('unit.merged', '该单位已并入另一单位', 'This unit was merged into another', 'into');
      mustTakeOver(state, into, context);
      return [{ type: 'UnitMerged', data: { into, reason: reasonOf(noun, reason) } }];
    },
  },
  permission: {
    RegisterUnit: 'directory.write',
    RenameUnit: 'directory.write',
    ChangeUnitCode: 'directory.write',
    StateUnitNature: 'directory.write',
    CloseUnit: 'directory.write',
    ReopenUnit: 'directory.write',
    MergeUnit: 'directory.write',
  },
};
