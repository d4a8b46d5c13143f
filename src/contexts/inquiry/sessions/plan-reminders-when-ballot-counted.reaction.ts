import { partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { localDayOf } from '../../../kernel/time/moments';
import { dayDecider } from '../../../capabilities/days/day.decider';
import { diaryDecider } from '../../../capabilities/days/diary.decider';
import { diaryOf } from '../../../capabilities/days/diary.events';
import type { SessionEvent } from './session.events';
import { remindOf } from './remind-of-ballot-when-day-started.reaction';

/**
 * A ballot did not pass: the days on which to remind of what follows are written into their diaries. Counted from the
 * day on which it was recorded, so that a late entry does not remind of past days.
 */
export const planRemindersWhenBallotCounted: Reaction = {
  name: 'plan-reminders-when-ballot-counted',
  categories: ['inquirySession'],
  begins: 'first-event',
  *react({ type, stream, data, metadata }, derive) {
    if (type !== 'BallotCounted') return;
    const { ballot, sequel } = data as Of<SessionEvent, 'BallotCounted'>['data'];
    const since = localDayOf(Date.parse(metadata.recordedAt));
    const session = partsOfStream(stream).id;
    for (const on of (sequel?.remindOn ?? []).filter((day) => day >= since)) {
      const entry = { session, ballot, on };
      const command = { type: 'MakeDiaryEntry', data: { ...entry, date: on } } as const;
      yield* send(diaryDecider, diaryOf(derive, metadata.jurisdiction, on), command);
      const { date: today } = yield* stateOf(dayDecider, metadata.jurisdiction);
      if (today !== null && today >= on) yield* remindOf(entry);
    }
  },
};
