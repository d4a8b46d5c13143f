import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import type { Origin } from './case-shapes.events';
import type { RegisterEvent } from './register.events';
import { evolveRegister, initialRegister, type RegisterState } from './register.state';

export type RegisterCommand = Intent<
  'AllocateNumber',
  {
    readonly case: Id;
    readonly origin: Origin;
    readonly year: number;
    /** The last serial number that the caller saw; 0 for none. */
    readonly after: number;
  }
>;

const kinds: Readonly<Record<Origin, string>> = {
  INTERVIEW: '约谈',
  SESSION: '问询',
  ON_SITE: '会办',
  HOTLINE: '热线',
};

/**
 * Numbers without gaps or duplicates (DOMAIN 5, row 45). Nothing happens if the last number is this case's own, or if
 * another was taken in the meantime: then the caller looks again, since its case may have a number by now.
 */
export const registerDecider: Decider<RegisterState, RegisterCommand, RegisterEvent> = {
  category: 'caseRegister',
  reads: 'last',
  initial: initialRegister,
  evolve: evolveRegister,
  on: {
    AllocateNumber: (state, { case: id, origin, year, after }, { policy }) => {
      if (state.case === id || state.serial !== after) return [];
      const serial = after + 1;
      const { pattern, digits } = policy.settings.caseNumber;
      const number = pattern
        .replaceAll('{kind}', kinds[origin])
        .replaceAll('{year}', String(year))
        .replaceAll('{serial}', String(serial).padStart(digits, '0'));
      return [{ type: 'NumberAllocated', data: { case: id, origin, year, serial, number } }];
    },
  },
  permission: { AllocateNumber: 'case.number' },
};
