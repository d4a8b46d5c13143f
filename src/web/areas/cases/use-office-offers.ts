import { office } from '../../ui/form/who';
import { useSettings } from '../../api/names';
import type { components } from '../../api/schema';
import type { CaseCommandName, CasePage } from '../../api/shapes';
import { language } from '../../texts/language';
import { wordFor } from '../../texts/texts';
import { shaped } from '../../ui/form/command';
import { choicesOf, type Values } from '../../ui/form/field';
import { useEnteredFields } from '../../ui/form/entered';
import { itemsIn, type Offer } from '../../ui/offers';
import { useSupervisions, useTermUnits } from '../../words/cases.texts';
import { useActionTexts, useIfOverdue } from './actions.texts';
import { dueDayAhead } from './due-day-ahead';
import { useSpecialDecisions, useSpecialLevels } from './special.texts';
import { usePromiseChoices } from './use-handling-offers';

type Schemas = components['schemas'];
type Ground = { readonly code: string; readonly words: { readonly zh: string; readonly en: string } };
const grounds = (list: readonly Ground[] | undefined) =>
  (list ?? []).map(({ code, words }) => ({ value: code, label: words[language()] }));

/** A term is a number and its unit, or left to the rules. */
const ifSaid = <T extends { readonly amount?: number | undefined }>(term: T | undefined): T | undefined =>
  term?.amount === undefined ? undefined : term;

/** What the committee's office does with a case, and its chair. */
export const useOfficeOffers = ({ case: record, promises, allowed }: CasePage): readonly Offer<CaseCommandName>[] => {
  const t = useActionTexts();
  const settings = useSettings(record.jurisdiction);
  const termUnits = useTermUnits();
  const levels = useSupervisions();
  const ifOverdue = useIfOverdue();
  const decisions = useSpecialDecisions();
  const specialLevels = useSpecialLevels();
  const entered = useEnteredFields();
  const stuck = itemsIn(allowed, 'ApproveSpecially');
  const promised = usePromiseChoices(promises);
  const extension = record.extensions.at(-1);
  const asked = extension?.kind === 'REQUESTED' ? extension.term : null;

  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const evidence = { name: 'evidence', label: t.proof, kind: 'evidence' } as const;
  const found = [{ name: 'found', label: t.found, kind: 'text' }, evidence] as const;
  const judged = [
    { name: 'topic', label: t.topic, kind: 'topic' },
    { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  ] as const;
  const ahead = dueDayAhead(record.id);
  const urgency = { name: 'urgency', label: t.urgency, kind: 'urgency' } as const;
  return [
    {
      command: 'ScreenCase',
      path: '/api/v1/cases/{id}/screen',
      text: t.screen,
      // It can be repeated until the case is assigned, but it is not urgent then.
      ...(record.state === 'REGISTERED' ? { tone: 'primary' } : {}),
      fields: [...judged, urgency],
      initial: {
        topic: record.topic ?? undefined,
        keyWork: record.keyWork ?? undefined,
        urgency: record.urgency ?? 'normal',
      },
    },
    {
      command: 'AssignCase',
      text: t.assign,
      tone: 'primary',
      ahead: ahead('AssignCase'),
      ...shaped('/api/v1/cases/{id}/assign', {
        fields: [
          { name: 'unit', label: t.leadUnit, kind: 'unit' },
          { name: 'coUnits', label: t.coUnits, kind: 'units', optional: true },
          urgency,
          { name: 'term', label: t.term, kind: 'term', optional: true, hint: t.termHint },
          { name: 'instruction', label: t.instruction, kind: 'text', optional: true, hint: t.instructionHint },
        ],
        initial: { unit: record.proposedUnit ?? undefined, urgency: record.urgency ?? 'normal' },
        toBody: ({ term, ...rest }: Values<Schemas['AssignCaseBody']>) => ({ ...rest, term: ifSaid(term) }),
      }),
    },
    {
      command: 'RejectCase',
      path: '/api/v1/cases/{id}/reject',
      text: t.reject,
      tone: 'danger',
      fields: [
        { name: 'code', label: t.listedReason, kind: 'choice', choices: grounds(settings?.inadmissibleReasons) },
        reason,
        { name: 'sameAs', label: t.sameAs, kind: 'case', optional: true, hint: t.sameAsHint },
      ],
    },
    {
      command: 'GrantExtension',
      text: t.grant,
      tone: 'primary',
      hint: t.grantHint(asked === null ? '' : `${asked.amount} ${wordFor(termUnits, asked.unit)}`),
      ahead: ahead('GrantExtension'),
      ...shaped('/api/v1/cases/{id}/extension-grant', {
        fields: [{ name: 'term', label: t.longer, kind: 'term', optional: true }],
        toBody: ({ term }: Values<Schemas['GrantExtensionBody']>) => ({ term: ifSaid(term) }),
      }),
    },
    {
      command: 'CorrectPromise',
      text: t.correctPromise,
      hint: t.correctPromiseHint,
      ...shaped('/api/v1/cases/{id}/correct-promise', {
        fields: [
          { name: 'which', label: t.promise, kind: 'choice', choices: promised },
          {
            name: 'commitment',
            label: t.correctedPromise,
            kind: 'group',
            fields: [
              { name: 'text', label: t.promise, kind: 'text' },
              { name: 'dueOn', label: t.by, kind: 'day' },
            ],
          },
          reason,
        ],
        initial:
          promises.length === 1
            ? { which: promised[0]!.value, commitment: { text: promises[0]!.text, dueOn: promises[0]!.dueOn } }
            : {},
        toBody: ({
          which,
          ...rest
        }: Values<Omit<Schemas['CorrectPromiseBody'], 'promise'>> & { readonly which?: string | undefined }) => ({
          ...rest,
          promise: Number(which),
        }),
      }),
    },
    { command: 'RefuseExtension', path: '/api/v1/cases/{id}/extension-refuse', text: t.refuse, fields: [reason] },
    {
      command: 'CloseOff',
      path: '/api/v1/cases/{id}/close-off',
      text: t.closeOff,
      tone: 'primary',
      fields: [evidence],
    },
    { command: 'RecordNotRated', path: '/api/v1/cases/{id}/not-rated', text: t.recordNotRated, fields: [reason] },
    {
      command: 'OrderRework',
      path: '/api/v1/cases/{id}/rework',
      text: t.rework,
      ahead: ahead('OrderRework'),
      fields: [reason],
    },
    {
      command: 'ConfirmLookBack',
      path: '/api/v1/cases/{id}/look-back',
      text: t.lookBack,
      tone: 'primary',
      fields: found,
    },
    {
      command: 'ReopenCase',
      path: '/api/v1/cases/{id}/reopen',
      text: t.reopen,
      hint: t.reopenHint,
      tone: 'danger',
      ahead: ahead('ReopenCase'),
      fields: found,
    },
    {
      command: 'EndDeferral',
      path: '/api/v1/cases/{id}/end-deferral',
      text: t.endDeferral,
      tone: 'primary',
      ahead: ahead('EndDeferral'),
      fields: [reason],
    },
    { command: 'AddFinding', path: '/api/v1/cases/{id}/finding', text: t.finding, fields: [evidence] },
    {
      command: 'PauseClock',
      path: '/api/v1/cases/{id}/pause',
      text: t.pause,
      fields: [
        { name: 'code', label: t.listedReason, kind: 'choice', choices: grounds(settings?.pause.reasons) },
        reason,
      ],
    },
    {
      command: 'ResumeClock',
      path: '/api/v1/cases/{id}/resume',
      text: t.resume,
      hint: t.resumeHint,
      ahead: ahead('ResumeClock'),
      fields: [],
    },
    { command: 'UrgeCase', path: '/api/v1/cases/{id}/urge', text: t.urge, hint: t.urgeHint, fields: [] },
    {
      command: 'RaiseSupervision',
      path: '/api/v1/cases/{id}/supervision',
      text: t.supervise,
      fields: [{ name: 'level', label: t.level, kind: 'choice', choices: choicesOf(levels) }, reason],
    },
    {
      command: 'DeferCase',
      path: '/api/v1/cases/{id}/defer',
      text: t.defer,
      fields: [{ name: 'reviewOn', label: t.reviewOn, kind: 'day' }, reason],
    },
    {
      command: 'CloseOffByOverride',
      path: '/api/v1/cases/{id}/override',
      text: t.override,
      tone: 'danger',
      hint: t.overrideHint,
      fields: [reason, evidence],
    },
    {
      command: 'ApproveSpecially',
      path: '/api/v1/cases/{id}/special-approval',
      text: t.special,
      tone: 'danger',
      hint: t.specialHint,
      fields: [
        {
          name: 'decision',
          label: t.specialDecision,
          kind: 'choice',
          choices: choicesOf(decisions).filter(({ value }) => stuck.includes(value)),
        },
        ...(stuck.includes('AssignCase')
          ? [{ name: 'unit', label: t.specialUnit, kind: 'unit', optional: true, hint: t.specialUnitHint } as const]
          : []),
        { name: 'level', label: t.specialLevel, kind: 'choice', choices: choicesOf(specialLevels) },
        { name: 'approvedBy', label: t.approvedBy, kind: 'line', optional: true, hint: t.approvedByHint },
        reason,
        { name: 'scan', label: t.signedForm, kind: 'file' },
        ...entered({ who: office, optional: true }),
      ],
    },
    {
      command: 'ReferUpward',
      path: '/api/v1/cases/{id}/refer-upward',
      text: t.refer,
      fields: [
        { name: 'to', label: t.to, kind: 'line' },
        { name: 'outsideNumber', label: t.outsideNumber, kind: 'line', optional: true },
        reason,
      ],
    },
    {
      command: 'ConfirmCalendarChange',
      path: '/api/v1/cases/{id}/calendar-change',
      text: t.calendar,
      hint: t.calendarHint,
      fields: [
        {
          name: 'ifOverdue',
          label: t.ifOverdue,
          kind: 'choice',
          choices: choicesOf(ifOverdue),
          optional: true,
        },
      ],
    },
  ];
};
