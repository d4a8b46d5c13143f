import type { Question } from '../../kernel/view';
import { type Figure, metrics } from './metrics.rules';
import type { Dimension } from './counting.rules';
import { type Report, type ReportParams, reportOf, statisticsReport } from './report.view';
import { atCell, type Cell, dayCell, type Sheet } from '../exports/sheet.rules';
import { originWords, stateWords } from '../../contexts/inquiry/inquiry.words';

export const unitWords = { sessions: '场次', personTimes: '人次', cases: '件', items: '条' } as const;
const dimensionWords: Readonly<Record<Dimension, string>> = {
  unit: '单位',
  topic: '专题',
  community: '社区',
  keyWork: '重点工作',
  origin: '来源',
  state: '状态',
  month: '月份',
};

const metricOf = (code: string) => metrics.find((metric) => metric.code === code)!;

const figureCells = ({ code, numerator, denominator, value }: Figure): readonly Cell[] => {
  const { zh, unitOfCount, definition, ruleVersion } = metricOf(code);
  return [zh, unitWords[unitOfCount], value, numerator, denominator, definition, ruleVersion];
};

const valueWords = (by: Dimension, value: string | null, name: string | null): string => {
  if (value === null) return '（无）';
  if (value === 'several') return '（涉及多个单位）';
  const words: Readonly<Record<string, string>> = by === 'origin' ? originWords : by === 'state' ? stateWords : {};
  return name ?? words[value] ?? value;
};

const breakdownSheet = ({ breakdown, figures }: Report): readonly Sheet[] => {
  if (breakdown === null) return [];
  const { by, rows } = breakdown;
  const titles = figures.map(({ code }) => ({ title: metricOf(code).zh, width: 14 }));
  return [
    {
      name: `按${dimensionWords[by]}`,
      columns: [{ title: dimensionWords[by], width: 20 }, ...titles],
      rows: [
        ...rows.map(({ value, name, figures: line }) => [
          ...[valueWords(by, value, name), ...line.map((figure) => figure.value)],
        ]),
        ['合计', ...figures.map((figure) => figure.value)],
      ],
    },
  ];
};

const framed = ({ moment, period, rules }: Report): Sheet => ({
  name: '说明',
  columns: [
    { title: '项目', width: 24 },
    { title: '内容', width: 24 },
  ],
  rows: [
    ['起始日期', dayCell(period.from)],
    ['截止日期', dayCell(period.to)],
    ['以何时的实情为准', atCell(moment.asOf)],
    ['以何时所知为准', atCell(moment.knownAt)],
    ['规则版本', rules.policyVersion],
    ['约谈人次所计', rules.countedAs === 'INTERVIEWEES' ? '被约谈人' : '参加的代表'],
  ],
});

/** A report as a workbook: the figures with their definitions, the breakdown, and what is needed to get them again. */
export const statisticsSheets: Question<ReportParams, readonly Sheet[]> = {
  name: 'statistics.sheets',
  permission: statisticsReport.permission,
  views: statisticsReport.views,
  answer: (rowsOf, params, reader) => {
    const report = reportOf(rowsOf, params, reader);
    const columns = [
      ...[
        { title: '指标', width: 26 },
        { title: '单位', width: 8 },
        { title: '数值', width: 10 },
      ],
      ...[
        { title: '分子', width: 10 },
        { title: '分母', width: 10 },
      ],
      ...[
        { title: '口径', width: 80 },
        { title: '口径版本', width: 10 },
      ],
    ];
    return [
      { name: '指标', columns, rows: report.figures.map(figureCells) },
      ...breakdownSheet(report),
      framed(report),
    ];
  },
};
