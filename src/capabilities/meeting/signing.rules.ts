import { isOfOneOf } from '../../kernel/belonging';
import type { Context } from '../../kernel/context';
import type { Id, Instant } from '../../kernel/ids';
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
 * Whoever is said to have asked represented the voters when it happened, by the register: an invitation from the time in
 * office does not outlive it.
 *
 * @throws Rejection `<code>.not-a-representative`
 */
export const mustRepresentVoters = ({ code }: MeetingKind, context: Context): void => {
  const { onBehalfOf, occurredAt } = context;
  if (onBehalfOf === undefined) return;
  if (context.representsAs(onBehalfOf, localDayOf(Date.parse(occurredAt))).length === 0)
    forbidden(
      `${code}.not-a-representative`,
      '代录须写明当时在任的人大代表或选民代表（以人员名册的任职为准）',
      'Only for somebody who represented the voters when it happened, by the register of people',
      'onBehalfOf',
    );
};
