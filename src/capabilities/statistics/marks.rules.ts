import type { Id, LocalDate } from '../../kernel/ids';
import type { Participant } from '../../kernel/participant';
import type { Mark, MarkKind } from './counter.part';

/** The unit of a mark that involves more than one, so that a breakdown by unit still sums to its total. */
export const severalUnits = 'several';

/** The one unit, or `several`. */
export const soleUnit = (units: readonly Id[]): Id | null => (units.length > 1 ? severalUnits : (units[0] ?? null));

/** One mark for each person who was there, by the capacity in which they came. */
export const presentMarks = (
  present: readonly Participant[],
  kinds: Readonly<Record<Participant['role'], MarkKind>>,
  on: LocalDate,
  unit: Id | null,
): readonly Mark[] => present.map(({ person, role }) => ({ kind: kinds[role], on, unit, item: person }));
