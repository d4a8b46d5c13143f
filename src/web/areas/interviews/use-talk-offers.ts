import { ofUnits } from '../../ui/form/who';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { InterviewAllowed, InterviewCommandName, InterviewRecord } from '../../api/shapes';
import { shaped } from '../../ui/form/command';
import { useEnteredFields, useEntersForOthers, useLateFields } from '../../ui/form/entered';
import type { Field, Values } from '../../ui/form/field';
import { useApprovalOffer } from '../../ui/meeting/approval';
import { useGuestOffer } from '../../ui/meeting/guests';
import { itemsIn, type Offer } from '../../ui/offers';
import { useInterviewTexts } from './interviews.texts';

type Schemas = components['schemas'];

/** Somebody in a post, by a name that was typed: it goes sealed into the record. */
interface Posted {
  readonly unit?: string;
  readonly post?: string;
  readonly name?: string;
}
type Delegate = Posted & Values<Omit<Schemas['NameDelegateBody'], keyof Posted | 'person'>>;

const withPerson = <T extends Posted>({ name, ...rest }: T) => ({
  ...rest,
  ...(name === undefined || name === '' ? {} : { person: { name } }),
});

/** The notice, what the called units say to it, and the talk itself. */
export const useTalkOffers = (
  record: InterviewRecord,
  allowed: InterviewAllowed,
): readonly Offer<InterviewCommandName>[] => {
  const t = useInterviewTexts();
  const enters = useEntersForOthers();
  const late = useLateFields();
  const entered = useEnteredFields()({ who: ofUnits, optional: true });
  const called = [...new Set(record.interviewees.map(({ unit }) => unit))];
  const name = useNames(called);
  const guests = useGuestOffer('interview', called, name);
  const approval = useApprovalOffer('interview');

  const awaited = enters ? {} : ({ tone: 'primary' } as const);
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const ofUnit = (units: readonly string[]) =>
    ({
      name: 'unit',
      label: t.unit,
      kind: 'choice',
      choices: units.map((value) => ({ value, label: name(value) })),
    }) as const;
  // An official answers for the own unit, the office for any of those called.
  const asked = (units: readonly string[]) => (enters || units.length > 1 ? [ofUnit(units)] : []);
  const first = (units: readonly string[]) => ({ unit: units[0] });
  const hasAcknowledged = (unit: string): boolean => record.acknowledgements.some((by) => by.unit === unit);
  const silent = itemsIn(allowed, 'AcknowledgeNotice').filter((unit) => !hasAcknowledged(unit));
  const sending = itemsIn(allowed, 'NameDelegate');
  const forUnit: readonly Field<Schemas['PostponeInterviewBody']>[] = enters
    ? [{ ...ofUnit(called), hint: t.postponeUnitHint }, ...entered].map((field) => ({ ...field, optional: true }))
    : asked(itemsIn(allowed, 'PostponeInterview'));
  return [
    { command: 'AskGuests', ...guests },
    { command: 'ApproveSpecially', ...approval },
    {
      command: 'GiveNotice',
      text: t.give,
      tone: 'primary',
      ...shaped('/api/v1/interviews/{id}/notice', {
        fields: [
          { name: 'scheduledAt', label: t.when, kind: 'instant' },
          { name: 'venue', label: t.venue, kind: 'line' },
          {
            name: 'interviewees',
            label: t.interviewees,
            kind: 'list',
            fields: [
              { name: 'unit', label: t.unit, kind: 'unit' },
              { name: 'post', label: t.post, kind: 'line' },
              { name: 'name', label: t.personName, kind: 'line', optional: true },
            ],
          },
          {
            name: 'alsoCalledReason',
            label: t.alsoCalledReason,
            kind: 'text',
            optional: true,
            hint: t.alsoCalledHint,
          },
        ],
        initial: { interviewees: [{ unit: record.request?.unit }] },
        toBody: ({
          interviewees = [],
          ...rest
        }: Values<Omit<Schemas['GiveNoticeBody'], 'interviewees'>> & {
          readonly interviewees?: readonly Posted[];
        }) => ({ ...rest, interviewees: interviewees.map(withPerson) }),
      }),
    },
    {
      command: 'HoldInterview',
      path: '/api/v1/interviews/{id}/hold',
      text: t.hold,
      tone: 'primary',
      fields: [
        { name: 'heldAt', label: t.heldAt, kind: 'instant' },
        ...late,
        { name: 'place', label: t.place, kind: 'place' },
      ],
      initial: { heldAt: record.scheduledAt ?? undefined, place: { ...record.place, text: record.venue ?? undefined } },
    },
    // Acknowledging again would change nothing.
    ...(silent.length === 0
      ? []
      : ([
          {
            command: 'AcknowledgeNotice',
            path: '/api/v1/interviews/{id}/acknowledge',
            text: t.acknowledge,
            ...awaited,
            fields: [...asked(silent), ...entered],
            initial: first(silent),
            fixed: first(silent),
          },
        ] as const)),
    {
      command: 'NameDelegate',
      text: t.delegate,
      ...shaped('/api/v1/interviews/{id}/delegate', {
        fields: [
          ...asked(sending),
          { name: 'post', label: t.delegatePost, kind: 'line' },
          { name: 'name', label: t.delegateName, kind: 'line', optional: true, hint: t.personNameHint },
          reason,
          ...entered,
        ],
        initial: first(sending),
        toBody: (values: Delegate) => withPerson({ ...first(sending), ...values }),
      }),
    },
    {
      command: 'PostponeInterview',
      path: '/api/v1/interviews/{id}/postpone',
      text: t.postpone,
      fields: [{ name: 'scheduledAt', label: t.newTime, kind: 'instant' }, reason, ...forUnit],
      initial: { scheduledAt: record.scheduledAt ?? undefined },
    },
  ];
};
