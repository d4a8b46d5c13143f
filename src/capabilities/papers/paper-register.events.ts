import type { Id } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/** The register of papers (发文登记) of one jurisdiction and year. */
export const paperRegisterOf = (derive: (...parts: readonly string[]) => Id, jurisdiction: Id, year: number): Id =>
  derive('paperRegister', jurisdiction, String(year));

export type PaperRegisterEvent = Fact<
  'PaperNumberAllocated',
  { readonly paper: Id; readonly year: number; readonly serial: number; readonly number: string }
>;
