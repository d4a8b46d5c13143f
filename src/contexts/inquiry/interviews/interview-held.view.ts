import type { Held } from '../../../capabilities/plans/held.part';
import { rowsAt } from '../../../kernel/history';
import { among, both } from '../../../kernel/reading/condition';
import { addDays } from '../../../kernel/time/local-date';
import { endOfDay } from '../../../kernel/time/moments';
import type { InterviewRecord } from './interview-record.state';
import { heldOnOf, titleOf } from './interview-tally.rules';
import { interviewPage, interviews } from './interviews.view';

declare module '../../../capabilities/plans/year-plan.events' {
  interface PlannedInstruments {
    readonly INTERVIEW: true;
  }
}

/** The list is ordered by the day of the talk, so a period can be looked up directly. */
export const interviewHeld: Held = {
  kind: 'INTERVIEW',
  views: [interviews.view],
  heldIn: (rowsOf, { jurisdiction, from, to }, moment) => {
    const bounds = { sql: 'at > ? AND at <= ?', values: [endOfDay(addDays(from, -1)), endOfDay(to)] };
    const condition = both(among('jurisdiction', [jurisdiction]), bounds);
    return rowsAt<InterviewRecord>(rowsOf(interviews.view), moment, condition).flatMap((talk) => {
      const { id, topic, units } = talk;
      const heldOn = heldOnOf(talk);
      return heldOn === null
        ? []
        : [{ instrument: 'INTERVIEW' as const, id, title: titleOf(talk), heldOn, topic, units }];
    });
  },
  page: interviewPage,
};
