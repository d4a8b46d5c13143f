import type { Counter, Subject } from '../../../capabilities/statistics/counter.part';
import { rowsAt } from '../../../kernel/history';
import { seenRows } from '../../../kernel/reading/rows';
import { countedBy } from '../counted-by.rules';
import { questionMarks } from '../sessions/session-marks.rules';
import { visitMarks } from './visit-marks.rules';
import { visitMetrics } from './visit-metrics.rules';
import { marksOfVisit, type VisitTally, visitTallies } from './visit-tally.view';

const subjectOf = (tally: VisitTally): Subject => {
  const { id, jurisdiction, topic, keyWork, place, state } = tally;
  return {
    of: 'visit',
    id,
    jurisdiction,
    origin: 'ON_SITE',
    topic,
    keyWork,
    place,
    state,
    marks: marksOfVisit(tally),
  };
};

export const visitCounter: Counter = {
  of: 'visit',
  metrics: visitMetrics,
  kinds: [...visitMarks, ...questionMarks],
  dimensions: countedBy,
  views: [visitTallies.view],
  subjectsAt: (rowsOf, moment, _period, reader) =>
    rowsAt<VisitTally>(rowsOf(visitTallies.view), moment, seenRows(reader)).map(subjectOf),
  labelOf: (rowsOf, id, moment) => ({
    number: null,
    title: visitTallies.find(rowsOf(visitTallies.view), id, moment)?.title ?? '',
  }),
};
