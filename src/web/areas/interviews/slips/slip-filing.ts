import { answered, client } from '../../../api/client';
import { draftShelf } from '../../../device/draft-shelf';
import { newId } from '../../../device/new-id';
import { type Filing, filing } from '../../../device/outbox';
import { bodyFor } from '../../../ui/form/command';

/** A slip as it is photographed on this device; its id becomes that of the slip, and the key under which it is sent. */
export interface SlipDraft {
  readonly slip: string;
  readonly photos: readonly string[];
  readonly words: string;
  /** Whose paper it is, where the office hands it in; empty where somebody files his own. */
  readonly onBehalfOf: string;
}

export const newSlip = (): SlipDraft => ({ slip: newId(), photos: [], words: '', onBehalfOf: '' });

const received = bodyFor('/api/v1/slips');

/** How a slip leaves this device, with a network or once there is one. */
export const slips: Filing<SlipDraft> = filing({
  kind: 'slip',
  photosOf: ({ photos }) => photos,
  arrived: ['slip.exists'],
  async send({ slip, photos, words, onBehalfOf }, sent, headers) {
    const body = received({
      id: slip,
      photos: photos.flatMap((id) => sent.get(id) ?? []),
      ...(words.trim() === '' ? {} : { words: words.trim() }),
      ...(onBehalfOf === '' ? {} : { onBehalfOf, channel: 'paper' as const }),
    });
    return answered(await client.POST('/api/v1/slips', { body, headers }));
  },
});

export const slipShelf = draftShelf(slips);
