import type { Counter, Subject } from '../../../capabilities/statistics/counter.part';
import { rowsAt } from '../../../kernel/history';
import { seenRows } from '../../../kernel/reading/rows';
import { countedBy } from '../counted-by.rules';
import { questionMarks, sessionMarks } from './session-marks.rules';
import { sessionMetrics } from './session-metrics.rules';
import { marksOfSession, type SessionTally, sessionTallies } from './session-tally.view';

const subjectOf = (tally: SessionTally): Subject => {
  const { id, jurisdiction, topic, keyWork, state } = tally;
  return {
    of: 'session',
    id,
    jurisdiction,
    origin: 'SESSION',
    topic,
    keyWork,
    place: null,
    state,
    marks: marksOfSession(tally),
  };
};

export const sessionCounter: Counter = {
  of: 'session',
  metrics: sessionMetrics,
  kinds: [...sessionMarks, ...questionMarks],
  dimensions: countedBy,
  views: [sessionTallies.view],
  subjectsAt: (rowsOf, moment, _period, reader) =>
    rowsAt<SessionTally>(rowsOf(sessionTallies.view), moment, seenRows(reader)).map(subjectOf),
  labelOf: (rowsOf, id, moment) => ({
    number: null,
    title: sessionTallies.find(rowsOf(sessionTallies.view), id, moment)?.title ?? '',
  }),
};
