import { lazy, Suspense, useMemo } from 'react';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { Nothing, Panel, Skeleton } from '../../ui/page';
import { useRepeatTexts } from './repeats.texts';

const Chart = lazy(() => import('../../ui/chart'));

type Overview = components['schemas']['RepeatOverviewDto'];

/** Appearances and close-offs month by month. */
export const Months = ({ months }: { readonly months: Overview['months'] }) => {
  const t = useRepeatTexts();
  const { month } = useFormats();
  const drawn = JSON.stringify([
    months.map((one) => month(one.month)),
    [
      { name: t.told, colour: '#0f5c8c', values: months.map(({ cases }) => cases) },
      { name: t.cameBackShort, colour: '#b42318', values: months.map(({ cameBack }) => cameBack) },
      { name: t.closeOffs, colour: '#3f8f68', values: months.map(({ closedOff }) => closedOff) },
    ],
  ]);
  // Drawn anew only when what is drawn has changed.
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
