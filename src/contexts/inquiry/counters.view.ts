import { countingOf } from '../../capabilities/statistics/counting.rules';
import { caseCounter } from './cases/case-counter.view';
import { interviewCounter } from './interviews/interview-counter.view';
import { sessionCounter } from './sessions/session-counter.view';
import { visitCounter } from './visits/visit-counter.view';

/** What this context counts, in the order in which a report prints it. */
export const counters = [interviewCounter, sessionCounter, visitCounter, caseCounter];

/** The figures of this context alone: its paragraph of the year report. */
export const ownFigures = countingOf(counters);
