import { isOfOneOf } from '../../kernel/belonging';
import type { Context } from '../../kernel/context';
import type { Id, Instant } from '../../kernel/ids';
import type { Participant } from '../../kernel/participant';
import { forbidden } from '../../kernel/rejection';
import { localDayOf } from '../../kernel/time/moments';
import type { MeetingKind } from './meeting.rules';

/*
 * What the office enters for somebody (代录) it enters for a person who has that part here: nothing is said in the name of
 * somebody who would not have said it, and nobody is taken for having answered.
 */

/**
 * Whoever signed for a unit belongs to it, or did since this began, or was named for it.
 *
 * @throws Rejection `<code>.signatory-not-of-unit`
 */
export const mustSignForUnit = (
  { code }: MeetingKind,
  { unit, named, began }: { readonly unit: Id; readonly named: readonly Id[]; readonly began: Instant | null },
  context: Context,
): void => {
  const { onBehalfOf, now } = context;
  if (onBehalfOf === undefined || named.includes(onBehalfOf)) return;
  if (!isOfOneOf([unit], [onBehalfOf], localDayOf(Date.parse(began ?? now)), context))
    forbidden(
      `${code}.signatory-not-of-unit`,
      '签署人须是该单位人员或其指派到场的人',
      'Only somebody of the unit, or whom it sent, signs for it',
      'onBehalfOf',
    );
};

/**
 * Whoever is said to have asked represents the voters on that day by the register, or was invited to do so here.
 *
 * @throws Rejection `<code>.not-a-representative`
 */
export const mustRepresentVoters = (
  { code }: MeetingKind,
  { invited, at }: { readonly invited: readonly Participant[]; readonly at: Instant },
  context: Context,
): void => {
  const { onBehalfOf } = context;
  if (onBehalfOf === undefined || invited.some(({ person }) => person === onBehalfOf)) return;
  if (context.representsAs(onBehalfOf, localDayOf(Date.parse(at))).length === 0)
    forbidden(
      `${code}.not-a-representative`,
      '代录须写明当日在任的人大代表、选民代表或受邀到会的人',
      'Only for somebody who represents the voters on that day, or was invited',
      'onBehalfOf',
    );
};
