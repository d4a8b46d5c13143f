import { lazy, Suspense, useMemo } from 'react';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { Nothing, Panel, Skeleton } from '../../ui/page';
import { useRepeatTexts } from './repeats.texts';

const Chart = lazy(() => import('../../ui/chart'));

type Overview = components['schemas']['RepeatOverview'];

/** The month after one, `YYYY-MM`. */
const after = (month: string): string => {
  const [year = 0, count = 0] = month.split('-').map(Number);
  return count === 12 ? `${year + 1}-01` : `${year}-${String(count + 1).padStart(2, '0')}`;
};

/** With the months in which nothing was told, so that a long gap looks long. Given in their order. */
const everyMonth = (months: Overview['months']): Overview['months'] =>
  months.flatMap((one, index) => {
    const whole = [one];
    const until = months[index + 1]?.month ?? one.month;
    for (let month = after(one.month); month < until; month = after(month))
      whole.push({ month, cases: 0, cameBack: 0, closedOff: 0 });
    return whole;
  });

/** Appearances and close-offs month by month. */
export const Months = ({ months: told }: { readonly months: Overview['months'] }) => {
  const t = useRepeatTexts();
  const { month } = useFormats();
  const months = everyMonth(told);
  const drawn = JSON.stringify([
    months.map((one) => month(one.month)),
    [
      { name: t.told, colour: '#0f5c8c', values: months.map(({ cases }) => cases) },
      { name: t.cameBackShort, colour: '#b42318', values: months.map(({ cameBack }) => cameBack) },
      { name: t.closeOffs, colour: '#3f8f68', values: months.map(({ closedOff }) => closedOff) },
    ],
  ]);
  // Redrawn only when the figures change.
  const [categories, series] = useMemo(() => JSON.parse(drawn) as [string[], never[]], [drawn]);
  return (
    <Panel title={t.overTime}>
      {months.length === 0 ? (
        <Nothing title={t.noGroups} />
      ) : (
        <Suspense fallback={<Skeleton lines={5} />}>
          <Chart label={t.overTime} categories={categories} series={series} />
        </Suspense>
      )}
    </Panel>
  );
};
