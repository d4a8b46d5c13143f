import { type LocalDate, partsOfStream } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { addDays } from '../../../kernel/time/local-date';
import type { CaseEvent } from './case.events';
import { dayDecider } from '../../../capabilities/days/day.decider';
import { diaryDecider } from '../../../capabilities/days/diary.decider';
import { diaryOf } from '../../../capabilities/days/diary.events';
import type { CaseDiaryEntry } from './case-diary.events';
import { endTerm } from './end-terms-when-day-started.reaction';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>['data'];

/** The terms that begin with the event, each with the day on which to check it again. */
const begun = ({ type, stream, data }: RecordedEvent): readonly (readonly [CaseDiaryEntry, LocalDate])[] => {
  const { id } = partsOfStream(stream);
  switch (type as CaseEvent['type']) {
    case 'CaseReplied': {
      const { round, rateBy } = data as Of<'CaseReplied'>;
      return [[{ case: id, about: 'RATING_WINDOW', round }, addDays(rateBy, 1)]];
    }
    case 'RatingUndone':
    case 'CloseOffUndone': {
      const { state, round, rateBy } = (data as Of<'RatingUndone' | 'CloseOffUndone'>).after;
      return state === 'REPLIED' && rateBy !== null
        ? [[{ case: id, about: 'RATING_WINDOW', round }, addDays(rateBy, 1)]]
        : [];
    }
    case 'ClockPaused': {
      const { round, until } = data as Of<'ClockPaused'>;
      return [[{ case: id, about: 'PAUSE_LIMIT', round }, until]];
    }
    case 'RemindersPlanned': {
      const { round, reminders } = data as Of<'RemindersPlanned'>;
      return reminders.map((reminder) => [{ case: id, about: 'REMINDER', round, reminder }, reminder.on]);
    }
    default:
      return [];
  }
};

/**
 * Writes whatever ends on a day into that day's diary. If the day has already begun (late entry), it ends at once. The
 * diary is written before the day is read, so that one of the two reactions always sees what the other did.
 */
export const enterInDiaryWhenTermBegins: Reaction = {
  name: 'enter-in-diary-when-term-begins',
  categories: ['case'],
  begins: 'first-event',
  *react(event, derive) {
    const { jurisdiction } = event.metadata;
    for (const [entry, date] of begun(event)) {
      const data = { ...entry, date };
      yield* send(diaryDecider, diaryOf(derive, jurisdiction, date), { type: 'MakeDiaryEntry', data });
      const { date: today } = yield* stateOf(dayDecider, jurisdiction);
      if (today !== null && today >= date) yield* endTerm(entry, date);
    }
  },
};
