import { texts } from '../../texts/texts';

export const useYearPlanTexts = texts({
  title: ['年度计划', 'Year plan'],
  which: ['哪一年', 'Which year'],
  ofYear: [(year: number) => `${year}年`, (year: number) => String(year)],
  none: ['还没有年度计划', 'No year plan yet'],
  noneHint: [
    '拟定以后，全年要举行的约谈、问询会和会办与实际举行的并列在这里。',
    'Once drawn up, what is planned for the year is shown here beside what was held.',
  ],
  drawUp: ['拟定年度计划', 'Draw up a plan'],
  year: ['年度', 'Year'],
  name: ['名称', 'Name'],
  nameOf: [(year: number) => `${year}年度约询计划`, (year: number) => `Inquiry plan of ${year}`],
  adopt: ['通过', 'Adopt'],
  adoptHint: [
    '通过以后有关单位可以看到与其有关的各项；以后仍可调整，每次写明原因。',
    'Units can then see the lines that concern them. It can still be adjusted, each time with a reason.',
  ],
  adopted: [(day: string) => `${day} 通过`, (day: string) => `adopted ${day}`],
  draft: ['草案', 'Draft'],
  progress: [
    (held: string, planned: string) => `计划 ${planned} 次，已完成 ${held} 次`,
    (held: string, planned: string) => `${held} of ${planned} held`,
  ],
  beside: [(count: string) => `计划以外 ${count} 次`, (count: string) => `${count} outside the plan`],
  month: [
    (month: number) => `${month}月`,
    (month: number) => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]!,
  ],
  monthField: ['月份', 'Month'],
  lines: ['计划与完成情况', 'Planned and held'],
  empty: ['计划还没有内容', 'The plan is empty'],
  emptyHint: [
    '逐项增加：哪个月、以什么方式、关于什么、几次。',
    'Add one line at a time: the month, the form, the subject and how often.',
  ],
  add: ['增加一项', 'Add a line'],
  change: ['调整', 'Adjust'],
  drop: ['取消', 'Drop'],
  instrument: ['方式', 'Way'],
  subject: ['内容', 'Subject'],
  topic: ['专题', 'Topic'],
  keyWork: ['重点工作', 'Key work'],
  units: ['单位', 'Units'],
  times: ['次数', 'How often'],
  timesOf: [
    (done: number, times: number) => `${done}/${times} 次`,
    (done: number, times: number) => `${done}/${times}`,
  ],
  reason: ['原因', 'Reason'],
  suggested: ['可能就是这一项', 'Possible match'],
  count: ['计入', 'Count it'],
  countAs: [(title: string) => `计入计划：${title}`, (title: string) => `Count: ${title}`],
  line: ['计入哪一项', 'For which line'],
  uncount: ['不再计入', 'Stop counting'],
  uncountOf: [(title: string) => `不再计入：${title}`, (title: string) => `Stop counting: ${title}`],
  unplanned: ['计划以外举行的', 'Held outside the plan'],
  adjustments: [(count: string) => `历次调整（${count}）`, (count: string) => `Adjustments (${count})`],
  noTitle: ['（无标题）', '(no title)'],
});

export const useInstruments = texts({
  INTERVIEW: ['约谈', 'Interview'],
  SESSION: ['问询会', 'Inquiry session'],
  ON_SITE: ['会办', 'On site'],
});

export const useLineStandings = texts({
  DONE: ['已完成', 'Done'],
  PARTLY: ['部分完成', 'Partly done'],
  OPEN: ['未到', 'To come'],
  MISSED: ['逾月未完成', 'Month over, not done'],
});
