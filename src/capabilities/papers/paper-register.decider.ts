import type { Decider } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import type { Intent } from '../../kernel/message';
import type { PaperRegisterEvent } from './paper-register.events';
import { evolvePaperRegister, initialPaperRegister, type PaperRegisterState } from './paper-register.state';

export type PaperRegisterCommand = Intent<
  'AllocatePaperNumber',
  {
    readonly paper: Id;
    readonly year: number;
    /** The last serial number that the caller saw; 0 for none. */
    readonly after: number;
  }
>;

/** Numbers without gaps or duplicates, one after the other, as cases get theirs. */
export const paperRegisterDecider: Decider<PaperRegisterState, PaperRegisterCommand, PaperRegisterEvent> = {
  category: 'paperRegister',
  reads: 'last',
  initial: initialPaperRegister,
  evolve: evolvePaperRegister,
  on: {
    AllocatePaperNumber: (state, { paper, year, after }) => {
      if (state.paper === paper || state.serial !== after) return [];
      const serial = after + 1;
      // Not the form of a 发文字号, so that nobody takes one for the other.
      const number = `发文${year}-${String(serial).padStart(4, '0')}`;
      return [{ type: 'PaperNumberAllocated', data: { paper, year, serial, number } }];
    },
  },
  permission: { AllocatePaperNumber: 'paper.record' },
};
