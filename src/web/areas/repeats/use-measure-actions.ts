import type { Action } from '../../ui/actions';
import { choicesOf } from '../../ui/form/field';
import { useCheckResults, useMeasureTexts } from './measure.texts';
import type { RepeatPage } from '../../api/shapes';

/** What the office does about the cause of an open issue and about what is to last. */
export const useMeasureActions = ({ cause, measure }: RepeatPage['issue']): readonly Action[] => {
  const t = useMeasureTexts();
  const results = useCheckResults();
  const set: Action = {
    path: '/api/v1/repeat-issues/{id}/measure',
    text: measure === null ? t.setMeasure : t.setAnew,
    hint: t.measureHint,
    fields: [
      { name: 'measure', label: t.measure, kind: 'text' },
      { name: 'unit', label: t.unit, kind: 'unit' },
      { name: 'dueOn', label: t.dueOn, kind: 'day' },
    ],
    ...(measure === null ? {} : { initial: { measure: measure.measure, unit: measure.unit, dueOn: measure.dueOn } }),
  };
  const standing: readonly Action[] =
    measure === null
      ? []
      : [
          {
            path: '/api/v1/repeat-issues/{id}/check-measure',
            text: t.check,
            fields: [
              { name: 'result', label: t.result, kind: 'choice', choices: choicesOf(results) },
              { name: 'found', label: t.found, kind: 'text' },
              { name: 'againOn', label: t.againOn, kind: 'day', optional: true, hint: t.againHint },
            ],
          },
          {
            path: '/api/v1/repeat-issues/{id}/withdraw-measure',
            text: t.withdraw,
            fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
          },
        ];
  return [
    ...standing.slice(0, 1),
    {
      path: '/api/v1/repeat-issues/{id}/cause',
      text: t.findCause,
      hint: t.causeHint,
      fields: [{ name: 'cause', label: t.cause, kind: 'text' }],
      ...(cause === null ? {} : { initial: { cause: cause.cause } }),
    },
    ...(cause === null ? [] : [set]),
    ...standing.slice(1),
  ];
};
