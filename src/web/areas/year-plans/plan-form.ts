import type { components } from '../../api/schema';
import { choicesOf, type Field, type Values } from '../../ui/form/field';
import type { PlanLineShown } from '../../api/shapes';
import { useInstruments, useYearPlanTexts } from './year-plans.texts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

type PlanLineBody = components['schemas']['PlanLineBody'];

/** A line as its form holds it: the month is chosen from a list of words. */
export type LineValues = Values<Omit<PlanLineBody, 'month'>> & { readonly month?: string };

/** What a line of the plan is made of. */
export const useLineFields = (): readonly Field<LineValues>[] => {
  const t = useYearPlanTexts();
  const instruments = useInstruments();
  return [
    { name: 'instrument', label: t.instrument, kind: 'choice', choices: choicesOf(instruments) },
    { name: 'title', label: t.subject, kind: 'line' },
    { name: 'topic', label: t.topic, kind: 'topic' },
    {
      name: 'month',
      label: t.monthField,
      kind: 'choice',
      choices: months.map((month) => ({ value: String(month), label: t.month(month) })),
    },
    { name: 'times', label: t.times, kind: 'number' },
    { name: 'units', label: t.units, kind: 'units', optional: true },
    { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  ];
};

/** The form's values as a body takes them. */
export const lineBody = ({ month, units = [], ...rest }: LineValues): Values<PlanLineBody> => ({
  ...rest,
  units,
  month: Number(month),
});

export const lineValues = ({ instrument, title, topic, month, times, units, keyWork }: PlanLineShown) => ({
  instrument,
  title,
  topic,
  times,
  units,
  month: String(month),
  ...(keyWork === null ? {} : { keyWork }),
});
