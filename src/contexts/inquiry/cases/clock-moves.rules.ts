import type { StartedClock } from '../../../kernel/time/clock';
import type { Course, Pause } from '../../../kernel/time/course';
import type { ClockMove } from './case-record.state';

/** The pauses that are over, in order. */
const pausesIn = (moves: readonly ClockMove[]): readonly Pause[] => {
  const pauses: Pause[] = [];
  let since: string | null = null;
  for (const { kind, on } of moves) {
    if (on === undefined) continue;
    if (kind === 'PAUSED') since = on;
    if (kind !== 'RESUMED') continue;
    pauses.push({ on: since ?? on, until: on });
    since = null;
  }
  return pauses;
};

/** What a case's record tells of the course of its clock. */
export const courseOf = ({ startedOn, term }: StartedClock, moves: readonly ClockMove[]): Course => ({
  startedOn,
  terms: [term, ...moves.flatMap((move) => (move.term === undefined ? [] : [move.term]))],
  pauses: pausesIn(moves),
});
