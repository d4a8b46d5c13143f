import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Decider } from '../../kernel/decider';
import { type Id, streamOf } from '../../kernel/ids';
import type { Fact, Intent, RecordedEvent } from '../../kernel/message';
import type { Unsealed } from '../../kernel/personal';
import { conflict, forbidden } from '../../kernel/rejection';
import type { Question } from '../../kernel/view';
import { EVENT_STORE, type EventStore } from '../../platform/event-store/event-store';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import { Execute } from '../../platform/messaging/execute';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import { type BoxContent, VAULT, type Vault } from '../../platform/vault/vault';
import type { Voting } from './ballot.rules';

/** A kind of stream whose members vote in secret, and how the booth works with it. */
export interface VotingStream<S, C extends Intent, E extends Fact> {
  readonly decider: Decider<S, C, E>;
  /** Whether the ballot is open, and whether the asker may vote in it. */
  readonly ask: Question<{ readonly id: Id; readonly ballot: Id }, Voting>;
  /** The command that ends the voting. */
  readonly end: (ballot: Id) => Unsealed<C>;
  /** The command that tells the stream what was in the box. */
  readonly count: (ballot: Id, content: BoxContent) => Unsealed<C>;
  /** What was in the box of this ballot, if this is the event that recorded it. */
  readonly counted: (event: RecordedEvent, ballot: Id) => BoxContent | undefined;
}

/** A ballot as somebody who may see it is told of it before it is counted. */
export interface Standing extends Voting {
  readonly hasVoted: boolean;
  /** How many have voted so far. */
  readonly handedIn: number;
}

/** What the booth asks about a stream whose box a crash may have left behind. */
type Counter = Pick<VotingStream<never, never, never>, 'counted'> & { readonly category: string };

/** A box is named by both: at start, nothing else says which stream it belongs to. */
const boxOf = (stream: Id, ballot: Id): Id => `${stream}/${ballot}`;

/**
 * Secret votes of any stream. They go into the ballot box in the vault, and from there into one event with the totals;
 * an event or a log line for each vote would reveal who cast it.
 */
@Injectable()
export class Booth implements OnApplicationBootstrap {
  private readonly log = new Logger(Booth.name);
  private readonly counters: Counter[] = [];

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** Boxes of these streams that a crash left behind are erased at a start. */
  serve<S, C extends Intent, E extends Fact>({ decider, counted }: VotingStream<S, C, E>): void {
    this.counters.push({ category: decider.category, counted });
  }

  async standing<S, C extends Intent, E extends Fact>(
    { ask }: VotingStream<S, C, E>,
    id: Id,
    ballot: Id,
    request: QuestionRequest,
  ): Promise<Standing> {
    const voting = await this.queries.execute(new Ask(ask, { id, ballot }, request));
    const box = boxOf(id, ballot);
    const { ballotBoxes } = this.vault;
    return {
      ...voting,
      hasVoted: await ballotBoxes.hasVoted(box, voting.voter),
      handedIn: await ballotBoxes.turnout(box),
    };
  }

  /**
   * Hands in one ballot paper; each mark on it counts as one.
   *
   * @throws Rejection `ballot.not-found`, `ballot.not-a-voter`, `ballot.closed`, `ballot.voted`
   */
  async vote<S, C extends Intent, E extends Fact>(
    { ask }: VotingStream<S, C, E>,
    id: Id,
    ballot: Id,
    marks: readonly string[],
    request: QuestionRequest,
  ): Promise<void> {
    const { voter, isOpen, mayVote } = await this.queries.execute(new Ask(ask, { id, ballot }, request));
    if (!isOpen) conflict('ballot.closed', '测评已截止', 'Voting has ended', 'ballot');
    if (!mayVote) forbidden('ballot.not-a-voter', '只有到会的代表可以投票', 'Only members present vote');
    const answer = await this.vault.ballotBoxes.cast(boxOf(id, ballot), voter, marks);
    if (answer === 'SEALED') conflict('ballot.closed', '测评已截止', 'Voting has ended', 'ballot');
    if (answer === 'VOTED_BEFORE')
      conflict('ballot.voted', '您的一票已收到，不能更改', 'Your vote is in the box already');
  }

  /** Ends the voting, counts and erases the box. Repeated, even after a crash half-way, it finishes what was begun. */
  async close<S, C extends Intent, E extends Fact>(
    { decider, end, count, counted }: VotingStream<S, C, E>,
    id: Id,
    ballot: Id,
    request: CommandRequest,
  ): Promise<Committed> {
    await this.commands.execute(new Execute(decider, id, end(ballot), request));
    const { ifMatch: _seenBefore, ...after } = request;
    const box = boxOf(id, ballot);
    // A box that was counted may already be erased, and then is empty: the log knows what was in it.
    const content =
      (await this.countedIn({ category: decider.category, counted }, id, ballot)) ??
      (await this.vault.ballotBoxes.seal(box));
    const committed = await this.commands.execute(new Execute(decider, id, count(ballot, content), after));
    await this.vault.ballotBoxes.erase(box);
    return committed;
  }

  /** Boxes that were counted but, because of a crash, not erased. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      for (const box of await this.vault.ballotBoxes.list()) {
        const [id, ballot] = box.split('/') as [Id, Id];
        for (const counter of this.counters)
          if ((await this.countedIn(counter, id, ballot)) !== undefined) await this.vault.ballotBoxes.erase(box);
      }
    } catch (error) {
      this.log.warn(`Counted ballot boxes could not be erased and will be at the next start: ${String(error)}`);
    }
  }

  private async countedIn({ category, counted }: Counter, id: Id, ballot: Id): Promise<BoxContent | undefined> {
    for (const event of await this.store.read(streamOf(category, id))) {
      const content = counted(event, ballot);
      if (content !== undefined) return content;
    }
    return undefined;
  }
}
