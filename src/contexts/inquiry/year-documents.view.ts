import { signed } from '../../capabilities/documents/document.rules';
import { localDayOf } from '../../kernel/time/moments';
import type { Metric } from '../../capabilities/statistics/counter.part';
import type { Figure } from '../../capabilities/statistics/metrics.rules';
import { type Report, reportOf } from '../../capabilities/statistics/report.rules';
import { ownFigures } from './counters.view';
import { formerFigures } from './former-placeholders.words';
import type { DocumentKind, Line } from '../../capabilities/documents/document.part';
import { daysOf, type Months, monthsIn, paragraphsOf, periodWords } from './year-paragraph.rules';
import { dayWords, listed, momentWords, namesFor, numbered } from '../../capabilities/documents/words.rules';

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

/** What the statistics are asked for; a subject that is left out is this year. */
const askedFor = (
  months: Months | undefined,
): { readonly year?: number; readonly from?: string; readonly to?: string } =>
  months === undefined ? {} : months.months === null ? { year: months.year } : daysOf(months.year, months.months);

/** A count as it is, a share in per cent to one place; there is no share of nothing. */
const valueWords = ({ value, denominator }: Figure): string | null => {
  if (value === null) return null;
  return denominator === null ? String(value) : `${Math.round(value * 1_000) / 10}%`;
};

/** Where a table has nothing to say. */
const none = '—';

/** Where the page shows the list behind a figure, in the same period at the same moment. */
const listPath = (code: string, { period, moment }: Report): string =>
  `/statistics?${new URLSearchParams({ ...period, ...moment, list: code }).toString()}`;

const { metrics } = ownFigures;

/** Short, and the same as long as no metric comes in before it. */
const codeOf = (metric: Metric): string => String(metrics.indexOf(metric) + 1).padStart(2, '0');

const lineOf = (metric: Metric, figure: Figure, report: Report): Line => ({
  指标: metric.zh,
  代号: { path: listPath(metric.code, report), as: codeOf(metric) },
  数值: valueWords(figure) ?? none,
  计量单位: ownFigures.unitWords[metric.unitOfCount] ?? '',
  分子: String(figure.numerator),
  分母: figure.denominator === null ? '' : String(figure.denominator),
  口径: metric.definition,
  口径版本: String(metric.ruleVersion),
  清单: { path: listPath(metric.code, report) },
});

/** 年度报告约询段落: the table below says of each number what it is counted from. */
const yearParagraph: DocumentKind = {
  code: 'year-paragraph',
  zh: '年度报告约询段落',
  en: 'Paragraph of the year report',
  of: 'year',
  values: {
    年度: '统计年度',
    时期: '标题所称的时期，如“2026年度”、“2026年上半年”、“2026年1—5月”',
    未写入: '段落中没有数字可说而略去的指标',
    起始: '统计起始日期',
    截止: '统计截止日期',
    统计范围: '辖区，或者本单位',
    规则版本: '规则版本',
    人次口径: '约谈人次所计的是被约谈人还是参加的代表',
    ...Object.fromEntries(metrics.map(({ zh, definition }) => [zh, definition])),
  },
  formerly: formerFigures,
  lists: {
    段落: { meaning: '正文，一段一行；没有数字可说的句子不在其中', columns: { 序号: '从1起', 文: '一段文字' } },
    指标: {
      meaning: '各项指标，一项一行，与段落中的数字一一对应',
      columns: {
        序号: '从1起',
        代号: '两位数的代号',
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
    { kind: 'title', text: '{时期}代表约询工作情况' },
    { kind: 'each', list: '段落', blocks: [{ kind: 'text', text: '{文}' }] },
    ...signed('{制作日期}'),
    { kind: 'annex', text: '附表：数字的出处' },
    {
      kind: 'table',
      list: '指标',
      columns: [
        ['代号', '{代号}', 1.1],
        ['指标', '{指标}', 3],
        ['数值', '{数值}', 1.3],
        ['分子', '{分子}', 1.2],
        ['分母', '{分母}', 1.2],
        ['口径', '{口径}', 6],
        ['版本', '{口径版本}', 1],
      ],
    },
    { kind: 'when', value: '未写入', blocks: [{ kind: 'note', text: '未写入段落的：{未写入}。' }] },
    {
      kind: 'note',
      text: '数据截至{数据截至}，以{所知截至}所知为准；规则第{规则版本}版；约谈人次计{人次口径}。以同样的时期和时刻再问，数字不变。各项的清单在统计页，按指标名称打开。',
    },
  ],
  permission: 'statistics.read',
  views: ownFigures.views,
  fill: (rowsOf, params, reader) => {
    const { asOf, knownAt } = params;
    const months = params.subject === undefined ? undefined : monthsIn(params.subject);
    const report = reportOf(ownFigures, rowsOf, { ...askedFor(months), asOf, knownAt }, reader);
    const { jurisdiction, unit } = reader.actor.capacity;
    const { period, rules, moment } = report;
    const figures = metrics.map((metric) => ({
      metric,
      figure: report.figures.find(({ code }) => code === metric.code)!,
    }));
    const words = new Map(figures.map(({ metric, figure }) => [metric.zh, valueWords(figure)]));
    const names = namesFor(reader);
    const today = localDayOf(Date.parse(moment.asOf));
    const whose = unit === undefined ? (reader.directory.jurisdiction(jurisdiction)?.name ?? '') : names.unit(unit);
    const year = Number(period.from.slice(0, 4));
    const [from, to] = [dayWords(period.from), dayWords(period.to < today ? period.to : today)];
    const title = periodWords(months ?? { year, months: null });
    const { texts, leftOut } = paragraphsOf(`${from}至${to}，${whose}`, (name) => words.get(name) ?? null);
    return {
      jurisdiction,
      about: title,
      values: {
        年度: String(year),
        时期: title,
        起始: from,
        // What is not over is counted up to today.
        截止: to,
        统计范围: whose,
        规则版本: String(rules.policyVersion),
        人次口径: rules.countedAs === 'INTERVIEWEES' ? '被约谈人' : '参加的代表',
        // The report's own moment: the last day of a period that is over.
        数据截至: momentWords(moment.asOf),
        所知截至: momentWords(moment.knownAt),
        未写入: listed(leftOut),
        ...Object.fromEntries([...words].map(([name, value]) => [name, value ?? none])),
      },
      lists: {
        段落: numbered(texts, (text) => ({ 文: text })),
        指标: numbered(figures, ({ metric, figure }) => lineOf(metric, figure, report)),
      },
    };
  },
};

export const yearDocuments: readonly DocumentKind[] = [yearParagraph];
