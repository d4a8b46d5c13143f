import type { AnyQuestion } from '../../kernel/view';
import type { Counting } from './counting.rules';
import { casesQuestion, metricListQuestion } from './drill-down.view';
import { comparisonQuestion, rankingQuestion, reportQuestion } from './report.view';
import { sheetsQuestion } from './statistics-sheets.view';

/** Every question of counting, answered from what the contexts make countable. */
export const statisticsQuestions = (counting: Counting): readonly AnyQuestion[] => [
  metricListQuestion(counting),
  reportQuestion(counting),
  comparisonQuestion(counting),
  rankingQuestion(counting),
  casesQuestion(counting),
  sheetsQuestion(counting),
];
