import type { Id } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import type { RegisterEvent } from './register.events';

/** The number taken last. Each event holds the whole state, so only the last one is read. */
export interface RegisterState {
  readonly case: Id | null;
  readonly serial: number;
  readonly year: number;
  readonly number: string;
}

export const initialRegister: RegisterState = { case: null, serial: 0, year: 0, number: '' };

export const evolveRegister = (_state: RegisterState, { data }: Recorded<RegisterEvent>): RegisterState => ({
  case: data.case,
  serial: data.serial,
  year: data.year,
  number: data.number,
});
