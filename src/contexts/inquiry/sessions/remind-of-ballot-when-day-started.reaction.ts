import type { Id } from '../../../kernel/ids';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { beginningOf } from '../../../kernel/time/deadline';
import type { DayEvent } from '../../../capabilities/days/day.events';
import { diaryDecider } from '../../../capabilities/days/diary.decider';
import { type DiaryEntry, diaryOf } from '../../../capabilities/days/diary.events';
import type { SessionDiaryEntry } from './session-diary.events';
import { sessionDecider } from './session.decider';

/** Other contexts make entries of their own. */
const isOfSession = (entry: DiaryEntry): entry is SessionDiaryEntry => 'session' in entry;

/** Reminds of what follows from a ballot. A session in which it was done ignores this. */
export function* remindOf({ session, ballot, on }: SessionDiaryEntry) {
  const command = { type: 'RemindOfBallot', data: { ballot, on } } as const;
  yield* send(sessionDecider, session, command, { occurredAt: beginningOf(on) });
}

/** A day begins: units that are to report again after a ballot, and the office that is to hold another, are reminded. */
export const remindOfBallotWhenDayStarted: Reaction = {
  name: 'remind-of-ballot-when-day-started',
  categories: ['day'],
  begins: 'first-event',
  *react(event, derive) {
    if (event.type !== 'DayStarted') return;
    const { date } = event.data as DayEvent['data'];
    const jurisdiction: Id = event.metadata.jurisdiction;
    const { entries } = yield* stateOf(diaryDecider, diaryOf(derive, jurisdiction, date));
    for (const entry of entries) if (isOfSession(entry)) yield* remindOf(entry);
  },
};
