import type { Id } from '../../kernel/ids';
import type { Recorded } from '../../kernel/message';
import type { PaperRegisterEvent } from './paper-register.events';

/** The number taken last. Each event holds the whole state, so only the last one is read. */
export interface PaperRegisterState {
  readonly paper: Id | null;
  readonly year: number;
  readonly serial: number;
  readonly number: string;
}

export const initialPaperRegister: PaperRegisterState = { paper: null, year: 0, serial: 0, number: '' };

export const evolvePaperRegister = (
  _state: PaperRegisterState,
  { data }: Recorded<PaperRegisterEvent>,
): PaperRegisterState => ({ paper: data.paper, year: data.year, serial: data.serial, number: data.number });
