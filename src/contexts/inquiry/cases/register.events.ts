import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Origin } from './case-shapes.events';

/** The register of one jurisdiction, kind (= origin) and year. */
export const registerOf = (
  derive: (...parts: readonly string[]) => Id,
  jurisdiction: Id,
  origin: Origin,
  year: number,
): Id => derive('register', jurisdiction, origin, String(year));

export type RegisterEvent = Fact<
  'NumberAllocated',
  {
    readonly case: Id;
    readonly origin: Origin;
    readonly year: number;
    readonly serial: number;
    /** As written on paper: 约谈〔2025〕001号. */
    readonly number: string;
  }
>;
