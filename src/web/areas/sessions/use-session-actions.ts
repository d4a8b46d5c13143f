import { representatives } from '../../ui/form/who';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { SessionAllowed, SessionCommandName, SessionRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { useEntersForOthers, useLateFields } from '../../ui/form/entered';
import type { Values } from '../../ui/form/field';
import { isAllowed, itemsIn } from '../../ui/offers';
import { planFields, planOf, type PlanValues, valuesOf } from './plan-form';
import { type Invited, invitedOf, participantsOf } from '../../ui/meeting/roll';
import { useApprovalOffer } from '../../ui/meeting/approval';
import { useGuestOffer } from '../../ui/meeting/guests';
import { useIssueFields } from '../../ui/issues';
import { useSessionTexts } from './sessions.texts';

type Schemas = components['schemas'];

/**
 * Every command on the session as a whole that the server takes from this person now, the awaited one first.
 *
 * @param now the moment of the answer, an ISO instant: no clock of a browser is later than the office's
 */
export const useSessionActions = (record: SessionRecord, allowed: SessionAllowed, now: string): readonly Action[] => {
  const t = useSessionTexts();
  const issues = useIssueFields();
  const { day } = useFormats();
  const enters = useEntersForOthers();
  const late = useLateFields();
  const plan = record.plan;
  const name = useNames(plan?.units ?? []);
  const guests = useGuestOffer('session', plan?.units ?? [], name);
  const approval = useApprovalOffer('session');
  if (plan === null) return [];
  const choices = plan.units.map((value) => ({ value, label: name(value) }));
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const actions: Action[] = [];
  const offer = (command: SessionCommandName, action: Action): void => {
    if (isAllowed(allowed, command)) actions.push(action);
  };
  // An official answers for the own unit, the office for any of those invited.
  const ownUnit = enters ? undefined : itemsIn(allowed, 'AnswerInvitation')[0];
  const isAwaited = ownUnit !== undefined && !record.invitations.some(({ unit }) => unit === ownUnit);

  offer('NoticeSession', {
    path: '/api/v1/sessions/{id}/notice',
    text: t.notice,
    tone: 'primary',
    hint: t.noticeHint,
    fields: [],
  });
  offer('OpenSession', {
    text: t.openIt,
    ...(record.state === 'NOTICED' ? { tone: 'primary' as const } : {}),
    ...shaped('/api/v1/sessions/{id}/open', {
      fields: [
        { name: 'openedAt', label: t.openedAt, kind: 'instant' },
        ...late,
        { name: 'eligible', label: t.eligible, kind: 'number', optional: true, hint: t.eligibleHint },
        { name: 'deputies', label: t.presentDeputies, kind: 'people', who: ['deputy'], optional: true },
        { name: 'voters', label: t.presentVoters, kind: 'people', who: ['voterRepresentative'], optional: true },
        {
          name: 'respondents',
          label: t.respondents,
          kind: 'list',
          fields: [
            { name: 'unit', label: t.unit, kind: 'choice', choices },
            { name: 'post', label: t.post, kind: 'line' },
          ],
        },
      ],
      initial: {
        openedAt: now,
        ...invitedOf(plan.participants),
        respondents: record.invitations.flatMap(({ respondent }) =>
          respondent === null ? [] : [{ unit: respondent.unit, post: respondent.post }],
        ),
      },
      toBody: ({
        deputies = [],
        voters = [],
        ...rest
      }: Values<Omit<Schemas['OpenSessionBody'], 'present'>> & Invited) => ({
        ...rest,
        present: participantsOf({ deputies, voters }),
      }),
    }),
  });
  offer('AnswerInvitation', {
    path: '/api/v1/sessions/{id}/invitation',
    text: t.answerInvitation,
    adds: true,
    ...(isAwaited ? { tone: 'primary' as const } : {}),
    fields: [
      ...(ownUnit === undefined ? [{ name: 'unit', label: t.unit, kind: 'choice', choices } as const] : []),
      { name: 'post', label: t.respondent, kind: 'line', optional: true, hint: t.respondentHint },
      { name: 'reason', label: t.whyNobody, kind: 'text', optional: true },
    ],
    ...(ownUnit === undefined ? {} : { fixed: { unit: ownUnit } }),
  });
  offer('SubmitQuestion', {
    text: t.ask,
    adds: true,
    ...(enters ? {} : { tone: 'primary' as const }),
    ...shaped('/api/v1/sessions/{id}/question', {
      fields: [
        { name: 'unit', label: t.askUnit, kind: 'choice', choices },
        { name: 'text', label: t.question, kind: 'text' },
        { name: 'topic', label: t.topic, kind: 'topic' },
        { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
        { name: 'place', label: t.place, kind: 'place', optional: true },
        {
          name: 'aboutCase',
          label: t.aboutCase,
          kind: 'case',
          optional: true,
          offered: plan.aboutCases,
          hint: t.aboutCaseHint,
        },
        ...issues.aboutRepeat,
        ...(enters
          ? [{ name: 'onBehalfOf', label: t.askFor, kind: 'person', who: representatives, optional: true } as const]
          : []),
      ],
      initial: { topic: plan.topic, ...(choices.length === 1 ? { unit: choices[0]!.value } : {}) },
      toBody: (values: Values<Schemas['SubmitQuestionBody']>): Values<Schemas['SubmitQuestionBody']> =>
        values.onBehalfOf === undefined ? values : { ...values, channel: 'paper' },
    }),
  });
  offer('IssueMinutes', {
    path: '/api/v1/sessions/{id}/minutes',
    text: t.issue,
    tone: 'primary',
    fields: [{ name: 'text', label: t.minutes, kind: 'text' }],
    initial: { text: t.draftMinutes(plan.title, day(record.openedAt)) },
  });
  offer('AmendMinutes', {
    path: '/api/v1/sessions/{id}/amend-minutes',
    text: t.amend,
    fields: [{ name: 'text', label: t.minutes, kind: 'text' }, reason],
    initial: { text: record.minutes ?? '' },
  });
  offer('MarkWeak', {
    path: '/api/v1/sessions/{id}/weak-work',
    text: t.weak,
    adds: true,
    fields: [
      { name: 'unit', label: t.unit, kind: 'choice', choices },
      { name: 'topic', label: t.topic, kind: 'topic' },
      { name: 'what', label: t.what, kind: 'text' },
      { name: 'dueOn', label: t.weakDue, kind: 'day', optional: true },
      {
        name: 'measure',
        label: t.measure,
        kind: 'group',
        optional: true,
        fields: [
          { name: 'name', label: t.measureName, kind: 'line' },
          { name: 'unitOfCount', label: t.measureUnit, kind: 'line' },
          { name: 'value', label: t.valueNow, kind: 'number' },
          { name: 'target', label: t.target, kind: 'number' },
        ],
      },
    ],
    initial: { topic: plan.topic },
  });
  offer('ChangeRoll', {
    text: t.changeRoll,
    adds: true,
    ...shaped('/api/v1/sessions/{id}/roll', {
      fields: [
        { name: 'at', label: t.rollAt, kind: 'instant' },
        { name: 'deputies', label: t.cameDeputies, kind: 'people', who: ['deputy'], optional: true },
        { name: 'voters', label: t.cameVoters, kind: 'people', who: ['voterRepresentative'], optional: true },
        { name: 'left', label: t.leftPeople, kind: 'people', who: representatives, optional: true },
      ],
      initial: { at: now },
      toBody: ({ deputies = [], voters = [], ...rest }: Values<Omit<Schemas['ChangeRollBody'], 'came'>> & Invited) => ({
        ...rest,
        came: participantsOf({ deputies, voters }),
      }),
    }),
  });
  offer('AskGuests', guests);
  offer('ApproveSpecially', approval);
  offer('ReplanSession', {
    text: t.replan,
    ...shaped('/api/v1/sessions/{id}/replan', {
      fields: [...planFields(t, issues), reason],
      initial: valuesOf(plan),
      toBody: ({ reason: why, ...planned }: PlanValues & { readonly reason?: string }) => ({
        plan: planOf(planned),
        reason: why,
      }),
    }),
  });
  offer('CloseSession', {
    path: '/api/v1/sessions/{id}/close',
    text: t.closeIt,
    fields: [{ name: 'closedAt', label: t.closedAt, kind: 'instant' }],
    initial: { closedAt: now },
  });
  offer('CancelSession', {
    path: '/api/v1/sessions/{id}/cancel',
    text: t.cancel,
    tone: 'danger',
    fields: [reason],
  });
  return actions;
};
