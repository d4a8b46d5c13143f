import type { Id, LocalDate } from '../../../kernel/ids';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { beginningOf } from '../../../kernel/time/deadline';
import { type CaseCommand, caseDecider } from './case.decider';
import type { DayEvent } from '../../../capabilities/days/day.events';
import { diaryDecider } from '../../../capabilities/days/diary.decider';
import { type DiaryEntry, diaryOf } from '../../../capabilities/days/diary.events';
import type { CaseDiaryEntry } from './case-diary.events';

const commandFor = ({ about, round, reminder }: CaseDiaryEntry): CaseCommand | null => {
  switch (about) {
    case 'RATING_WINDOW':
      return { type: 'RateAsNotRated', data: { round } };
    case 'PAUSE_LIMIT':
      return { type: 'ResumeWhenPauseOver', data: {} };
    case 'REMINDER':
      return reminder === undefined ? null : { type: 'Remind', data: { ...reminder, round } };
  }
};

/** Other contexts make entries of their own. */
const isOfCase = (entry: DiaryEntry): entry is CaseDiaryEntry => 'case' in entry;

/** Ends what ends on the day, or reminds of it. A case that has moved on in the meantime ignores this. */
export function* endTerm(entry: CaseDiaryEntry, date: LocalDate) {
  const { case: id } = entry;
  const command = commandFor(entry);
  if (command === null) return;
  yield* send(caseDecider, id, command, { occurredAt: beginningOf(date) });
}

/**
 * A day begins: replies whose rating window is over count as not rated, clocks whose longest pause is over run again,
 * and whoever has a day to keep is reminded.
 */
export const endTermsWhenDayStarted: Reaction = {
  name: 'end-terms-when-day-started',
  categories: ['day'],
  begins: 'first-event',
  *react(event, derive) {
    if (event.type !== 'DayStarted') return;
    const { date } = event.data as DayEvent['data'];
    const jurisdiction: Id = event.metadata.jurisdiction;
    const { entries } = yield* stateOf(diaryDecider, diaryOf(derive, jurisdiction, date));
    for (const entry of entries) if (isOfCase(entry)) yield* endTerm(entry, date);
  },
};
