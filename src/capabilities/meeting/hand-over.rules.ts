import type { Context } from '../../kernel/context';
import type { Id } from '../../kernel/ids';
import type { Participant } from '../../kernel/participant';
import { localDayOf } from '../../kernel/time/moments';

export interface HandOverInvitation {
  readonly from: Id;
  readonly to: Id;
  readonly reason: string;
}

/** Who is asked to come after an invitation fell to a successor, each once; null: nothing changes. */
export const participantsAfter = (
  participants: readonly Participant[],
  { from, to }: HandOverInvitation,
  context: Context,
): readonly Participant[] | null => {
  const [role] = context.representsAs(to, localDayOf(Date.parse(context.now)));
  if (role === undefined || !participants.some(({ person }) => person === from)) return null;
  const known = participants.some(({ person }) => person === to);
  return participants.flatMap((one) => (one.person === from ? (known ? [] : [{ person: to, role }]) : [one]));
};
