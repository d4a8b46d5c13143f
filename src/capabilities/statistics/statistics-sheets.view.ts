import type { Asked, Question } from '../../kernel/view';
import { atCell, type Cell, dayCell, type Sheet } from '../exports/sheet.rules';
import type { Dimension } from './counter.part';
import { broughtForward, type Counting } from './counting.rules';
import { severalUnits } from './marks.rules';
import type { Figure } from './metrics.rules';
import { metricOf, type Report, reportOf, type ReportParams } from './report.rules';
import { statisticsReport } from './report.view';

const dimensionWords: Readonly<Record<Dimension, string>> = {
  unit: '单位',
  topic: '专题',
  community: '社区',
  keyWork: '重点工作',
  origin: '来源',
  state: '状态',
  month: '月份',
  grid: '网格',
  station: '站点',
  person: '人员',
  kind: '类别',
  dutyRole: '身份',
  outlet: '媒体',
  level: '级别',
};

const figureCells = (counting: Counting, { code, numerator, denominator, value }: Figure): readonly Cell[] => {
  const { zh, unitOfCount, definition, ruleVersion } = metricOf(counting, code);
  return [zh, counting.unitWords[unitOfCount] ?? null, value, numerator, denominator, definition, ruleVersion];
};

const valueWords = ({ counters }: Counting, by: Dimension, value: string | null, name: string | null): string => {
  if (value === null) return '（无）';
  if (value === severalUnits) return '（涉及多个单位）';
  if (value === broughtForward) return '（历史结转）';
  return name ?? counters.find(({ values }) => values?.[by]?.[value] !== undefined)?.values?.[by]?.[value] ?? value;
};

const breakdownSheet = (counting: Counting, { breakdown, figures }: Report): readonly Sheet[] => {
  if (breakdown === null) return [];
  const { by, rows } = breakdown;
  const titles = figures.map(({ code }) => ({ title: metricOf(counting, code).zh, width: 14 }));
  return [
    {
      name: `按${dimensionWords[by]}`,
      columns: [{ title: dimensionWords[by], width: 20 }, ...titles],
      rows: [
        ...rows.map(({ value, name, figures: line }) => [
          valueWords(counting, by, value, name),
          ...line.map((figure) => figure.value),
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
export const statisticsSheets: Asked<ReportParams, readonly Sheet[]> = {
  name: 'statistics.sheets',
  permission: statisticsReport.permission,
};

export const sheetsQuestion = (counting: Counting): Question<ReportParams, readonly Sheet[]> => ({
  ...statisticsSheets,
  views: counting.views,
  answer: (rowsOf, params, reader) => {
    const report = reportOf(counting, rowsOf, params, reader);
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
      { name: '指标', columns, rows: report.figures.map((figure) => figureCells(counting, figure)) },
      ...breakdownSheet(counting, report),
      framed(report),
    ];
  },
});
