import { signed } from '../../capabilities/documents/document.rules';
import { invalid } from '../../kernel/rejection';
import { localDayOf } from '../../kernel/time/moments';
import type { Metric } from '../../capabilities/statistics/counter.part';
import type { Figure } from '../../capabilities/statistics/metrics.rules';
import { type Report, reportOf } from '../../capabilities/statistics/report.rules';
import { ownFigures } from './counters.view';
import { formerFigures } from './former-placeholders.words';
import type { Block, DocumentKind, DocumentParams, Line } from '../../capabilities/documents/document.part';
import { dayWords, momentWords, namesFor, numbered } from '../../capabilities/documents/words.rules';

declare module '../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly year: true;
  }
}

declare module '../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'year-paragraph': true;
  }
}

/** The year; left out: this year. */
const yearIn = ({ subject }: DocumentParams): { readonly year?: number } => {
  if (subject === undefined) return {};
  return /^2\d{3}$/.test(subject)
    ? { year: Number(subject) }
    : invalid('document.subject', '请填四位数的年度，或者不填', 'A year of four digits, or nothing', 'subject');
};

/** A count as it is, a share in per cent to one place; there is no share of nothing. */
const valueWords = ({ value, denominator }: Figure): string => {
  if (value === null) return '无从计算';
  return denominator === null ? String(value) : `${Math.round(value * 1_000) / 10}%`;
};

/** Where the page shows the list behind a figure, in the same period at the same moment. */
const listPath = (code: string, { period, moment }: Report): string =>
  `/statistics?${new URLSearchParams({ ...period, ...moment, list: code }).toString()}`;

const lineOf = (metric: Metric, figure: Figure, report: Report): Line => ({
  指标: metric.zh,
  数值: valueWords(figure),
  计量单位: ownFigures.unitWords[metric.unitOfCount] ?? '',
  分子: String(figure.numerator),
  分母: figure.denominator === null ? '' : String(figure.denominator),
  口径: metric.definition,
  口径版本: String(metric.ruleVersion),
  清单: { path: listPath(metric.code, report) },
});

const paragraph: readonly Block[] = [
  {
    kind: 'text',
    text: '{起始}至{截止}，{统计范围}共开展约谈{约谈场次}场、{约谈人次}人次，召开问询会{问询会场次}场，提出问题{提出问题}个，问题答复率{问题答复率}，测评满意率{测评满意率}；开展现场会办{现场会办场次}场，议定措施{会办议定措施}项，现场解决{会办现场解决}项。',
  },
  {
    kind: 'text',
    text: '登记整改事项{登记事项}件，办结{办结事项}件，其中按期办结{按期办结}件、逾期办结{逾期办结}件；未结{未结事项}件，其中逾期{逾期未结}件。按期办结率{按期办结率}，办结率{办结率}，按期答复率{按期答复率}，解决率{解决率}。代表评价{评价}次，满意率{满意率}，不满意{不满意}件，重新办理{重新办理轮次}轮。',
  },
  {
    kind: 'text',
    text: '到期承诺{到期承诺}项，按期兑现{按期兑现承诺}项，落实率{落实率}。开展回头看{回头看}次，反弹重新办理{反弹重新办理}件，反复问题{反复问题}件，反弹率{反弹率}。督办{督办}件，提请上级{提请上级}件。',
  },
];

const { metrics } = ownFigures;

/** 年度报告约询段落: the table below says of each number what it is counted from. */
const yearParagraph: DocumentKind = {
  code: 'year-paragraph',
  zh: '年度报告约询段落',
  en: 'Paragraph of the year report',
  of: 'year',
  values: {
    年度: '统计年度',
    起始: '统计起始日期',
    截止: '统计截止日期',
    统计范围: '辖区，或者本单位',
    规则版本: '规则版本',
    人次口径: '约谈人次所计的是被约谈人还是参加的代表',
    ...Object.fromEntries(metrics.map(({ zh, definition }) => [zh, definition])),
  },
  formerly: formerFigures,
  lists: {
    指标: {
      meaning: '各项指标，一项一行，与段落中的数字一一对应',
      columns: {
        序号: '从1起',
        指标: '指标名称',
        数值: '数值',
        计量单位: '场次、人次、件或条',
        分子: '分子',
        分母: '分母；计数的指标为空',
        口径: '口径',
        口径版本: '口径的版本',
        清单: '数字背后的清单的网址',
      },
    },
  },
  layout: [
    { kind: 'title', text: '{年度}年度代表约询工作情况' },
    ...paragraph,
    { kind: 'heading', text: '数字的出处' },
    {
      kind: 'table',
      list: '指标',
      columns: [
        ['指标', '{指标}', 2.2],
        ['数值', '{数值}', 1.2],
        ['分子', '{分子}', 1.1],
        ['分母', '{分母}', 1.1],
        ['口径', '{口径}', 4],
        ['版本', '{口径版本}', 1.1],
        ['清单', '{清单}', 2.5],
      ],
    },
    {
      kind: 'note',
      text: '数据截至{数据截至}，以{所知截至}所知为准；规则第{规则版本}版；约谈人次计{人次口径}。以同样的时期和时刻再问，数字不变。',
    },
    ...signed('{制作日期}'),
  ],
  permission: 'statistics.read',
  views: ownFigures.views,
  fill: (rowsOf, params, reader) => {
    const { asOf, knownAt } = params;
    const report = reportOf(ownFigures, rowsOf, { ...yearIn(params), asOf, knownAt }, reader);
    const { jurisdiction, unit } = reader.actor.capacity;
    const { period, rules, moment } = report;
    const figures = metrics.map((metric) => ({
      metric,
      figure: report.figures.find(({ code }) => code === metric.code)!,
    }));
    const names = namesFor(reader);
    const today = localDayOf(Date.parse(moment.asOf));
    return {
      jurisdiction,
      about: period.from.slice(0, 4),
      values: {
        年度: period.from.slice(0, 4),
        起始: dayWords(period.from),
        // A year that is not over is counted up to today.
        截止: dayWords(period.to < today ? period.to : today),
        统计范围: unit === undefined ? (reader.directory.jurisdiction(jurisdiction)?.name ?? '') : names.unit(unit),
        规则版本: String(rules.policyVersion),
        人次口径: rules.countedAs === 'INTERVIEWEES' ? '被约谈人' : '参加的代表',
        // The report's own moment: the last day of a year that is over.
        数据截至: momentWords(moment.asOf),
        所知截至: momentWords(moment.knownAt),
        ...Object.fromEntries(figures.map(({ metric, figure }) => [metric.zh, valueWords(figure)])),
      },
      lists: { 指标: numbered(figures, ({ metric, figure }) => lineOf(metric, figure, report)) },
    };
  },
};

export const yearDocuments: readonly DocumentKind[] = [yearParagraph];
