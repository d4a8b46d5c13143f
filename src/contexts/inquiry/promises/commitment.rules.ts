import type { Commitment } from '../../../kernel/commitment';
import type { Context } from '../../../kernel/context';
import { wordsIn } from '../../../kernel/registers';
import { invalid } from '../../../kernel/rejection';
import { dueDate } from '../../../kernel/time/deadline';
import { isLocalDate } from '../../../kernel/time/local-date';
import { localDayOf } from '../../../kernel/time/moments';

/**
 * Checks a promise (承诺): it needs a text, and a future day within the longest rectification term (policy 16).
 *
 * @throws Rejection `commitment.text-missing`, `commitment.day-not-later`, `commitment.too-late`
 */
export const checkCommitment = ({ text, dueOn }: Commitment, context: Context): Commitment => {
  const today = localDayOf(Date.parse(context.occurredAt));
  const { rectificationMaximum, rollLastDay } = context.policy.settings;
  if (!isLocalDate(dueOn) || dueOn <= today)
    invalid('commitment.day-not-later', '承诺日期须晚于今天', 'A day after today', 'dueOn');
  if (dueOn > dueDate(today, rectificationMaximum, context.calendar, { rollLastDay }))
    invalid('commitment.too-late', '承诺日期超过最长整改期限', 'Promised for too late a day', 'dueOn');
  return { text: wordsIn('commitment', text, 'text'), dueOn };
};
