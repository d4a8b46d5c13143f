import { Button, Input, Select } from 'antd';
import { Chosen } from '../../ui/print/chosen';
import { foundByLabel } from '../../ui/choices';
import { daysOf, wholeMonths } from '../../ui/months';
import { usePlaces, useTopics, useUnits } from '../../api/names';
import { type Asked, mergedUnits, type Narrowing, type Report } from './asked';
import { useStatisticsTexts } from './statistics.texts';

type Change = (changes: Readonly<Record<string, string | readonly string[] | undefined>>) => void;

const Day = ({
  name,
  label,
  value,
  change,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly change: Change;
}) => (
  <label className="control">
    <span>{label}</span>
    <Input
      type="date"
      value={value?.slice(0, 10) ?? ''}
      onChange={({ target }) => change({ [name]: target.value, ...(name.length < 5 ? { year: undefined } : {}) })}
    />
  </label>
);

/** The last months of the half and of what is over of a year: what a report within the year is about. */
const usualEnds = (month: number): readonly number[] =>
  [...new Set([month > 6 ? 6 : 0, month - 1])].filter((last) => last > 0);

/** What is counted: which days, as of when, narrowed to what, compared with what. */
export const Controls = ({
  asked: { query, compare, against },
  report,
  change,
}: {
  readonly asked: Asked;
  readonly report: Report | undefined;
  readonly change: Change;
}) => {
  const t = useStatisticsTexts();
  const { data: units = [] } = useUnits();
  const { data: topics = [] } = useTopics();
  const { data: places = [] } = usePlaces();
  const latest = Number((report?.moment.knownAt ?? '').slice(0, 4)) || query.year || 0;
  const years = latest === 0 ? [] : Array.from({ length: 6 }, (_, back) => latest - back);
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const choices: readonly (readonly [Narrowing, { value: string; label: string }[]])[] = [
    ['unit', named(units)],
    ['topic', named(topics)],
    ['community', named(places.filter(({ kind }) => kind === 'community'))],
  ];
  const ownDays = query.from !== undefined || query.to !== undefined;
  const months = wholeMonths(query.from, query.to);
  const today = report?.moment.knownAt ?? '';
  const usual = usualEnds(Number(today.slice(5, 7))).map((last) => ({
    value: `${latest}.01-${String(last).padStart(2, '0')}`,
    label: t.monthsOf(latest, last),
  }));
  const own = months ?? 'other';
  const isUsual = usual.some(({ value }) => value === own);
  return (
    <>
      {choices.map(([name, options]) => (
        <Chosen
          key={name}
          label={t[name]}
          words={(query[name] ?? []).map((id) => options.find(({ value }) => value === id)?.label ?? id)}
        />
      ))}
      <div className="controls no-print">
        <label className="control">
          <span>{t.year}</span>
          <Select
            aria-label={t.year}
            value={ownDays ? own : String(query.year ?? '')}
            style={{ width: 140 }}
            options={[
              { value: '', label: t.thisYear },
              ...years.map((year) => ({ value: String(year), label: t.yearOf(year) })),
              ...usual,
              ...(ownDays && !isUsual ? [{ value: own, label: t.otherDays, disabled: true }] : []),
            ]}
            onChange={(chosen: string) => {
              const days = daysOf(chosen);
              change({ year: days === null ? chosen : undefined, from: days?.from, to: days?.to });
            }}
          />
        </label>
        <Day name="from" label={t.from} value={query.from ?? report?.period.from} change={change} />
        <Day name="to" label={t.to} value={query.to ?? report?.period.to} change={change} />
        <Day name="asOf" label={t.asOf} value={query.asOf} change={change} />
        <Day name="knownAt" label={t.knownAt} value={query.knownAt} change={change} />
        {choices.map(([name, options]) => (
          <label className="control control-wide" key={name}>
            <span>{t[name]}</span>
            <Select
              aria-label={t[name]}
              mode="multiple"
              maxTagCount="responsive"
              placeholder={t.all}
              value={query[name] ?? []}
              options={options}
              showSearch={foundByLabel}
              onChange={(chosen: string[]) => change({ [name]: chosen })}
            />
          </label>
        ))}
        <label className="control">
          <span>{t.mergedUnits}</span>
          <Select
            aria-label={t.mergedUnits}
            value={query.mergedUnits ?? ''}
            style={{ width: 160 }}
            options={[
              { value: '', label: t.byTheRules },
              ...mergedUnits.map((rule) => ({ value: rule, label: t[rule] })),
            ]}
            onChange={(rule: string) => change({ mergedUnits: rule })}
          />
        </label>
        <Button aria-pressed={compare} onClick={() => change({ compare: compare ? undefined : 'yes' })}>
          {compare ? t.stopComparing : t.compareLastYear}
        </Button>
        {compare && (
          <>
            <Day name="againstFrom" label={t.againstFrom} value={against.againstFrom} change={change} />
            <Day name="againstTo" label={t.againstTo} value={against.againstTo} change={change} />
            <span className="muted small">{t.lastYear}</span>
          </>
        )}
      </div>
    </>
  );
};
