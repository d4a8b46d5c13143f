import { ofUnits, office, representatives } from '../../ui/form/who';
import type { components } from '../../api/schema';
import { useNames } from '../../api/names';
import type { CaseCommandName, CasePage } from '../../api/shapes';
import { shaped } from '../../ui/form/command';
import { useEnteredFields, useEntersForOthers } from '../../ui/form/entered';
import { choicesOf, type Field, type Values } from '../../ui/form/field';
import type { Offer } from '../../ui/offers';
import { useRatings, useReplyCategories } from '../../words/cases.texts';
import { useActionTexts } from './actions.texts';
import { useCommitmentField } from './commitment-field';

type Paper = components['schemas']['PaperBody'];
type KeepBody = components['schemas']['KeepPromiseBody'];

/** The promises of the case, to choose one of. */
export const usePromiseChoices = (
  promises: CasePage['promises'],
): readonly { readonly value: string; readonly label: string }[] => {
  const name = useNames(promises.map(({ unit }) => unit));
  return promises.map(({ promise, unit, text }) => ({
    value: String(promise),
    label: [unit === null ? '' : name(unit), text].filter((part) => part !== '').join('：'),
  }));
};

/** What units do with a case, and what the filers say of the reply. */
export const useHandlingOffers = ({
  case: record,
  promises,
  ratingDimensions,
}: CasePage): readonly Offer<CaseCommandName>[] => {
  const t = useActionTexts();
  const commitment = useCommitmentField();
  const grades = choicesOf(useRatings()).filter(({ value }) => value !== 'NOT_RATED');
  const categories = useReplyCategories();
  const enters = useEntersForOthers();
  const entered = useEnteredFields();
  const open = usePromiseChoices(promises.filter(({ keptAt, mine }) => keptAt === null && (enters || mine)));
  // What a promise may be about: the matters that brought it up, if there are several.
  const matters = record.path.map(({ item, words }) => ({ value: item, label: words }));

  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const evidence = { name: 'evidence', label: t.proof, kind: 'evidence' } as const;
  const awaited = enters ? {} : ({ tone: 'primary' } as const);
  const withScan = (fields: readonly Field<Paper>[]): readonly Field<Paper>[] =>
    enters ? [...fields, { name: 'scan', label: t.file, kind: 'file', optional: true, hint: t.scanHint }] : [];
  const call = {
    name: 'call',
    label: t.call,
    kind: 'group',
    optional: true,
    hint: t.callHint,
    fields: [
      { name: 'number', label: t.callNumber, kind: 'line' },
      { name: 'at', label: t.callAt, kind: 'instant' },
      { name: 'caller', label: t.caller, kind: 'person', who: office, optional: true, hint: t.callerHint },
    ],
  } as const;
  const paper = withScan(entered({ who: ofUnits, optional: true }));
  const byFiler = withScan(entered({ who: representatives }));
  const ofUnit = enters
    ? ([{ name: 'unit', label: t.ofUnit, kind: 'unit', optional: true, hint: t.ofUnitHint }, ...paper] as const)
    : [];
  return [
    {
      command: 'AcceptAssignment',
      path: '/api/v1/cases/{id}/accept',
      text: t.accept,
      ...awaited,
      hint: t.acceptHint,
      fields: paper,
    },
    {
      command: 'DeclineAssignment',
      path: '/api/v1/cases/{id}/decline',
      text: t.decline,
      hint: t.declineHint,
      fields: [reason, ...paper],
    },
    {
      command: 'AgreeReassignment',
      path: '/api/v1/cases/{id}/agree-reassignment',
      text: t.agreeReassignment,
      hint: t.agreeReassignmentHint,
      fields: [reason, ...paper],
    },
    {
      command: 'UndoReply',
      path: '/api/v1/cases/{id}/undo-reply',
      text: t.undoReply,
      hint: t.undoReplyHint,
      fields: [reason, ...paper],
    },
    {
      command: 'UndoRating',
      path: '/api/v1/cases/{id}/undo-rating',
      text: t.undoRating,
      hint: t.undoRatingHint,
      fields: [reason, ...byFiler],
    },
    {
      command: 'ContradictRating',
      path: '/api/v1/cases/{id}/contradict-rating',
      text: t.contradictRating,
      hint: t.contradictRatingHint,
      fields: [reason, ...byFiler],
    },
    {
      command: 'RateReply',
      path: '/api/v1/cases/{id}/rate',
      text: t.rate,
      ...awaited,
      fields: [
        {
          name: 'rating',
          label: t.rating,
          kind: 'choice',
          choices: grades,
        },
        ...(ratingDimensions === 'ATTITUDE_AND_RESULT'
          ? [{ name: 'attitude', label: t.attitude, kind: 'choice', choices: grades } as const]
          : []),
        { name: 'reasons', label: t.reasons, kind: 'text', optional: true, hint: t.reasonsHint },
        ...byFiler,
        ...(enters ? [call] : []),
      ],
    },
    {
      command: 'ReplyToCase',
      path: '/api/v1/cases/{id}/reply',
      text: record.state === 'RATED' ? t.replyAgain : t.reply,
      ...awaited,
      fields: [
        { name: 'category', label: t.category, kind: 'choice', choices: choicesOf(categories) },
        { name: 'summary', label: t.answer, kind: 'text' },
        {
          name: 'points',
          label: t.points,
          kind: 'list',
          fields: [
            { name: 'point', label: t.point, kind: 'line' },
            { name: 'answer', label: t.answer, kind: 'text' },
          ],
        },
        { name: 'inPerson', label: t.inPerson, kind: 'flag' },
        evidence,
        commitment,
        ...(matters.length === 0
          ? []
          : ([
              {
                name: 'about',
                label: t.about,
                kind: 'choice',
                choices: matters,
                optional: true,
                hint: t.aboutHint(record.title),
              },
            ] as const)),
        ...paper,
      ],
    },
    {
      command: 'KeepPromise',
      text: t.keepPromise,
      hint: t.keepPromiseHint,
      ...shaped('/api/v1/cases/{id}/keep-promise', {
        fields: [{ name: 'which', label: t.promise, kind: 'choice', choices: open }, evidence, ...ofUnit],
        initial: open.length === 1 ? { which: open[0]!.value } : {},
        toBody: ({ which, ...rest }: Values<Omit<KeepBody, 'promise'>> & { readonly which?: string | undefined }) => ({
          ...rest,
          promise: Number(which),
        }),
      }),
    },
    {
      command: 'ReportProgress',
      path: '/api/v1/cases/{id}/progress',
      text: t.progress,
      fields: [{ name: 'summary', label: t.summary, kind: 'text' }, evidence, ...ofUnit],
    },
    {
      command: 'PlanRectification',
      path: '/api/v1/cases/{id}/plan',
      text: t.plan,
      fields: [
        { name: 'plan', label: t.planText, kind: 'text' },
        {
          name: 'milestones',
          label: t.milestones,
          kind: 'list',
          fields: [
            { name: 'text', label: t.milestone, kind: 'line' },
            { name: 'dueOn', label: t.by, kind: 'day' },
          ],
        },
        ...paper,
      ],
    },
    {
      command: 'RecordFirstContact',
      path: '/api/v1/cases/{id}/contact',
      text: t.contact,
      fields: [{ name: 'how', label: t.how, kind: 'line' }, ...paper],
    },
    { command: 'AddEvidence', path: '/api/v1/cases/{id}/evidence', text: t.evidence, fields: [evidence, ...ofUnit] },
    {
      command: 'RequestExtension',
      path: '/api/v1/cases/{id}/extension-request',
      text: t.extend,
      fields: [{ name: 'term', label: t.longer, kind: 'term' }, reason, ...paper],
      initial: { term: { unit: 'workingDay' } },
    },
  ];
};
