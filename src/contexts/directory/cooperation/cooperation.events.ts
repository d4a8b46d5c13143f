import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/**
 * What one jurisdiction says to another one beside it. Only where both said so may each name the other's units, people,
 * places and matters.
 */
export type CooperationEvent =
  | Fact<
      'CooperationAgreed',
      {
        readonly with: Id;
        /** On what it rests: minutes of a joint meeting, a letter. */
        readonly basis: string;
      }
    >
  | Fact<'CooperationEnded', { readonly with: Id; readonly reason: string }>;
