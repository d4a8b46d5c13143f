import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { endOf } from '../../../kernel/time/deadline';
import { addDays } from '../../../kernel/time/local-date';
import { caseDecider } from '../cases/case.decider';
import type { DayEvent } from '../days/day.events';
import { diaryDecider } from '../days/diary.decider';
import { type DiaryEntry, diaryOf } from '../days/diary.events';
import type { DiaryState } from '../days/diary.state';

const beginningOf = (date: LocalDate): Instant => endOf(addDays(date, -1), '24:00');

/** What ends with the day before: a case that has moved on meanwhile decides nothing. */
export function* endTerm({ case: id, about, round }: DiaryEntry, date: LocalDate) {
  const command =
    about === 'RATING_WINDOW' ? { type: 'RateAsNotRated', data: { round } } : { type: 'ResumeWhenPauseOver', data: {} };
  yield* send(caseDecider, id, command, { occurredAt: beginningOf(date) });
}

/** A day begins: replies whose rating window is over count as not rated, clocks paused as long as may be run again. */
export const endTermsWhenDayStarted: Reaction = {
  name: 'end-terms-when-day-started',
  categories: ['day'],
  begins: 'first-event',
  *react(event, derive) {
    if (event.type !== 'DayStarted') return;
    const { date } = event.data as DayEvent['data'];
    const jurisdiction: Id = event.metadata.jurisdiction;
    const { entries } = yield* stateOf<DiaryState>(diaryDecider, diaryOf(derive, jurisdiction, date));
    for (const entry of entries) yield* endTerm(entry, date);
  },
};
