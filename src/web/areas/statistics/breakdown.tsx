import { Select } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { foundByLabel } from '../../ui/choices';
import { useLanguage } from '../../texts/language';
import { wordFor } from '../../texts/texts';
import { Panel, Skeleton } from '../../ui/page';
import { useCaseStates, useOrigins } from '../../words/cases.texts';
import { type Dimension, dimensions, hasList, type Report } from './asked';
import { Name, Number, useFigures } from './figures';
import { useStatisticsTexts } from './statistics.texts';

const Chart = lazy(() => import('../../ui/chart'));

const charted = [
  ['casesRegistered', '#0f5c8c'],
  ['casesClosed', '#3f8f68'],
  ['casesOverdue', '#b42318'],
] as const;

type Row = NonNullable<Report['breakdown']>['rows'][number];

/** What a line of a breakdown is called. */
const useLineName = (by: Dimension): ((row: Row) => string) => {
  const t = useStatisticsTexts();
  const states = useCaseStates();
  const origins = useOrigins();
  return ({ value, name }) => {
    if (value === null) return t.none;
    if (value === 'several') return t.several;
    if (by === 'state') return wordFor(states, value);
    if (by === 'origin') return wordFor(origins, value);
    return name ?? value;
  };
};

const counted = (row: Row, code: string): number => row.figures.find((one) => one.code === code)?.numerator ?? 0;

/** Bars of the cases of each line; lines in which nothing of this kind was counted are left out. */
export const BreakdownChart = ({
  report,
  by,
  title,
  lying,
  codes = charted.map(([code]) => code),
}: {
  readonly report: Report;
  readonly by: Dimension;
  readonly title: string;
  readonly lying: boolean;
  readonly codes?: readonly string[];
}) => {
  const language = useLanguage();
  const { metrics } = useFigures();
  const lineName = useLineName(by);
  const rows = (report.breakdown?.rows ?? []).filter((row) => codes.some((code) => counted(row, code) > 0));
  const drawn = JSON.stringify([
    rows.map(lineName),
    charted
      .filter(([code]) => codes.includes(code))
      .map(([code, colour]) => ({
        name: metrics.get(code)?.[language] ?? code,
        colour,
        values: rows.map((row) => counted(row, code)),
      })),
  ]);
  // Redrawn only when the figures change.
  const [categories, series] = useMemo(() => JSON.parse(drawn) as [string[], never[]], [drawn]);
  if (categories.length === 0) return null;
  return (
    <Panel title={title} className="chart">
      <Suspense fallback={<Skeleton lines={5} />}>
        <Chart label={title} categories={categories} series={series} lying={lying} />
      </Suspense>
    </Panel>
  );
};

export const Breakdown = ({
  report,
  by,
  shown,
  change,
}: {
  readonly report: Report;
  readonly by: Dimension;
  readonly shown: readonly string[];
  readonly change: (changes: Readonly<Record<string, string | readonly string[]>>) => void;
}) => {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const { metrics } = useFigures();
  const lineName = useLineName(by);
  const columns = report.figures.filter(({ code }) => shown.includes(code));
  return (
    <Panel
      title={t.breakdown}
      extra={
        <div className="row no-print">
          <Select
            aria-label={t.by}
            value={by}
            style={{ width: 130 }}
            options={dimensions.map((one) => ({ value: one, label: t[one] }))}
            onChange={(chosen: string) => change({ by: chosen })}
          />
          <Select
            aria-label={t.columns}
            mode="multiple"
            maxTagCount="responsive"
            value={[...shown]}
            style={{ width: 240 }}
            options={[...metrics.values()].map((metric) => ({ value: metric.code, label: metric[language] }))}
            showSearch={foundByLabel}
            onChange={(chosen: string[]) => change({ metrics: chosen })}
          />
        </div>
      }
    >
      <div className="wide-table" tabIndex={0} role="region" aria-label={t.breakdown}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t[by]}</th>
              {columns.map(({ code }) => (
                <th scope="col" key={code}>
                  {metrics.get(code)?.[language] ?? code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(report.breakdown?.rows ?? []).map((row) => (
              <tr key={row.value ?? 'none'}>
                <th scope="row">{lineName(row)}</th>
                {row.figures
                  .filter(({ code }) => shown.includes(code))
                  .map((figure) => (
                    <td key={figure.code}>
                      <Number
                        figure={figure}
                        cell={row.value ?? 'none'}
                        linked={hasList(metrics.get(figure.code), by)}
                      />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              {columns.map((figure) => (
                <td key={figure.code}>
                  <Number figure={figure} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
};

export const Definitions = () => {
  const t = useStatisticsTexts();
  const { metrics } = useFigures();
  return (
    <Panel title={t.definitions}>
      <p className="muted">{t.definitionsHint}</p>
      <details className="definitions">
        <summary>{t.allDefinitions}</summary>
        <dl>
          {[...metrics.values()].map((metric) => (
            <div key={metric.code}>
              <dt>
                <Name code={metric.code} />
              </dt>
              <dd>{metric.definition}</dd>
              <dd className="muted small">{t.ruleVersion(metric.ruleVersion)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Panel>
  );
};
