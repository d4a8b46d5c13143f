import { useUser } from '../../api/me';
import type { components } from '../../api/schema';
import { useUiTexts } from '../ui.texts';
import type { Field } from './field';
import type { Who } from './who';

type Late = Pick<components['schemas']['PaperBody'], 'lateReason' | 'lateScan'>;
type Entered = Late & Pick<components['schemas']['PaperBody'], 'channel' | 'onBehalfOf' | 'occurredAt'>;

/** The office enters what came on paper or by telephone (代录). */
export const useEntersForOthers = (): boolean => {
  const role = useUser().capacity?.role;
  return role === 'clerk' || role === 'chair';
};

/** Why something is entered so long after it happened, and its paper; of nobody but the office. */
export const useLateFields = (): readonly Field<Late>[] => {
  const t = useUiTexts();
  return useEntersForOthers()
    ? [
        { name: 'lateReason', label: t.lateReason, kind: 'line', optional: true },
        { name: 'lateScan', label: t.lateScan, kind: 'file', optional: true },
      ]
    : [];
};

/**
 * What a form asks besides where the office enters something for others; nothing of anybody else. `person`: who can
 * have said or signed it.
 */
export const useEnteredFields = (): ((person: {
  readonly who: Who;
  readonly optional?: true;
}) => readonly Field<Entered>[]) => {
  const t = useUiTexts();
  const enters = useEntersForOthers();
  const late = useLateFields();
  return (person) =>
    enters
      ? [
          {
            name: 'channel',
            label: t.channel,
            kind: 'choice',
            choices: [
              { value: 'paper', label: t.paper },
              { value: 'telephone', label: t.telephone },
            ],
          },
          { name: 'onBehalfOf', label: t.onBehalfOf, kind: 'person', ...person },
          { name: 'occurredAt', label: t.occurredAt, kind: 'instant', optional: true },
          ...late,
        ]
      : [];
};
