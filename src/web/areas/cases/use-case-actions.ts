import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useSettings } from '../../api/names';
import type { components } from '../../api/schema';
import type { CaseRecord } from '../../api/shapes';
import { language } from '../../texts/language';
import { wordFor } from '../../texts/texts';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { choicesOf, type Values } from '../../ui/form/field';
import { useRatings, useReplyCategories, useSupervisions, useTermUnits } from '../../words/cases.texts';
import { useActionTexts } from './actions.texts';
import { relationOf } from './standing';

type Schemas = components['schemas'];
type Ground = { readonly code: string; readonly words: { readonly zh: string; readonly en: string } };
const grounds = (list: readonly Ground[] | undefined) =>
  (list ?? []).map(({ code, words }) => ({ value: code, label: words[language()] }));

/** A term is a number and its unit, or left to the rules. */
const ifSaid = <T extends { readonly amount?: number | undefined }>(term: T | undefined): T | undefined =>
  term?.amount === undefined ? undefined : term;

/** Whether the calendar was revised since the clock was started, and the due day would move by it. */
const useRecounts = ({ id, jurisdiction }: CaseRecord, enabled: boolean): boolean => {
  const { data } = questions.useQuery(
    'get',
    '/api/v1/calendars/{jurisdiction}/pending',
    { params: { path: { jurisdiction } } },
    { enabled },
  );
  return enabled && (data?.moving.some((change) => change.case === id) ?? false);
};

/**
 * Every command that this person may give on this case as it stands, the awaited one first, and none that would be
 * refused for who asks or where the case stands. The one place of the page that knows it.
 *
 * @param today the day of the answer, `YYYY-MM-DD`
 */
export const useCaseActions = (record: CaseRecord, today: string): readonly Action[] => {
  const t = useActionTexts();
  const user = useUser();
  const settings = useSettings(record.jurisdiction);
  const termUnits = useTermUnits();
  const ratings = useRatings();
  const categories = useReplyCategories();
  const levels = useSupervisions();
  const r = relationOf(record, user, today, settings);
  const recounts = useRecounts(record, user.may('case.pause') && r.at('ASSIGNED', 'HANDLING') && r.clockRuns);
  const { may } = user;

  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const evidence = { name: 'evidence', label: t.proof, kind: 'evidence' } as const;
  const found = [{ name: 'found', label: t.found, kind: 'text' }, evidence] as const;
  const judged = [
    { name: 'topic', label: t.topic, kind: 'topic' },
    { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  ] as const;
  const urgency = { name: 'urgency', label: t.urgency, kind: 'urgency' } as const;
  const actions: Action[] = [];
  const offer = (allowed: boolean, action: Action): void => {
    if (allowed) actions.push(action);
  };

  offer(may('case.handle') && r.isLead && r.at('ASSIGNED'), {
    path: '/api/v1/cases/{id}/accept',
    text: t.accept,
    tone: 'primary',
    hint: t.acceptHint,
    fields: [],
  });
  const final = record.assignments.at(-1)?.final === true;
  const declinable = today <= (record.assignments.at(-1)?.declineBy ?? '');
  offer(may('case.handle') && r.isLead && r.at('ASSIGNED') && !final && declinable, {
    path: '/api/v1/cases/{id}/decline',
    text: t.decline,
    hint: t.declineHint,
    fields: [reason],
  });
  offer(may('case.rate') && r.isFiler && r.at('REPLIED') && r.ratingOpen && !r.ofItsUnits, {
    path: '/api/v1/cases/{id}/rate',
    text: t.rate,
    tone: 'primary',
    fields: [
      {
        name: 'rating',
        label: t.rating,
        kind: 'choice',
        choices: choicesOf(ratings).filter(({ value }) => value !== 'NOT_RATED'),
      },
      { name: 'reasons', label: t.reasons, kind: 'text', optional: true, hint: t.reasonsHint },
    ],
  });
  offer(may('case.handle') && r.isLead && (r.at('HANDLING') || (r.at('RATED') && r.unsolved)), {
    path: '/api/v1/cases/{id}/reply',
    text: r.at('RATED') ? t.replyAgain : t.reply,
    tone: 'primary',
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
      {
        name: 'commitment',
        label: t.commitment,
        kind: 'group',
        hint: t.commitmentHint,
        fields: [
          { name: 'text', label: t.promise, kind: 'text', optional: true },
          { name: 'dueOn', label: t.by, kind: 'day', optional: true },
        ],
      },
    ],
  });
  offer(may('case.handle') && r.isUnit && r.at('HANDLING'), {
    path: '/api/v1/cases/{id}/progress',
    text: t.progress,
    fields: [{ name: 'summary', label: t.summary, kind: 'text' }, evidence],
  });
  offer(may('case.handle') && r.isLead && r.at('HANDLING'), {
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
    ],
  });
  offer(may('case.handle') && r.isLead && r.at('ASSIGNED', 'HANDLING'), {
    path: '/api/v1/cases/{id}/contact',
    text: t.contact,
    fields: [{ name: 'how', label: t.how, kind: 'line' }],
  });
  offer(may('case.handle') && r.isUnit && r.at('ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW'), {
    path: '/api/v1/cases/{id}/evidence',
    text: t.evidence,
    fields: [evidence],
  });
  offer(may('case.extend.request') && r.isLead && r.at('HANDLING') && r.clockRuns && !r.extensionAsked, {
    path: '/api/v1/cases/{id}/extension-request',
    text: t.extend,
    fields: [{ name: 'term', label: t.longer, kind: 'term' }, reason],
    initial: { term: { unit: 'workingDay' } },
  });

  offer(may('case.screen') && r.at('REGISTERED'), {
    path: '/api/v1/cases/{id}/screen',
    text: t.screen,
    tone: 'primary',
    fields: [...judged, urgency],
    initial: {
      topic: record.topic ?? undefined,
      keyWork: record.keyWork ?? undefined,
      urgency: record.urgency ?? 'normal',
    },
  });
  offer(may('case.assign') && r.at('SCREENED', 'DECLINED'), {
    text: t.assign,
    tone: 'primary',
    ...shaped('/api/v1/cases/{id}/assign', {
      fields: [
        { name: 'unit', label: t.leadUnit, kind: 'unit' },
        { name: 'coUnits', label: t.coUnits, kind: 'units', optional: true },
        urgency,
        { name: 'term', label: t.term, kind: 'term', optional: true, hint: t.termHint },
      ],
      initial: { unit: record.proposedUnit ?? undefined, urgency: record.urgency ?? 'normal' },
      toBody: ({ term, ...rest }: Values<Schemas['AssignCaseBody']>) => ({ ...rest, term: ifSaid(term) }),
    }),
  });
  offer(may('case.screen') && r.at('REGISTERED', 'SCREENED'), {
    path: '/api/v1/cases/{id}/reject',
    text: t.reject,
    tone: 'danger',
    fields: [
      { name: 'code', label: t.listedReason, kind: 'choice', choices: grounds(settings?.inadmissibleReasons) },
      reason,
    ],
  });
  const asked = r.extensionTerm;
  offer(may('case.extend.decide') && r.extensionAsked && r.independent, {
    text: t.grant,
    tone: 'primary',
    hint: t.grantHint(asked === null ? '' : `${asked.amount} ${wordFor(termUnits, asked.unit)}`),
    ...shaped('/api/v1/cases/{id}/extension-grant', {
      fields: [{ name: 'term', label: t.longer, kind: 'term', optional: true }],
      toBody: ({ term }: Values<Schemas['GrantExtensionBody']>) => ({ term: ifSaid(term) }),
    }),
  });
  offer(may('case.extend.decide') && r.extensionAsked, {
    path: '/api/v1/cases/{id}/extension-refuse',
    text: t.refuse,
    fields: [reason],
  });
  offer(may('case.closeOff') && r.at('HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW') && r.closable && r.independent, {
    path: '/api/v1/cases/{id}/close-off',
    text: t.closeOff,
    tone: 'primary',
    fields: [evidence],
  });
  offer(may('case.closeOff') && r.at('RATED', 'UNDER_REVIEW'), {
    path: '/api/v1/cases/{id}/rework',
    text: t.rework,
    fields: [reason],
  });
  offer(may('case.lookBack') && r.at('ENDED'), {
    path: '/api/v1/cases/{id}/look-back',
    text: t.lookBack,
    tone: 'primary',
    fields: found,
  });
  offer(may('case.lookBack') && r.at('ENDED'), {
    path: '/api/v1/cases/{id}/reopen',
    text: t.reopen,
    hint: t.reopenHint,
    tone: 'danger',
    fields: found,
  });
  offer(may('case.assign') && r.at('DEFERRED'), {
    path: '/api/v1/cases/{id}/end-deferral',
    text: t.endDeferral,
    tone: 'primary',
    fields: [reason],
  });
  offer(may('case.lookBack') && r.at('ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW'), {
    path: '/api/v1/cases/{id}/finding',
    text: t.finding,
    fields: [evidence],
  });
  offer(may('case.pause') && r.at('ASSIGNED', 'HANDLING') && r.clockRuns && !r.paused, {
    path: '/api/v1/cases/{id}/pause',
    text: t.pause,
    fields: [
      { name: 'code', label: t.listedReason, kind: 'choice', choices: grounds(settings?.pause.reasons) },
      reason,
    ],
  });
  offer(may('case.pause') && r.at('ASSIGNED', 'HANDLING') && r.paused, {
    path: '/api/v1/cases/{id}/resume',
    text: t.resume,
    hint: t.resumeHint,
    fields: [],
  });
  offer(may('case.supervise') && r.at('ASSIGNED', 'HANDLING') && r.clockRuns && !r.paused && !r.urgedToday, {
    path: '/api/v1/cases/{id}/urge',
    text: t.urge,
    hint: t.urgeHint,
    fields: [],
  });
  offer(may('case.supervise') && !r.at('WITHDRAWN', 'REJECTED', 'ENDED'), {
    path: '/api/v1/cases/{id}/supervision',
    text: t.supervise,
    fields: [{ name: 'level', label: t.level, kind: 'choice', choices: choicesOf(levels) }, reason],
  });
  offer(may('case.closeOff') && r.at('HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW'), {
    path: '/api/v1/cases/{id}/defer',
    text: t.defer,
    fields: [{ name: 'reviewOn', label: t.reviewOn, kind: 'day' }, reason],
  });
  offer(
    may('case.override') &&
      r.at('ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW', 'DEFERRED') &&
      r.independent &&
      settings !== null &&
      settings.overrideBy.some((role) => role === user.capacity?.role) &&
      !r.closable,
    {
      path: '/api/v1/cases/{id}/override',
      text: t.override,
      tone: 'danger',
      hint: t.overrideHint,
      fields: [reason, evidence],
    },
  );
  offer(may('case.supervise') && !r.at('WITHDRAWN', 'REJECTED'), {
    path: '/api/v1/cases/{id}/refer-upward',
    text: t.refer,
    fields: [
      { name: 'to', label: t.to, kind: 'line' },
      { name: 'outsideNumber', label: t.outsideNumber, kind: 'line', optional: true },
      reason,
    ],
  });
  offer(recounts, {
    path: '/api/v1/cases/{id}/calendar-change',
    text: t.calendar,
    hint: t.calendarHint,
    fields: [],
  });
  const publishable =
    r.at('ENDED') || (settings?.publication === 'AFTER_REPLY' && r.at('REPLIED', 'RATED', 'UNDER_REVIEW'));
  const { published } = record;
  offer(may('case.closeOff') && !record.history && publishable && settings?.publication !== 'OFF', {
    path: '/api/v1/cases/{id}/publish',
    text: t.publish,
    hint: t.publishHint,
    fields: [
      { name: 'title', label: t.publicTitle, kind: 'line' },
      { name: 'result', label: t.publicResult, kind: 'text' },
    ],
    initial: {
      title: published?.title ?? record.title,
      result: published?.result ?? record.replies.at(-1)?.summary ?? '',
    },
  });
  offer(may('case.closeOff') && published !== null, {
    path: '/api/v1/cases/{id}/withdraw-publication',
    text: t.withdrawPublication,
    fields: [reason],
  });
  offer(may('case.screen') && !r.at('WITHDRAWN', 'REJECTED', 'ENDED'), {
    path: '/api/v1/cases/{id}/amend',
    text: t.amend,
    fields: [
      { name: 'title', label: t.title, kind: 'line' },
      { name: 'description', label: t.description, kind: 'text' },
      { name: 'place', label: t.place, kind: 'place' },
      { name: 'topic', label: t.topic, kind: 'topic', optional: true },
      { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
      reason,
    ],
    initial: {
      title: record.title,
      description: record.description,
      place: record.place,
      topic: record.topic ?? undefined,
      keyWork: record.keyWork ?? undefined,
    },
  });
  offer(may('case.register'), {
    path: '/api/v1/cases/{id}/scan',
    text: t.scan,
    fields: [{ name: 'scan', label: t.file, kind: 'file' }],
  });
  offer(
    may('case.register') &&
      !record.history &&
      (!r.at('WITHDRAWN', 'REJECTED', 'ENDED') || record.state === 'SETTLED_ON_SPOT'),
    { path: '/api/v1/cases/{id}/withdraw', text: t.withdraw, tone: 'danger', fields: [reason] },
  );
  offer(may('case.register') && r.at('WITHDRAWN'), {
    path: '/api/v1/cases/{id}/reinstate',
    text: t.reinstate,
    fields: [reason],
  });
  return actions;
};
