import type { VotingStream } from '../../../capabilities/ballots/booth';
import type { Recorded } from '../../../kernel/message';
import type { Vote } from './ballot.dto';
import { type SessionCommand, sessionDecider } from './session.decider';
import type { SessionEvent } from './session.events';
import type { SessionState } from './session.state';
import { sessionVoting } from './sessions.view';

/** How the voting booth works with a session. */
export const sessionBallots: VotingStream<SessionState, SessionCommand, SessionEvent> = {
  decider: sessionDecider,
  ask: sessionVoting,
  end: (ballot) => ({ type: 'EndBallot', data: { ballot } }),
  count: (ballot, { voters: participants, votes }) => {
    const of = (vote: Vote): number => votes[vote] ?? 0;
    const grades = { satisfied: of('SATISFIED'), basicallySatisfied: of('BASICALLY_SATISFIED') };
    const rest = { dissatisfied: of('DISSATISFIED'), abstained: of('ABSTAINED'), void: of('VOID') };
    return { type: 'CountVotes', data: { ballot, participants, ...grades, ...rest } };
  },
  counted: (recorded, ballot) => {
    const event = recorded as Recorded<SessionEvent>;
    if (event.type !== 'BallotCounted' || event.data.ballot !== ballot) return undefined;
    const { participants = [], satisfied, basicallySatisfied, dissatisfied, abstained = 0, void: spoilt } = event.data;
    const votes: Readonly<Record<Vote, number>> = {
      SATISFIED: satisfied,
      BASICALLY_SATISFIED: basicallySatisfied,
      DISSATISFIED: dissatisfied,
      ABSTAINED: abstained,
      VOID: spoilt,
    };
    return { voters: participants, votes };
  },
};
