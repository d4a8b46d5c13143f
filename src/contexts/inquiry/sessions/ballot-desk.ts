import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type Id, streamOf } from '../../../kernel/ids';
import { conflict, forbidden } from '../../../kernel/rejection';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { type BoxContent, VAULT, type Vault } from '../../../platform/vault/vault';
import { InstrumentDesk } from '../instrument-desk';
import { sessionVoting, type Voting } from './sessions.view';
import type { Vote } from './ballot.dto';
import type { CountVotes } from './commands/ballot';
import { sessionDecider } from './session.decider';

/** A box is known by both: at a start, nothing else tells which session it belongs to. */
const boxOf = (session: Id, ballot: Id): Id => `${session}/${ballot}`;

const countOf = (ballot: Id, { voters, votes }: BoxContent): CountVotes => ({
  ballot,
  participants: voters,
  satisfied: votes.SATISFIED ?? 0,
  basicallySatisfied: votes.BASICALLY_SATISFIED ?? 0,
  dissatisfied: votes.DISSATISFIED ?? 0,
  void: votes.VOID ?? 0,
});

/**
 * Secret votes of a session. They go to the ballot box in the vault, and from there into one event that tells their
 * number; an event of its own, or a line of a log, would tell whose a vote was.
 */
@Injectable()
export class BallotDesk implements OnApplicationBootstrap {
  private readonly log = new Logger(BallotDesk.name);

  constructor(
    private readonly desk: InstrumentDesk,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async standing(session: Id, ballot: Id, request: QuestionRequest): Promise<Voting & { readonly hasVoted: boolean }> {
    const voting = await this.queries.execute(new Ask(sessionVoting, { id: session, ballot }, request));
    return { ...voting, hasVoted: await this.vault.ballotBoxes.hasVoted(boxOf(session, ballot), voting.voter) };
  }

  /** @throws Rejection `ballot.not-found`, `ballot.not-a-voter`, `ballot.closed`, `ballot.voted` */
  async vote(session: Id, ballot: Id, vote: Vote, request: QuestionRequest): Promise<void> {
    const { voter, isOpen, mayVote } = await this.queries.execute(
      new Ask(sessionVoting, { id: session, ballot }, request),
    );
    if (!isOpen) conflict('ballot.closed', '测评已截止', 'Voting has ended', 'ballot');
    if (!mayVote) forbidden('ballot.not-a-voter', '只有到会的代表可以投票', 'Only members present vote');
    const answer = await this.vault.ballotBoxes.cast(boxOf(session, ballot), voter, vote);
    if (answer === 'SEALED') conflict('ballot.closed', '测评已截止', 'Voting has ended', 'ballot');
    if (answer === 'VOTED_BEFORE')
      conflict('ballot.voted', '您的一票已收到，不能更改', 'Your vote is in the box already');
  }

  /** Ends the voting, counts and erases the box. Done again, also after a crash on the way, it ends what was begun. */
  async close(session: Id, ballot: Id, request: CommandRequest): Promise<Committed> {
    await this.desk.do(sessionDecider, session, { type: 'EndBallot', data: { ballot } }, request);
    const { ifMatch: _seenBefore, ...after } = request;
    const box = boxOf(session, ballot);
    // A box that was counted may be erased already, and is empty then: the log knows what was in it.
    const count = (await this.countedIn(session, ballot)) ?? countOf(ballot, await this.vault.ballotBoxes.seal(box));
    const counted = await this.desk.do(sessionDecider, session, { type: 'CountVotes', data: count }, after);
    await this.vault.ballotBoxes.erase(box);
    return counted;
  }

  /** Boxes that were counted and that a crash kept from being erased. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      for (const box of await this.vault.ballotBoxes.list()) {
        const [session, ballot] = box.split('/') as [Id, Id];
        if ((await this.countedIn(session, ballot)) !== undefined) await this.vault.ballotBoxes.erase(box);
      }
    } catch (error) {
      this.log.warn(`Counted ballot boxes could not be erased and will be at the next start: ${String(error)}`);
    }
  }

  private async countedIn(session: Id, ballot: Id): Promise<CountVotes | undefined> {
    const facts = await this.store.read(streamOf(sessionDecider.category, session));
    const counted = facts.find(({ type, data }) => type === 'BallotCounted' && (data as CountVotes).ballot === ballot);
    if (counted === undefined) return undefined;
    const { participants, satisfied, basicallySatisfied, dissatisfied, void: spoilt } = counted.data as CountVotes;
    return { ballot, participants, satisfied, basicallySatisfied, dissatisfied, void: spoilt };
  }
}
