import { texts } from '../../texts/texts';

export const useSearchTexts = texts({
  title: ['全文检索', 'Search'],
  label: ['检索词', 'Words'],
  hint: ['连在一起的任意两个字即可；事项也可用编号、工单号', 'Any two characters; cases also by their number'],
  go: ['检索', 'Search'],
  which: ['看哪几类', 'Which kinds'],
  all: ['全部', 'All'],
  more: ['更多', 'More'],
  none: ['没有找到', 'Nothing found'],
  noneHint: ['换一个词，或少写几个字再试。', 'Try another word, or fewer characters.'],
  begin: ['查事项、约谈、问询会、会办和反复问题', 'Cases, interviews, sessions, visits and repeat issues'],
});

/** Where in a record the words stand. */
export const useSearchedFields = texts({
  title: ['标题', 'Title'],
  description: ['内容', 'Description'],
  number: ['编号', 'Number'],
  ticket: ['工单号', 'Ticket'],
  reason: ['事由', 'Reason'],
  venue: ['地点', 'Venue'],
  place: ['地点', 'Place'],
  said: ['谈话内容', 'What was said'],
  matter: ['所谈事项', 'Matter'],
  outcome: ['结果', 'Outcome'],
  question: ['问题', 'Question'],
  answer: ['答复', 'Answer'],
  promise: ['承诺', 'Promise'],
  weakWork: ['弱项短板', 'Weak work'],
  finding: ['现场情况', 'Finding'],
  measure: ['措施', 'Measure'],
  settlement: ['现场解决', 'Settlement'],
  disagreement: ['分歧', 'Disagreement'],
  minutes: ['纪要', 'Minutes'],
});
