import type { Context } from '../../kernel/context';
import type { Id } from '../../kernel/ids';
import { wordsIn } from '../../kernel/registers';
import { invalid, notFound } from '../../kernel/rejection';
import type { MeetingKind } from '../meeting/meeting.rules';
import type { BallotCount } from './ballot.events';
import type { GuestGroup, GuestPoll } from './guests.events';
import { checkCount } from './ballot.rules';

/** A count that stands: one of a group about one unit. */
export type StandingPoll = Pick<GuestPoll, 'poll' | 'group' | 'unit'>;

/** The counts that stand after this one. */
export const pollsAfter = (
  polls: readonly StandingPoll[],
  { poll, group, unit, corrects }: GuestPoll,
): readonly StandingPoll[] => [...polls.filter((one) => one.poll !== corrects?.poll), { poll, group, unit }];

export interface AskGuests extends BallotCount {
  readonly group: GuestGroup;
  readonly unit: Id | null;
  readonly words?: string;
  /** Why it is counted anew. */
  readonly reason?: string;
}

/**
 * What guests said, entered by the office: about a unit that was called or the whole, with sums that agree. A second
 * count of the same puts the first right, and says why.
 *
 * @throws Rejection `<code>.unit-not-invited`, `guests.nobody`, `guests.reason-missing` and those of `checkCount`
 */
export const guestsAsked = (
  kind: MeetingKind,
  { units, polls }: { readonly units: readonly Id[]; readonly polls: readonly StandingPoll[] },
  { group, unit, words = '', reason = '', ...counted }: AskGuests,
  context: Context,
): GuestPoll => {
  if (unit !== null && !units.includes(unit))
    notFound(`${kind.code}.unit-not-invited`, `该单位不在${kind.calledFor}之列`, 'This unit was not invited', 'unit');
  checkCount(counted);
  if (counted.eligible === 0)
    invalid('guests.nobody', '请填写征询了多少人（家）', 'Say how many were asked', 'eligible');
  const before = polls.find((one) => one.group === group && one.unit === unit);
  const said = words.normalize('NFC').trim();
  const told = { group, unit, ...counted, words: said === '' ? null : said };
  const poll = context.derive('guests', context.occurredAt, group, String(unit), before?.poll ?? '');
  if (before === undefined) return { poll, ...told };
  return { poll, ...told, corrects: { poll: before.poll, reason: wordsIn('guests', reason, 'reason') } };
};
