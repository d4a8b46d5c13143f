import { texts } from '../../texts/texts';

export const useMeasureTexts = texts({
  heading: ['成因与长效措施', 'Cause and lasting measure'],
  cause: ['成因', 'Cause'],
  findCause: ['写明成因', 'Say the cause'],
  causeHint: [
    '为什么一再出现：管理、设施、责任，还是做法。',
    'Why it keeps coming back: upkeep, facilities, duties or ways.',
  ],
  noCause: ['还没有写明', 'Not found yet'],
  measure: ['长效措施', 'Lasting measure'],
  setMeasure: ['定长效措施', 'Set the lasting measure'],
  setAnew: ['改定长效措施', 'Set another measure'],
  measureHint: [
    '到落实期限时，以及每次对其中事项回头看时，提示工委检查。',
    'The office is reminded to check it when it is due, and at each look-back on one of the cases.',
  ],
  noMeasure: ['还没有定', 'None set yet'],
  unit: ['责任单位', 'Unit'],
  dueOn: ['落实期限', 'Due'],
  check: ['检查长效措施', 'Check the measure'],
  checkFrom: [(day: string) => `${day} 起待检查`, (day: string) => `to be checked from ${day}`],
  checkDue: ['应检查', 'Check now'],
  atLookBack: ['下次回头看时检查', 'Checked at the next look-back'],
  result: ['检查结果', 'Result'],
  found: ['检查情况', 'What was found'],
  againOn: ['何日再检查', 'Check again on'],
  againHint: [
    '尚未落实或未见效的必填；已见效的可不填，回头看时再提示。',
    'Needed unless it works; where it works, a look-back asks for it again.',
  ],
  withdraw: ['撤下长效措施', 'Withdraw the measure'],
  checks: ['检查记录', 'Checks'],
  again: [(day: string) => `${day} 再检查`, (day: string) => `again on ${day}`],
  former: ['以前的措施', 'Former measures'],
  replaced: ['已改定', 'replaced by another'],
  reason: ['理由', 'Reason'],
});

export const useCheckResults = texts({
  WORKS: ['已见效', 'It works'],
  WORKS_NOT: ['已落实，未见效', 'In place, does not work'],
  NOT_IN_PLACE: ['尚未落实', 'Not in place yet'],
});
