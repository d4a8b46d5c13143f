import {
  messageKind,
  type MessagesPart,
  nobody,
  toGroup,
  toOffice,
  toPeople,
} from '../../../capabilities/messages/messages.part';
import type { Holder } from '../../../kernel/holder';
import type { SlipEvent } from './slip.events';
import type { SlipSummary } from './slip-summary.state';

/** Messages about slips, with their wording in mails and lists and what ends them. */
export const slipMessageKinds = {
  SLIP_RECEIVED: messageKind('拍照记录待代录', 'A photographed slip waits to be typed', toGroup('BEFORE'), {
    acts: ['SlipTyped', 'SlipAskedBack', 'SlipSetAside'],
  }),
  SLIP_ASKED_BACK: messageKind(
    '您拍的记录看不清，请补拍',
    'Your slip cannot be read: please photograph it again',
    toGroup('AT', '拍照记录看不清，待补拍', 'A photographed slip cannot be read'),
    { acts: ['SlipPhotosAdded'], lapses: ['SlipSetAside', 'SlipTyped'] },
  ),
  SLIP_TO_CONFIRM: messageKind(
    '您拍的记录已录入，请核对确认',
    'Your slip was typed: please check it',
    toGroup('BEFORE', '拍照记录已录入，待本人确认', 'A photographed slip was typed and waits for its filer'),
    { acts: ['SlipNoteConfirmed', 'SlipNoteDisputed'], lapses: ['SlipNoteRevised', 'SlipNoteFinished'] },
  ),
  SLIP_SET_ASIDE: messageKind(
    '您拍的记录未予录入',
    'Your slip was set aside',
    toGroup('AT', '拍照记录未予录入', 'A photographed slip was set aside'),
  ),
  SLIP_TAKEN_UP: messageKind(
    '您拍的记录重新进入代录',
    'Your slip was taken up again',
    toGroup('AT', '拍照记录重新进入代录', 'A photographed slip was taken up again'),
  ),
  SLIP_TAKEN_OVER: messageKind(
    '一份拍照记录移交给您',
    'A photographed slip falls to you',
    toGroup('AT', '拍照记录已移交', 'A photographed slip was handed over'),
  ),
} as const;

declare module '../../../capabilities/messages/messages.part' {
  interface MessageKinds extends Record<keyof typeof slipMessageKinds, true> {}
}

const filer = ({ filer: person }: SlipSummary): readonly Holder[] => toPeople(person === null ? [] : [person]);

/** Asked once all that stands on the paper was typed. */
const toConfirm = (after: SlipSummary) => {
  if (after.state !== 'TYPED' && after.state !== 'DISPUTED') return [];
  const { confirmBy } = after;
  return [{ kind: 'SLIP_TO_CONFIRM' as const, to: filer(after), ...(confirmBy === null ? {} : { by: confirmBy }) }];
};

/** Who is told about the events of a slip. */
export const slipTells: MessagesPart<SlipSummary, SlipEvent>['tells'] = {
  SlipReceived: ({ after, data }) => [{ kind: 'SLIP_RECEIVED', to: toOffice(after), by: data.typeBy }],
  SlipAskedBack: ({ after }) => [{ kind: 'SLIP_ASKED_BACK', to: filer(after) }],
  SlipPhotosAdded: ({ after, data }) => [{ kind: 'SLIP_RECEIVED', to: toOffice(after), by: data.typeBy }],
  SlipTyped: ({ after }) => toConfirm(after),
  SlipTypingEnded: ({ after }) => toConfirm(after),
  SlipNoteConfirmed: nobody,
  // The interview itself tells the office what the filer objects to.
  SlipNoteDisputed: nobody,
  SlipNoteRevised: ({ after }) => toConfirm(after),
  SlipNoteFinished: nobody,
  SlipSetAside: ({ after }) => [{ kind: 'SLIP_SET_ASIDE', to: filer(after) }],
  SlipTakenUp: ({ after }) => [{ kind: 'SLIP_TAKEN_UP', to: filer(after) }],
  SlipSucceeded: ({ data }) => [{ kind: 'SLIP_TAKEN_OVER', to: toPeople([data.to]) }],
};
