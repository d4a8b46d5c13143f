import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { SessionPhase, SessionRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import type { Values } from '../../ui/form/field';
import { planFields, planOf, type PlanValues, valuesOf } from './plan-form';
import { type Invited, invitedOf, participantsOf } from '../../ui/meeting/roll';
import { useSessionTexts } from './sessions.texts';

type Schemas = components['schemas'];

/** What this person is to this session. */
export const useRelation = (record: SessionRecord) => {
  const { me, capacity, may } = useUser();
  const at = (...states: readonly SessionPhase[]): boolean => states.includes(record.state);
  const unit = capacity?.unit ?? null;
  return {
    may,
    me,
    at,
    runs: may('session.run'),
    beforehand: at('CONVENED', 'NOTICED'),
    begun: at('OPEN', 'CLOSED', 'MINUTES_ISSUED'),
    /** The unit that he speaks for; null: the office speaks for all of them, the others for none. */
    ownUnit: unit !== null && (record.plan?.units ?? []).includes(unit) ? unit : null,
    /** May he say something for this unit? */
    speaksFor: (asked: string): boolean => may('session.answer') && (may('session.run') || unit === asked),
  };
};

/**
 * Every command on the session as a whole that this person may give as it stands, the awaited one first.
 *
 * @param now the moment of the answer, an ISO instant: no clock of a browser is later than the office's
 */
export const useSessionActions = (record: SessionRecord, now: string): readonly Action[] => {
  const t = useSessionTexts();
  const { day } = useFormats();
  const r = useRelation(record);
  const plan = record.plan;
  const name = useNames(plan?.units ?? []);
  if (plan === null) return [];
  const choices = plan.units.map((value) => ({ value, label: name(value) }));
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const actions: Action[] = [];
  const offer = (allowed: boolean, action: Action): void => {
    if (allowed) actions.push(action);
  };

  offer(r.runs && r.at('CONVENED'), {
    path: '/api/v1/sessions/{id}/notice',
    text: t.notice,
    tone: 'primary',
    hint: t.noticeHint,
    fields: [],
  });
  offer(r.runs && r.beforehand, {
    text: t.openIt,
    ...(r.at('NOTICED') ? { tone: 'primary' as const } : {}),
    ...shaped('/api/v1/sessions/{id}/open', {
      fields: [
        { name: 'openedAt', label: t.openedAt, kind: 'instant' },
        { name: 'eligible', label: t.eligible, kind: 'number' },
        { name: 'deputies', label: t.presentDeputies, kind: 'people', optional: true },
        { name: 'voters', label: t.presentVoters, kind: 'people', optional: true },
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
        eligible: plan.participants.length,
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
  offer(r.may('session.answer') && r.beforehand && (r.ownUnit !== null || r.runs), {
    path: '/api/v1/sessions/{id}/invitation',
    text: t.answerInvitation,
    adds: true,
    ...(r.ownUnit !== null && !record.invitations.some(({ unit }) => unit === r.ownUnit)
      ? { tone: 'primary' as const }
      : {}),
    fields: [
      ...(r.ownUnit === null ? [{ name: 'unit', label: t.unit, kind: 'choice', choices } as const] : []),
      { name: 'post', label: t.respondent, kind: 'line', optional: true, hint: t.respondentHint },
      { name: 'reason', label: t.whyNobody, kind: 'text', optional: true },
    ],
    ...(r.ownUnit === null ? {} : { fixed: { unit: r.ownUnit } }),
  });
  offer(r.may('session.ask') && (r.beforehand || r.at('OPEN')), {
    text: t.ask,
    adds: true,
    ...(r.runs ? {} : { tone: 'primary' as const }),
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
        ...(r.runs ? [{ name: 'onBehalfOf', label: t.askFor, kind: 'person', optional: true } as const] : []),
      ],
      initial: { topic: plan.topic, ...(choices.length === 1 ? { unit: choices[0]!.value } : {}) },
      toBody: (values: Values<Schemas['SubmitQuestionBody']>): Values<Schemas['SubmitQuestionBody']> =>
        values.onBehalfOf === undefined ? values : { ...values, channel: 'paper' },
    }),
  });
  offer(r.runs && r.at('CLOSED'), {
    path: '/api/v1/sessions/{id}/minutes',
    text: t.issue,
    tone: 'primary',
    fields: [{ name: 'text', label: t.minutes, kind: 'text' }],
    initial: { text: t.draftMinutes(plan.title, day(record.openedAt)) },
  });
  offer(r.runs && r.at('MINUTES_ISSUED'), {
    path: '/api/v1/sessions/{id}/amend-minutes',
    text: t.amend,
    fields: [{ name: 'text', label: t.minutes, kind: 'text' }, reason],
    initial: { text: record.minutes ?? '' },
  });
  offer(r.runs && r.begun, {
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
        fields: [
          { name: 'name', label: t.measureName, kind: 'line', optional: true },
          { name: 'unitOfCount', label: t.measureUnit, kind: 'line', optional: true },
          { name: 'value', label: t.valueNow, kind: 'number', optional: true },
          { name: 'target', label: t.target, kind: 'number', optional: true },
        ],
      },
    ],
    initial: { topic: plan.topic },
  });
  offer(r.runs && r.beforehand, {
    text: t.replan,
    ...shaped('/api/v1/sessions/{id}/replan', {
      fields: [...planFields(t), reason],
      initial: valuesOf(plan),
      toBody: ({ reason: why, ...planned }: PlanValues & { readonly reason?: string }) => ({
        plan: planOf(planned),
        reason: why,
      }),
    }),
  });
  offer(r.runs && r.at('OPEN'), {
    path: '/api/v1/sessions/{id}/close',
    text: t.closeIt,
    fields: [{ name: 'closedAt', label: t.closedAt, kind: 'instant' }],
    initial: { closedAt: now },
  });
  offer(r.runs && r.beforehand, {
    path: '/api/v1/sessions/{id}/cancel',
    text: t.cancel,
    tone: 'danger',
    fields: [reason],
  });
  return actions;
};
