import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { VisitAllowed, VisitCommandName, VisitRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { useEntersForOthers, useLateFields } from '../../ui/form/entered';
import type { Values } from '../../ui/form/field';
import { useApprovalOffer } from '../../ui/meeting/approval';
import { useGuestOffer } from '../../ui/meeting/guests';
import { useIssueFields } from '../../ui/issues';
import { useFocuses } from '../../words/sessions.texts';
import { isAllowed, itemsIn } from '../../ui/offers';
import { useVisitTexts } from './visits.texts';
import { peopleFields, planFields, planOf, type PlanValues, valuesOf } from './plan-form';
import { type Invited, invitedOf, participantsOf } from '../../ui/meeting/roll';

type Schemas = components['schemas'];

/**
 * Every command on the visit as a whole that the server takes from this person now, the awaited one first.
 *
 * @param now the moment of the answer, an ISO instant: no clock of a phone is later than the office's
 */
export const useVisitActions = (record: VisitRecord, allowed: VisitAllowed, now: string): readonly Action[] => {
  const t = useVisitTexts();
  const focuses = useFocuses();
  const issues = useIssueFields();
  const { day, shortDay } = useFormats();
  const enters = useEntersForOthers();
  const late = useLateFields();
  const { me } = useUser();
  const plan = record.plan;
  const name = useNames(plan?.units ?? []);
  const guests = useGuestOffer('visit', plan?.units ?? [], name);
  const approval = useApprovalOffer('visit');
  if (plan === null) return [];
  const choices = plan.units.map((value) => ({ value, label: name(value) }));
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const actions: Action[] = [];
  const offer = (command: VisitCommandName, action: Action): void => {
    if (isAllowed(allowed, command)) actions.push(action);
  };
  // The office answers for a unit; whoever is invited, or speaks for an invited unit, for that.
  const invited = itemsIn(allowed, 'AnswerVisitInvitation');
  const own = enters ? invited.find((one) => one === me.person) : invited[0];
  const ownUnit = plan.units.find((unit) => unit === own);
  const hasAnswered = record.invitations.some(({ unit, person }) => (unit ?? person) === own);
  offer('AnswerVisitInvitation', {
    text: t.answerInvitation,
    adds: true,
    ...(hasAnswered || own === undefined ? {} : { tone: 'primary' as const }),
    ...shaped('/api/v1/resolutions/{id}/invitation', {
      fields: [
        ...(own === undefined ? [{ name: 'unit', label: t.forUnit, kind: 'choice', choices } as const] : []),
        {
          name: 'accepts',
          label: t.accepts,
          kind: 'choice',
          choices: [
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ],
        },
        { name: 'reason', label: t.whyNot, kind: 'text', optional: true },
      ],
      initial: { accepts: 'yes' },
      toBody: ({
        accepts,
        ...rest
      }: Values<Omit<Schemas['AnswerVisitInvitationBody'], 'accepts'>> & { readonly accepts?: string }) => ({
        ...rest,
        accepts: accepts === 'yes',
        ...(ownUnit === undefined ? {} : { unit: ownUnit }),
      }),
    }),
  });
  offer('HoldResolution', {
    text: t.hold,
    tone: 'primary',
    ...shaped('/api/v1/resolutions/{id}/hold', {
      fields: [
        { name: 'heldAt', label: t.heldAt, kind: 'instant' },
        ...late,
        { name: 'place', label: t.place, kind: 'place' },
        ...peopleFields(t),
        {
          name: 'respondents',
          label: t.respondents,
          kind: 'list',
          fields: [
            { name: 'unit', label: t.unit, kind: 'choice', choices },
            { name: 'post', label: t.post, kind: 'line' },
          ],
        },
        { name: 'photos', label: t.photos, kind: 'files', optional: true },
      ],
      initial: { heldAt: now, place: plan.place, ...invitedOf(plan.participants) },
      toBody: ({
        deputies = [],
        voters = [],
        ...rest
      }: Values<Omit<Schemas['HoldVisitBody'], 'present'>> & Invited) => ({
        ...rest,
        present: participantsOf({ deputies, voters }),
      }),
    }),
  });
  const lines = [
    ...record.measures.map(
      ({ unit, title, commitment }) => `${name(unit)}：${title}，${t.by(shortDay(commitment.dueOn))}`,
    ),
    ...record.settlements.map(({ unit, title }) => `${name(unit)}：${title}（${t.settle}）`),
    ...record.failures.map(({ unit, reasons }) => `${name(unit)}：${t.fail}，${reasons}`),
  ];
  offer('IssueResolutionMinutes', {
    path: '/api/v1/resolutions/{id}/minutes',
    text: t.issue,
    tone: 'primary',
    fields: [{ name: 'text', label: t.minutes, kind: 'text' }],
    initial: { text: t.draftMinutes(day(record.heldAt), plan.title, lines.join('\n')) },
  });
  offer('AmendResolutionMinutes', {
    path: '/api/v1/resolutions/{id}/amend-minutes',
    text: t.amend,
    fields: [{ name: 'text', label: t.minutes, kind: 'text' }, reason],
    initial: { text: record.minutes ?? '' },
  });
  offer('AskGuests', guests);
  offer('ApproveSpecially', approval);
  offer('ReplanResolution', {
    text: t.replan,
    ...shaped('/api/v1/resolutions/{id}/replan', {
      fields: [...planFields(t, focuses, issues), reason],
      initial: valuesOf(plan),
      toBody: ({ reason: why, ...planned }: PlanValues & { readonly reason?: string }) => ({
        plan: planOf(planned),
        reason: why,
      }),
    }),
  });
  offer('CancelResolution', {
    path: '/api/v1/resolutions/{id}/cancel',
    text: t.cancel,
    tone: 'danger',
    fields: [reason],
  });
  return actions;
};
