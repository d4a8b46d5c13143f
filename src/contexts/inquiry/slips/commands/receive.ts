import type { AttachmentRef } from '../../../../kernel/attachment';
import type { Context } from '../../../../kernel/context';
import { after, type Decide } from '../../../../kernel/decider';
import type { LocalDate } from '../../../../kernel/ids';
import { conflict, invalid } from '../../../../kernel/rejection';
import { dueDate } from '../../../../kernel/time/deadline';
import { localDayOf } from '../../../../kernel/time/moments';
import { mustBeEntitled } from '../../interviews/filers.rules';
import type { SlipEvent } from '../slip.events';
import type { SlipState } from '../slip.state';
import { byFilerOrOffice, filerOf } from './acting';

export interface HandInSlip {
  readonly photos: readonly AttachmentRef[];
  readonly words?: string;
}

type On<Data> = Decide<SlipState, Data, SlipEvent>;

/** Photos or scans, each once, and none that it has. */
const checkedPhotos = (photos: readonly AttachmentRef[], { photos: there }: SlipState): readonly AttachmentRef[] => {
  const known = new Set(there.map(({ hash }) => hash));
  const fresh = photos.filter(
    ({ hash }, index) => !known.has(hash) && photos.findIndex((one) => one.hash === hash) === index,
  );
  if (fresh.length === 0) invalid('slip.no-photo', '至少一张新的照片', 'At least one new photo is needed', 'photos');
  for (const { mediaType, name } of fresh)
    if (!mediaType.startsWith('image/') && mediaType !== 'application/pdf')
      invalid('slip.not-a-photo', `须为照片或 PDF 扫描件：${name}`, `Neither a photo nor a PDF: ${name}`, 'photos');
  return fresh;
};

const wordsOf = ({ words }: HandInSlip): { readonly words?: string } => {
  const said = words?.normalize('NFC').trim() ?? '';
  return said === '' ? {} : { words: said };
};

/** The office types it within this from the day on which it had it. */
const typeBy = ({ occurredAt, policy, calendar }: Context): LocalDate => {
  const { slipTyping, rollLastDay } = policy.settings;
  return dueDate(localDayOf(Date.parse(occurredAt)), slipTyping, calendar, { rollLastDay });
};

/** 拍照即交: nothing but a photo is asked for, and whoever files it is entitled to file a talk. */
export const receiveSlip: On<HandInSlip> = (state, data, context) => {
  if (state.phase !== 'NONE') conflict('slip.exists', '该纸面记录已收到', 'This slip is there already', 'id');
  const filer = filerOf(context);
  mustBeEntitled({ kind: 'TALK', filers: [filer], on: localDayOf(Date.parse(context.occurredAt)) }, context);
  const photos = checkedPhotos(data.photos, state);
  return [{ type: 'SlipReceived', data: { filer, photos, ...wordsOf(data), typeBy: typeBy(context) } }];
};

/** Better photos, or what could not be read; also before anybody asks. */
export const addSlipPhotos: On<HandInSlip> = after(
  byFilerOrOffice('RECEIVED', 'ASKED_BACK'),
  (state, data, context) => {
    const said = wordsOf(data);
    const photos = data.photos.length === 0 && said.words !== undefined ? [] : checkedPhotos(data.photos, state);
    return [{ type: 'SlipPhotosAdded', data: { photos, ...said, typeBy: typeBy(context) } }];
  },
);
