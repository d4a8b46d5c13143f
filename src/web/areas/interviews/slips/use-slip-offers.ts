import { representatives } from '../../../ui/form/who';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import type { components } from '../../../api/schema';
import type { SlipCommandName, SlipPage } from '../../../api/shapes';
import type { Action } from '../../../ui/actions';
import { shaped } from '../../../ui/form/command';
import { useEntersForOthers } from '../../../ui/form/entered';
import type { Values } from '../../../ui/form/field';
import { type Offer, offered } from '../../../ui/offers';
import { noteBodyOf, type NoteValues, useNoteFields } from '../note-form';
import { useSlipsTexts } from './slips.texts';

type Body = components['schemas']['TypeSlipBody'];
type Typing = Values<Omit<Body, 'note' | 'id'>> & { readonly note?: NoteValues };

/** The other slips of whoever handed this one in: of one of them it may be a duplicate. */
const useOthers = ({ id, filer }: SlipPage['slip'], enabled: boolean) => {
  const { data } = questions.useQuery('get', '/api/v1/slips', { params: { query: { limit: 50 } } }, { enabled });
  return (data?.rows ?? []).filter((one) => one.id !== id && one.filer === filer);
};

/** The commands on a slip, but for the form of the note and the answer of its filer, which stand on the page itself. */
export const useSlipActions = ({ slip, allowed }: SlipPage, moment: (at: string) => string): readonly Action[] => {
  const t = useSlipsTexts();
  const enters = useEntersForOthers();
  const others = useOthers(slip, enters && slip.typed.length === 0);
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const offers: readonly Offer<SlipCommandName>[] = [
    { command: 'EndSlipTyping', path: '/api/v1/slips/{id}/end-typing', text: t.endTyping, tone: 'primary', fields: [] },
    {
      command: 'AddSlipPhotos',
      path: '/api/v1/slips/{id}/photos',
      text: t.addPhotos,
      ...(slip.state === 'ASKED_BACK' ? { tone: 'primary' } : {}),
      fields: [
        { name: 'photos', label: t.photos, kind: 'files', optional: true },
        { name: 'words', label: t.words, kind: 'text', optional: true },
      ],
    },
    {
      command: 'AskBackSlip',
      path: '/api/v1/slips/{id}/ask-back',
      text: t.askBack,
      hint: t.askBackHint,
      fields: [reason],
    },
    {
      command: 'SetAsideSlip',
      path: '/api/v1/slips/{id}/set-aside',
      text: t.setAside,
      hint: t.setAsideHint,
      fields: [
        reason,
        {
          name: 'duplicateOf',
          label: t.duplicateOf,
          kind: 'choice',
          choices: others.map(({ id, receivedAt }) => ({ value: id, label: moment(receivedAt) })),
          optional: true,
        },
      ],
    },
    { command: 'TakeUpSlip', path: '/api/v1/slips/{id}/take-up', text: t.takeUp, fields: [reason] },
  ];
  const waits = slip.typed.some(({ answer }) => answer === 'WAITING' || answer === 'DISPUTED');
  const sheet: Action = {
    path: '/api/v1/slips/{id}/signed-sheet',
    text: t.signedSheet,
    hint: t.signedSheetHint,
    fields: [{ name: 'scan', label: t.scan, kind: 'file' }],
  };
  return [...offered(allowed, offers), ...(enters && waits && slip.state !== 'TYPING' ? [sheet] : [])];
};

/** The form of the note beside the photo. */
export const useTyping = ({ slip }: SlipPage): Action => {
  const t = useSlipsTexts();
  const { person } = useUser().me;
  const note = useNoteFields();
  return {
    text: slip.typed.length === 0 ? t.type : t.typeMore,
    hint: t.typeHint,
    tone: 'primary',
    ...shaped('/api/v1/slips/{id}/type', {
      fields: [
        { name: 'note', label: t.note, kind: 'group', fields: note },
        { name: 'coFilers', label: t.coFilers, kind: 'people', who: representatives, optional: true },
        { name: 'more', label: t.more, kind: 'flag', optional: true },
        { name: 'lateReason', label: t.lateReason, kind: 'line', optional: true },
      ],
      // One of each to begin with: no note is without.
      initial: { note: { kind: 'TALK', recorder: person, interviewees: [{}], matters: [{}] } },
      toBody: ({ note: typed, ...rest }: Typing) => ({ ...rest, note: noteBodyOf(typed ?? {}) }),
    }),
  };
};
