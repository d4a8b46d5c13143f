import { isOfOneOf } from '../../kernel/belonging';
import type { Context } from '../../kernel/context';
import type { Id } from '../../kernel/ids';
import type { Participant } from '../../kernel/participant';
import { localDayOf } from '../../kernel/time/moments';

export interface HandOverInvitation {
  readonly from: Id;
  readonly to: Id;
  readonly reason: string;
}

/**
 * Who is asked to come after an invitation fell to a successor, each once; null: nothing changes, also where the successor
 * is of a unit that is called and could not be asked to come for the voters.
 */
export const participantsAfter = (
  { participants, units }: { readonly participants: readonly Participant[]; readonly units: readonly Id[] },
  { from, to }: HandOverInvitation,
  context: Context,
): readonly Participant[] | null => {
  const today = localDayOf(Date.parse(context.now));
  const [role] = context.representsAs(to, today);
  if (role === undefined || !participants.some(({ person }) => person === from)) return null;
  if (isOfOneOf(units, [to], today, context)) return null;
  const known = participants.some(({ person }) => person === to);
  return participants.flatMap((one) => (one.person === from ? (known ? [] : [{ person: to, role }]) : [one]));
};
