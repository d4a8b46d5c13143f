import type { LocalDate } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import type { CalendarChange } from '../../kernel/time/calendar';
import { isLocalDate } from '../../kernel/time/local-date';
import type { Closure } from './policy.events';
import { text } from '../../kernel/setting-checks';

/** @throws Rejection `policy.day` */
export const dayIn = (date: string, field: string): LocalDate =>
  isLocalDate(date) ? date : invalid('policy.day', '没有这一天', 'There is no such day', field);

/** The most days of its own that a jurisdiction may have: some forty years of holidays. */
const mostClosures = 2000;

/** @throws Rejection `policy.day`, `calendar.day-twice`, `calendar.too-many` */
export const closuresAfter = (before: readonly Closure[], changes: readonly CalendarChange[]): readonly Closure[] => {
  const days = new Map(before.map((closure) => [closure.date, closure]));
  const seen = new Set<LocalDate>();
  changes.forEach(({ date: day, kind, reason }, index) => {
    const field = `changes[${index}]`;
    const date = dayIn(day, `${field}.date`);
    if (seen.has(date)) invalid('calendar.day-twice', '同一天只能写一次', 'A day may be named once', `${field}.date`);
    seen.add(date);
    if (kind === null) days.delete(date);
    else days.set(date, { date, kind, reason: text(100)(reason, `${field}.reason`) });
  });
  if (days.size > mostClosures)
    invalid('calendar.too-many', `至多${mostClosures}天`, `At most ${mostClosures} days`, 'changes');
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** @throws Rejection `policy.day`, `calendar.unpublished` */
export const publishedAfter = (before: LocalDate, wanted: string | undefined): LocalDate => {
  if (wanted === undefined) return before;
  return dayIn(wanted, 'publishedUntil') < before
    ? invalid('calendar.unpublished', '已公布的放假安排不能撤回', 'What is published stays published', 'publishedUntil')
    : wanted;
};
