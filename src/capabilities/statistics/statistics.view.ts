import type { AnyQuestion } from '../../kernel/view';
import type { Counting } from './counting.rules';
import { casesQuestion, metricListQuestion } from './drill-down.view';
import { comparisonQuestion, rankingQuestion, reportQuestion } from './report.view';
import { sheetsQuestion } from './statistics-sheets.view';

/** Every question of counting, answered by what the contexts let be counted. */
export const statisticsQuestions = (counting: Counting): readonly AnyQuestion[] => [
  metricListQuestion(counting),
  reportQuestion(counting),
  comparisonQuestion(counting),
  rankingQuestion(counting),
  casesQuestion(counting),
  sheetsQuestion(counting),
];
