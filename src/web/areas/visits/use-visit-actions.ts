import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { VisitRecord, SiteQuestionRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { choicesOf, type Values } from '../../ui/form/field';
import { useAnswerKinds, useFocuses } from '../../words/sessions.texts';
import { isAllowed, type Offer, offered } from '../../ui/offers';
import { useVisitTexts } from './visits.texts';
import { peopleFields, planFields, planOf, type PlanValues, valuesOf } from './plan-form';
import { type Invited, invitedOf, participantsOf } from '../../ui/meeting/roll';
import { useRelation, type VisitAnswer } from './visit';

type Schemas = components['schemas'];
type Allowed = VisitAnswer['allowed'];
type VisitCommandName = keyof NonNullable<Allowed>;

/**
 * Every command on the visit as a whole that the server takes from this person now, the awaited one first.
 *
 * @param now the moment of the answer, an ISO instant: no clock of a phone is later than the office's
 */
export const useVisitActions = (record: VisitRecord, allowed: Allowed, now: string): readonly Action[] => {
  const t = useVisitTexts();
  const focuses = useFocuses();
  const { day, shortDay } = useFormats();
  const r = useRelation(record);
  const plan = record.plan;
  const name = useNames(plan?.units ?? []);
  if (plan === null) return [];
  const choices = plan.units.map((value) => ({ value, label: name(value) }));
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const actions: Action[] = [];
  const offer = (command: VisitCommandName, action: Action): void => {
    if (isAllowed(allowed, command)) actions.push(action);
  };
  const hasAnswered = record.invitations.some(({ unit, person }) =>
    r.ownUnit !== null ? unit === r.ownUnit : person === r.me.person,
  );
  // The office answers for a unit; whoever is invited himself, or speaks for an invited unit, for that.
  const forOthers = r.ownUnit === null && !r.isInvited;
  offer('AnswerVisitInvitation', {
    text: t.answerInvitation,
    adds: true,
    ...(hasAnswered || forOthers ? {} : { tone: 'primary' as const }),
    ...shaped('/api/v1/resolutions/{id}/invitation', {
      fields: [
        ...(forOthers ? [{ name: 'unit', label: t.forUnit, kind: 'choice', choices } as const] : []),
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
        ...(r.ownUnit === null ? {} : { unit: r.ownUnit }),
      }),
    }),
  });
  offer('HoldResolution', {
    text: t.hold,
    tone: 'primary',
    ...shaped('/api/v1/resolutions/{id}/hold', {
      fields: [
        { name: 'heldAt', label: t.heldAt, kind: 'instant' },
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
  offer('ReplanResolution', {
    text: t.replan,
    ...shaped('/api/v1/resolutions/{id}/replan', {
      fields: [...planFields(t, focuses), reason],
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

/** What may be added on site: questions and findings by whoever came, answers and results by the units. */
export const useSiteActions = (record: VisitRecord, allowed: Allowed) => {
  const t = useVisitTexts();
  const kinds = useAnswerKinds();
  const units = record.plan?.units ?? [];
  const name = useNames(units);
  const choices = units.map((value) => ({ value, label: name(value) }));
  const finding = {
    name: 'finding',
    label: t.aboutFinding,
    kind: 'choice',
    optional: true,
    choices: record.findings.map(({ id, text }) => ({ value: id, label: text })),
  } as const;
  const title = { name: 'title', label: t.what, kind: 'line' } as const;
  const about = record.findings.length === 0 ? [] : [finding];
  // A unit may speak of what the visit is about, also where that is not given to it (yet).
  const aboutCase = {
    name: 'aboutCase',
    label: t.aboutCase,
    kind: 'case',
    optional: true,
    offered: record.plan?.aboutCases ?? [],
    hint: t.aboutCaseHint,
  } as const;
  const ask: Action | null = isAllowed(allowed, 'AskOnSite')
    ? {
        path: '/api/v1/resolutions/{id}/question',
        text: t.ask,
        fields: [
          { name: 'unit', label: t.askUnit, kind: 'choice', choices },
          { name: 'text', label: t.question, kind: 'text' },
          aboutCase,
        ],
        ...(choices.length === 1 ? { initial: { unit: choices[0]!.value } } : {}),
      }
    : null;
  const find: Action | null = isAllowed(allowed, 'RecordFinding')
    ? {
        path: '/api/v1/resolutions/{id}/finding',
        text: t.finding,
        fields: [
          { name: 'text', label: t.findingText, kind: 'text' },
          { name: 'photos', label: t.photos, kind: 'files', optional: true },
          { name: 'place', label: t.where, kind: 'place' },
        ],
        initial: { place: record.plan?.place },
      }
    : null;
  const answer = ({ id, answers }: SiteQuestionRecord): Action | null =>
    isAllowed(allowed, 'AnswerOnSite', id)
      ? {
          path: '/api/v1/resolutions/{id}/answer',
          text: t.answer,
          ...(answers.length === 0 ? { tone: 'primary' as const } : {}),
          fields: [
            { name: 'kind', label: t.answerKind, kind: 'choice', choices: choicesOf(kinds) },
            { name: 'text', label: t.answerText, kind: 'text' },
            { name: 'admits', label: t.admits, kind: 'flag' },
          ],
          initial: { kind: 'ON_SPOT', admits: false },
          fixed: { admits: false, question: id },
        }
      : null;
  const results = (unit: string): readonly Action[] => {
    const fixed = { unit };
    const offers: readonly Offer<VisitCommandName>[] = [
      {
        command: 'AgreeMeasure',
        path: '/api/v1/resolutions/{id}/measure',
        text: t.measure,
        tone: 'primary',
        fields: [
          title,
          {
            name: 'commitment',
            label: t.promise,
            kind: 'group',
            fields: [
              { name: 'text', label: t.promiseText, kind: 'text' },
              { name: 'dueOn', label: t.dueOn, kind: 'day' },
            ],
          },
          { name: 'urgency', label: t.urgency, kind: 'urgency' },
          ...about,
          aboutCase,
        ],
        initial: { urgency: 'normal' },
        fixed,
      },
      {
        command: 'SettleOnSite',
        path: '/api/v1/resolutions/{id}/settle',
        text: t.settle,
        fields: [title, { name: 'evidence', label: t.evidence, kind: 'evidence' }, ...about, aboutCase],
        fixed,
      },
      {
        command: 'FailAgreement',
        path: '/api/v1/resolutions/{id}/no-agreement',
        text: t.fail,
        fields: [{ name: 'reasons', label: t.failWhy, kind: 'text' }, ...about],
        fixed,
      },
    ];
    return offered(allowed, offers, unit);
  };
  return { ask, find, answer, results };
};
