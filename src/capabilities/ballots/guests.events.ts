import type { Id } from '../../kernel/ids';
import type { BallotCount } from './ballot.events';

/** Who is asked besides the deputies: residents (群众代表) and firms (企业), each in a box of their own. */
export const guestGroups = ['RESIDENTS', 'FIRMS'] as const;
export type GuestGroup = (typeof guestGroups)[number];

/** What the guests of one group said: counted by itself, it is no vote and decides nothing. */
export interface GuestPoll extends BallotCount {
  readonly poll: Id;
  readonly group: GuestGroup;
  /** About which unit; null: about the meeting as a whole. `eligible` is how many were asked. */
  readonly unit: Id | null;
  readonly words: string | null;
  /** The count that this one puts right, and why. */
  readonly corrects?: { readonly poll: Id; readonly reason: string };
}
