import { texts } from '../../../texts/texts';

export const useListTexts = texts({
  lasting: ['长期', 'open end'],
  topics: ['专题', 'Topics'],
  keyWorks: ['重点工作', 'Key works'],
  addEntry: ['增加', 'Add'],
  noEntries: ['还没有条目', 'Nothing yet'],
  lastDay: ['最后可选日期', 'Last day'],
  endEntry: ['停止选用', 'End'],
  endEntryHint: [
    '不填则长期可选。已选用它的记录不变。',
    'If left empty it stays available. Records that use it do not change.',
  ],
});
