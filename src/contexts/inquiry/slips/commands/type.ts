import { after, type Decide } from '../../../../kernel/decider';
import type { Id, LocalDate } from '../../../../kernel/ids';
import { unreachable } from '../../../../kernel/message';
import { invalid } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { SlipEvent } from '../slip.events';
import type { SlipState } from '../slip.state';
import { isOver, slipPhases } from '../slip-standing.state';
import { mustBe, whileIn } from './acting';

type On<Data> = Decide<SlipState, Data, SlipEvent>;

export interface TypeSlip {
  readonly interview: Id;
  readonly more: boolean;
  readonly confirmBy: LocalDate | null;
}

/** What became of a note of the slip; it is decided about the interview, and noted here. */
export type FollowSlipNote = { readonly interview: Id } & (
  | { readonly step: 'CONFIRMED' | 'FINISHED' }
  | { readonly step: 'DISPUTED'; readonly reason: string }
  | { readonly step: 'REVISED'; readonly confirmBy: LocalDate | null }
);

/** While notes may be made of it: also where the filer misses one. */
export const mayType = whileIn('RECEIVED', 'TYPING', 'TYPED', 'DISPUTED');

/** The note is filed: the slip notes it, wherever it has come meanwhile. Once more changes nothing. */
export const typeSlip: On<TypeSlip> = after(
  (state, context) => {
    if (context.actor.capacity.role === 'system') mustBe(state, ...slipPhases);
    else mayType(state, context);
  },
  ({ typed }, data) =>
    typed.some(({ interview }) => interview === data.interview) ? [] : [{ type: 'SlipTyped', data }],
);

export const endSlipTyping: On<Record<string, never>> = after(whileIn('TYPING'), () => [
  { type: 'SlipTypingEnded', data: {} },
]);

/** The answer of the filer to a note, or the end of its interview. */
export const followSlipNote: On<FollowSlipNote> = ({ typed }, data) => {
  const { interview } = data;
  const note = typed.find((one) => one.interview === interview);
  if (note === undefined) return [];
  switch (data.step) {
    case 'CONFIRMED':
      return note.answer === 'CONFIRMED' ? [] : [{ type: 'SlipNoteConfirmed', data: { interview } }];
    case 'DISPUTED':
      return [{ type: 'SlipNoteDisputed', data: { interview, reason: data.reason } }];
    case 'REVISED':
      return [{ type: 'SlipNoteRevised', data: { interview, confirmBy: data.confirmBy } }];
    case 'FINISHED':
      return note.answer === 'CONFIRMED' ? [] : [{ type: 'SlipNoteFinished', data: { interview } }];
    default:
      return unreachable(data);
  }
};

/** It cannot be read: back to the filer, with words that say what is missing. */
export const askBackSlip: On<{ readonly reason: string }> = after(whileIn('RECEIVED'), (_state, { reason }) => [
  { type: 'SlipAskedBack', data: { reason: wordsIn('slip', reason, 'reason') } },
]);

export interface SetAsideSlip {
  readonly reason: string;
  readonly duplicateOf?: Id;
  /** This slip itself: it is no duplicate of its own. */
  readonly slip: Id;
}

/** Nothing is made of it: the same paper is there already, or it is no record of a talk. Never without a reason. */
export const setAsideSlip: On<SetAsideSlip> = after(
  whileIn('RECEIVED', 'ASKED_BACK'),
  (_state, { reason, duplicateOf, slip }) => {
    if (duplicateOf === slip)
      invalid('slip.duplicate-of-itself', '不能与自身重复', 'A slip is no duplicate of itself', 'duplicateOf');
    const same = duplicateOf === undefined ? {} : { duplicateOf };
    return [{ type: 'SlipSetAside', data: { reason: wordsIn('slip', reason, 'reason'), ...same } }];
  },
);

export const takeUpSlip: On<{ readonly reason: string }> = after(whileIn('SET_ASIDE'), (_state, { reason }) => [
  { type: 'SlipTakenUp', data: { reason: wordsIn('slip', reason, 'reason') } },
]);

export interface HandOverSlip {
  readonly from: Id;
  readonly to: Id;
  readonly reason: string;
}

export const handOverSlip: On<HandOverSlip> = ({ filer, phase }, data) =>
  filer !== data.from || isOver(phase) ? [] : [{ type: 'SlipSucceeded', data }];
