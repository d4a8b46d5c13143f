import type { Decider } from '../../../kernel/decider';
import type { Intent } from '../../../kernel/message';
import { inOrder } from '../../../kernel/order';
import { addSlipPhotos, type HandInSlip, receiveSlip } from './commands/receive';
import {
  askBackSlip,
  endSlipTyping,
  type FollowSlipNote,
  followSlipNote,
  type HandOverSlip,
  handOverSlip,
  type SetAsideSlip,
  setAsideSlip,
  takeUpSlip,
  type TypeSlip,
  typeSlip,
} from './commands/type';
import type { SlipEvent } from './slip.events';
import { slipOrder } from './slip-order.rules';
import { evolveSlip, initialSlip, type SlipState } from './slip.state';

export type SlipCommand =
  | Intent<'ReceiveSlip', HandInSlip>
  | Intent<'AddSlipPhotos', HandInSlip>
  | Intent<'AskBackSlip', { readonly reason: string }>
  | Intent<'TypeSlip', TypeSlip>
  | Intent<'EndSlipTyping', Record<string, never>>
  | Intent<'FollowSlipNote', FollowSlipNote>
  | Intent<'SetAsideSlip', SetAsideSlip>
  | Intent<'TakeUpSlip', { readonly reason: string }>
  | Intent<'HandOverSlip', HandOverSlip>;

/** 纸面记录: from the photo to the note that the filer confirms. */
export const slipDecider: Decider<SlipState, SlipCommand, SlipEvent> = {
  category: 'slip',
  initial: initialSlip,
  evolve: evolveSlip,
  on: inOrder<SlipState, SlipCommand, SlipEvent>(slipOrder, {
    ReceiveSlip: receiveSlip,
    AddSlipPhotos: addSlipPhotos,
    AskBackSlip: askBackSlip,
    TypeSlip: typeSlip,
    EndSlipTyping: endSlipTyping,
    FollowSlipNote: followSlipNote,
    SetAsideSlip: setAsideSlip,
    TakeUpSlip: takeUpSlip,
    HandOverSlip: handOverSlip,
  }),
  permission: {
    ReceiveSlip: 'slip.file',
    AddSlipPhotos: 'slip.file',
    AskBackSlip: 'slip.type',
    TypeSlip: 'slip.type',
    EndSlipTyping: 'slip.type',
    FollowSlipNote: 'system.act',
    SetAsideSlip: 'slip.type',
    TakeUpSlip: 'slip.type',
    HandOverSlip: 'system.act',
  },
};
