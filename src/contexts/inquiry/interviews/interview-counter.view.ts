import type { Counter, Period, Subject } from '../../../capabilities/statistics/counter.part';
import { rowsAt } from '../../../kernel/history';
import { smallest } from '../../../kernel/places-above';
import { both, type Condition } from '../../../kernel/reading/condition';
import { seenRows } from '../../../kernel/reading/rows';
import { addDays } from '../../../kernel/time/local-date';
import { endOfDay } from '../../../kernel/time/moments';
import { countedBy } from '../counted-by.rules';
import { interviewMarks } from './interview-marks.rules';
import { interviewMetrics } from './interview-metrics.rules';
import type { InterviewRecord } from './interview-record.state';
import { marksOfInterview, titleOf } from './interview-tally.rules';
import { interviews } from './interviews.view';

/** The list is ordered by the day of the talk, so a period can be looked up directly. */
const held = ({ from, to }: Period): Condition => ({
  sql: 'at > ? AND at <= ?',
  values: [endOfDay(addDays(from, -1)), endOfDay(to)],
});

const subjectOf = (record: InterviewRecord): Subject => {
  const { id, jurisdiction, topic, keyWork, place, state } = record;
  return {
    of: 'interview',
    id,
    jurisdiction,
    origin: 'INTERVIEW',
    topic,
    keyWork,
    place: smallest(place),
    state,
    marks: marksOfInterview(record),
  };
};

export const interviewCounter: Counter = {
  of: 'interview',
  metrics: interviewMetrics,
  kinds: interviewMarks,
  dimensions: countedBy,
  views: [interviews.view],
  subjectsAt: (rowsOf, moment, period, reader) => {
    const condition = both(seenRows(reader), held(period));
    return rowsAt<InterviewRecord>(rowsOf(interviews.view), moment, condition).map(subjectOf);
  },
  labelOf: (rowsOf, id, moment) => {
    const record = interviews.find(rowsOf(interviews.view), id, moment);
    return { number: null, title: record === undefined ? '' : titleOf(record) };
  },
};
