import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames, useSettings } from '../../api/names';
import type { components } from '../../api/schema';
import type { InterviewRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { useLanguage } from '../../texts/language';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { choicesOf, type Values } from '../../ui/form/field';
import { useSides } from '../../words/interviews.texts';
import { useInterviewTexts } from './interviews.texts';
import { noteBodyOf, type NoteValues, noteValuesOf, useNoteFields } from './note-form';
import { useRequestFields } from './request-fields';
import { relationOf, voicesOf } from './standing';

type Schemas = components['schemas'];

/** Somebody in a post, by a name that was typed: it goes sealed into the record. */
interface Posted {
  readonly unit?: string;
  readonly post?: string;
  readonly name?: string;
}

const withPerson = <T extends Posted>({ name, ...rest }: T) => ({
  ...rest,
  ...(name === undefined || name === '' ? {} : { person: { name } }),
});

/**
 * Every command that this person may give on this interview as it stands, the awaited one first, and none that would
 * be refused for who asks or where it stands (README.md of the inquiry context, "States of an interview").
 */
export const useInterviewActions = (record: InterviewRecord): readonly Action[] => {
  const t = useInterviewTexts();
  const user = useUser();
  const language = useLanguage();
  const settings = useSettings(record.jurisdiction);
  const sides = useSides();
  const requestFields = useRequestFields();
  const noteFields = useNoteFields();
  const { moment } = useFormats();
  const r = relationOf(record, user);
  const { may } = user;
  const { state, note } = record;
  const merging = may('interview.screen') && (state === 'REQUESTED' || state === 'ACCEPTED');
  const others = questions.useQuery(
    'get',
    '/api/v1/interviews',
    { params: { query: { state: ['REQUESTED', 'ACCEPTED', 'APPROVED', 'NOTICED'], limit: 100 } } },
    { enabled: merging },
  );
  const rows = (others.data?.rows ?? []).filter(({ id }) => id !== record.id);
  const name = useNames(rows.flatMap(({ units, topic, leadFiler }) => [...units, topic, leadFiler]));

  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const actions: Action[] = [];
  const offer = (allowed: boolean, action: Action): void => {
    if (allowed) actions.push(action);
  };
  const screens = may('interview.screen');

  offer(screens && state === 'REQUESTED', {
    path: '/api/v1/interviews/{id}/accept',
    text: t.accept,
    tone: 'primary',
    fields: [],
  });
  offer(screens && state === 'ACCEPTED' && user.capacity?.role === 'chair', {
    path: '/api/v1/interviews/{id}/approve',
    text: t.approve,
    tone: 'primary',
    fields: [],
  });
  const approved = state === 'APPROVED' || (state === 'ACCEPTED' && settings?.approvalBeforeNotice === false);
  offer(may('interview.notice') && approved, {
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
      ],
      initial: { interviewees: [{ unit: record.request?.unit }] },
      toBody: ({
        interviewees = [],
        ...rest
      }: Values<Omit<Schemas['GiveNoticeBody'], 'interviewees'>> & {
        readonly interviewees?: readonly Posted[];
      }) => ({ ...rest, interviewees: interviewees.map(withPerson) }),
    }),
  });
  const heard = record.acknowledgements.some(({ unit }) => unit === r.unit);
  offer(may('interview.respond') && r.unit !== null && state === 'NOTICED' && !heard, {
    path: '/api/v1/interviews/{id}/acknowledge',
    text: t.acknowledge,
    tone: 'primary',
    fields: [],
  });
  offer(may('interview.respond') && r.unit !== null && state === 'NOTICED' && settings?.delegateAllowed !== false, {
    text: t.delegate,
    ...shaped('/api/v1/interviews/{id}/delegate', {
      fields: [
        { name: 'post', label: t.delegatePost, kind: 'line' },
        { name: 'name', label: t.delegateName, kind: 'line', optional: true, hint: t.personNameHint },
        reason,
      ],
      toBody: (values: Posted & { readonly reason?: string }) => withPerson(values),
    }),
  });
  offer(may('interview.hold') && state === 'NOTICED', {
    path: '/api/v1/interviews/{id}/hold',
    text: t.hold,
    tone: 'primary',
    fields: [
      { name: 'heldAt', label: t.heldAt, kind: 'instant' },
      { name: 'place', label: t.place, kind: 'place' },
    ],
    initial: { heldAt: record.scheduledAt ?? undefined, place: { ...record.place, text: record.venue ?? undefined } },
  });
  offer(may('interview.respond') && (r.unit !== null || r.isOffice) && state === 'NOTICED', {
    path: '/api/v1/interviews/{id}/postpone',
    text: t.postpone,
    fields: [{ name: 'scheduledAt', label: t.newTime, kind: 'instant' }, reason],
    initial: { scheduledAt: record.scheduledAt ?? undefined },
  });

  const voices = voicesOf(record);
  const own = voices.find(({ side, unit }) => (side === 'FILERS' ? r.isFiler : r.unit !== null && unit === r.unit));
  const side = own?.side;
  offer(may('interview.confirm') && r.hasNote && own !== undefined && own.confirmedAt === null, {
    path: '/api/v1/interviews/{id}/confirm',
    text: t.confirm,
    tone: 'primary',
    hint: t.confirmHint,
    fields: [],
    fixed: { side },
  });
  const matters = (note?.matters ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const disputing = [
    reason,
    {
      name: 'matters',
      label: t.disputeMatters,
      kind: 'choice',
      choices: matters,
      several: true,
      optional: true,
      hint: t.disputeHint,
    },
  ] as const;
  offer(
    may('interview.confirm') && r.hasNote && own !== undefined && own.confirmedAt === null && own.disputed === null,
    {
      path: '/api/v1/interviews/{id}/dispute',
      text: t.dispute,
      fields: disputing,
      fixed: { side },
    },
  );
  const entered = [
    { name: 'side', label: t.side, kind: 'choice', choices: choicesOf(sides) },
    { name: 'unit', label: t.unit, kind: 'unit', optional: true },
    { name: 'onBehalfOf', label: t.onBehalfOf, kind: 'person' },
    {
      name: 'channel',
      label: t.channel,
      kind: 'choice',
      choices: [
        { value: 'paper', label: t.paper },
        { value: 'telephone', label: t.telephone },
      ],
    },
  ] as const;
  offer(may('interview.confirm') && r.isOffice && r.hasNote && own === undefined, {
    path: '/api/v1/interviews/{id}/confirm',
    text: t.confirm,
    hint: t.confirmHint,
    fields: entered,
  });
  const allConfirmed = voices.every(({ confirmedAt }) => confirmedAt !== null);
  const undisputed = voices.every(({ disputed }) => disputed === null);
  offer(may('interview.confirm') && r.hasNote && undisputed && (r.isOffice || (r.isLead && allConfirmed)), {
    path: '/api/v1/interviews/{id}/finish',
    text: t.finish,
    tone: 'primary',
    fields: [],
  });
  offer(may('interview.request') && r.hasNote && note !== null && (r.isFiler || r.isOffice), {
    text: t.amend,
    hint: t.amendHint,
    ...shaped('/api/v1/interviews/{id}/amend', {
      fields: [
        { name: 'reason', label: t.amendReason, kind: 'line' },
        { name: 'note', label: t.note, kind: 'group', fields: noteFields },
      ],
      ...(note === null ? {} : { initial: { note: noteValuesOf(note) } }),
      toBody: (given: { readonly reason?: string; readonly note?: NoteValues }) => ({
        reason: given.reason,
        note: noteBodyOf(given.note ?? {}, note!),
      }),
    }),
  });

  const mayFile = user.capacity?.role === 'deputy' || user.capacity?.role === 'voterRepresentative';
  offer(may('interview.request') && mayFile && !r.isFiler && r.beforeTheTalk, {
    path: '/api/v1/interviews/{id}/join',
    text: t.join,
    hint: t.joinHint,
    fields: [],
  });
  offer(may('interview.request') && r.isFiler && state === 'RETURNED', {
    path: '/api/v1/interviews/{id}/resubmit',
    text: t.resubmit,
    tone: 'primary',
    fields: requestFields,
    initial: record.request ?? {},
  });
  offer(may('interview.request') && r.isFiler && !r.isLead && r.beforeTheTalk, {
    path: '/api/v1/interviews/{id}/leave',
    text: t.leave,
    fields: [],
  });
  offer(screens && state === 'REQUESTED', {
    path: '/api/v1/interviews/{id}/return',
    text: t.return,
    fields: [reason],
  });
  offer(screens && state === 'REQUESTED', {
    path: '/api/v1/interviews/{id}/reject',
    text: t.reject,
    tone: 'danger',
    fields: [
      {
        name: 'code',
        label: t.ground,
        kind: 'choice',
        choices: (settings?.inadmissibleReasons ?? []).map(({ code, words }) => ({
          value: code,
          label: words[language],
        })),
      },
      reason,
    ],
  });
  offer(merging && rows.length > 0, {
    path: '/api/v1/interviews/{id}/merge',
    text: t.merge,
    fields: [
      {
        name: 'into',
        label: t.into,
        kind: 'choice',
        choices: rows.map((row) => ({
          value: row.id,
          label: [name(row.leadFiler), row.units.map(name).join('、'), name(row.topic), moment(row.openedAt)].join(
            ' · ',
          ),
        })),
      },
      reason,
    ],
  });
  offer(may('interview.request') && (r.isFiler || r.isOffice), {
    path: '/api/v1/interviews/{id}/scan',
    text: t.scan,
    fields: [{ name: 'scan', label: t.file, kind: 'file' }],
  });
  offer(may('interview.request') && (r.isLead || r.isOffice) && r.beforeTheTalk, {
    path: '/api/v1/interviews/{id}/withdraw',
    text: t.withdraw,
    tone: 'danger',
    fields: [reason],
  });
  return actions;
};
