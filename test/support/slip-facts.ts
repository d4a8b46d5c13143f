import type { SlipEvent } from '../../src/contexts/inquiry/slips/slip.events';
import { filer1, filer2 } from './inquiry-context';
import { idOf } from './view-spec';

type Every = { readonly [E in SlipEvent as E['type']]: E['data'] };

export const photo = (digit: string) => ({
  hash: digit.repeat(64),
  name: `纸面${digit}.jpg`,
  mediaType: 'image/jpeg',
  size: 120_431,
});

/** The interview that was typed from it. */
export const typedAs = idOf(871);

/** One of every event of a slip. */
export const everySlipFact: Every = {
  SlipReceived: { filer: filer1, photos: [photo('a')], words: '背面还有一行', typeBy: '2025-04-04' },
  SlipAskedBack: { reason: '第二页反光' },
  SlipPhotosAdded: { photos: [photo('b')], words: '第二行是东门外', typeBy: '2025-04-07' },
  SlipTyped: { interview: typedAs, more: true, confirmBy: '2025-04-08' },
  SlipTypingEnded: {},
  SlipNoteConfirmed: { interview: typedAs },
  SlipNoteDisputed: { interview: typedAs, reason: '承诺日期有误' },
  SlipNoteRevised: { interview: typedAs, confirmBy: '2025-04-09' },
  SlipNoteFinished: { interview: typedAs },
  SlipSetAside: { reason: '与前一份重复', duplicateOf: idOf(872) },
  SlipTakenUp: { reason: '并非同一次约谈' },
  SlipSucceeded: { from: filer1, to: filer2, reason: '换届' },
};
