import { keepPreviousData } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { client, questions } from '../../api/client';
import { useFormats } from '../../texts/format';
import { useLanguage } from '../../texts/language';
import { Documents } from '../../ui/documents';
import { Download } from '../../ui/download';
import { wholeMonths } from '../../ui/months';
import { Answered, Page, PageSkeleton, Panel } from '../../ui/page';
import { addressWith } from '../../ui/page-address';
import { askedIn, listQuery, type Metric, type Report, type StatisticsQuery } from './asked';
import { Breakdown, BreakdownChart, Definitions } from './breakdown';
import { Controls } from './controls';
import { FiguresContext } from './figures';
import { ListSheet } from './list-sheet';
import { Ranking } from './ranking';
import { AllFigures, Headline } from './report';
import './statistics.css';
import { useStatisticsTexts } from './statistics.texts';

const Export = ({ query }: { readonly query: StatisticsQuery }) => {
  const t = useStatisticsTexts();
  const init = { params: { query }, parseAs: 'blob' } as const;
  return <Download text={t.xlsx} file={t.file} read={() => client.GET('/api/v1/statistics/export.xlsx', init)} />;
};

/** What must be known to get the same figures again. */
const Frame = ({ report: { period, moment: at, rules } }: { readonly report: Report }) => {
  const t = useStatisticsTexts();
  const { day, moment } = useFormats();
  return (
    <p className="frame" role="status">
      <strong>{t.frame(day(period.from), day(period.to))}</strong>
      <span className="muted">
        {t.frameMoment(moment(at.asOf), moment(at.knownAt))} · {t.rules(rules.policyVersion)} · {t.countedAs}
        {t[rules.countedAs as 'PARTICIPANTS']} · {t.mergedUnits} {t[rules.mergedUnits as 'OWN']}
      </span>
    </p>
  );
};

/** The paragraph of a year's report, or of whole months; of a part of what is counted there is none. */
const YearParagraph = ({ query: { year, from, to, asOf, knownAt, ...rest } }: { readonly query: StatisticsQuery }) => {
  const months = from === undefined && to === undefined ? undefined : wholeMonths(from, to);
  return (
    <Documents
      subject={months ?? (year === undefined ? undefined : String(year))}
      asOf={asOf}
      knownAt={knownAt}
      kinds={{ 'year-paragraph': Object.keys(rest).length === 0 && months !== null }}
    />
  );
};

const Counted = ({ metrics }: { readonly metrics: readonly Metric[] }) => {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const [address, setAddress] = useSearchParams();
  const asked = askedIn(address);
  const { query, by, compare, against, list } = asked;
  const byCode = new Map(metrics.map((metric) => [metric.code, metric]));
  const change = (changes: Parameters<typeof addressWith>[1]): void =>
    setAddress(addressWith(address, changes), { preventScrollReset: true });
  const kept = { placeholderData: keepPreviousData };
  const report = questions.useQuery('get', '/api/v1/statistics', { params: { query: { ...query, by } } }, kept);
  const months = questions.useQuery(
    'get',
    '/api/v1/statistics',
    { params: { query: { ...query, by: 'month', metric: ['casesRegistered', 'casesClosed'] } } },
    kept,
  );
  const comparison = questions.useQuery(
    'get',
    '/api/v1/statistics/compare',
    { params: { query: { ...query, ...against } } },
    { ...kept, enabled: compare },
  );
  const open = (metric: string, part: string, cell: string | null): void => change({ list: metric, part, cell });
  return (
    <FiguresContext value={{ metrics: byCode, open }}>
      <Controls asked={asked} report={report.data} change={change} />
      <Answered of={report} skeleton={<PageSkeleton />}>
        {(counted) => (
          <>
            <Frame report={counted} />
            <YearParagraph query={query} />
            {compare && comparison.data !== undefined && (
              <div className="compared">
                {t.compare}
                <Frame report={comparison.data.against} />
              </div>
            )}
            <Headline report={counted} />
            <div className="charts">
              {months.data !== undefined && (
                <BreakdownChart
                  report={months.data}
                  by="month"
                  title={t.trend}
                  lying={false}
                  codes={['casesRegistered', 'casesClosed']}
                />
              )}
              {by !== 'month' && counted.breakdown?.by === by && (
                <BreakdownChart report={counted} by={by} title={t.byChart(t[by])} lying />
              )}
            </div>
            {counted.breakdown?.by === by && (
              <Breakdown report={counted} by={by} shown={asked.metrics} change={change} />
            )}
            <Ranking query={query} metric={asked.ranking} change={change} />
            <AllFigures report={counted} differences={compare ? (comparison.data?.differences ?? null) : null} />
            <Definitions />
            {list !== null && (
              <ListSheet
                name={byCode.get(list.metric)?.[language] ?? list.metric}
                metric={list.metric}
                part={list.part}
                query={listQuery(asked, counted, list.cell)}
                onClose={() => change({ list: null, part: null, cell: null })}
              />
            )}
          </>
        )}
      </Answered>
      {compare && comparison.error !== null && (
        <Panel>
          <Answered of={comparison}>{() => null}</Answered>
        </Panel>
      )}
    </FiguresContext>
  );
};

export default function StatisticsPage() {
  const t = useStatisticsTexts();
  const [address] = useSearchParams();
  const { query, by } = askedIn(address);
  const metrics = questions.useQuery('get', '/api/v1/statistics/metrics', {}, { staleTime: 5 * 60_000 });
  return (
    <Page title={t.title} wide extra={<Export query={{ ...query, by }} />}>
      <Answered of={metrics}>{(list) => <Counted metrics={list} />}</Answered>
    </Page>
  );
}
