import { randomUUID } from 'node:crypto';
import { CommandBus, CqrsModule, QueryHandler } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import { knownBallot } from '../../src/capabilities/ballots/ballot.rules';
import { type Ballots, counted, ended, opened } from '../../src/capabilities/ballots/ballot.state';
import { Booth, type VotingStream } from '../../src/capabilities/ballots/booth';
import type { Context } from '../../src/kernel/context';
import type { Decider } from '../../src/kernel/decider';
import { type Id, streamOf } from '../../src/kernel/ids';
import type { Fact, Intent, Recorded } from '../../src/kernel/message';
import { Rejection } from '../../src/kernel/rejection';
import { ACTOR_SOURCE, ALLOWS } from '../../src/platform/access/actor-source';
import { CATALOGUE } from '../../src/platform/catalogue';
import { CLOCK } from '../../src/platform/clock/clock';
import { EVENT_STORE, type EventStore } from '../../src/platform/event-store/event-store';
import { openSqliteEventStore } from '../../src/platform/event-store/sqlite/sqlite.event-store';
import { Ask } from '../../src/platform/messaging/ask';
import { CONTEXT_SOURCE } from '../../src/platform/messaging/context-source';
import { Execute } from '../../src/platform/messaging/execute';
import { ExecuteHandler } from '../../src/platform/messaging/execute.handler';
import { KnownFiles } from '../../src/platform/messaging/known-files';
import { Reach } from '../../src/platform/messaging/reach';
import { Stamper } from '../../src/platform/messaging/stamp';
import { openLocalVault } from '../../src/platform/vault/local/local.vault';
import { type BallotBoxes, VAULT, type Vault } from '../../src/platform/vault/vault';
import { contextWith } from '../support/decider-spec';
import { newFolder } from '../support/folder';
import { testJurisdiction } from '../support/view-spec';

/* A made-up kind of stream that has nothing to do with sessions: people approve of several projects on one paper. */

interface About {
  readonly round: number;
}
interface Sums {
  readonly ballot: Id;
  readonly voters: readonly Id[];
  readonly sums: Readonly<Record<string, number>>;
}
type Told =
  | Fact<'ChoiceOpened', About & { readonly ballot: Id; readonly voters: readonly Id[] }>
  | Fact<'ChoiceEnded', { readonly ballot: Id }>
  | Fact<'ChoiceCounted', Sums>;
type Tell =
  | Intent<'OpenChoice', About & { readonly ballot: Id; readonly voters: readonly Id[] }>
  | Intent<'EndChoice', { readonly ballot: Id }>
  | Intent<'CountChoice', Sums>;

const decider: Decider<Ballots<About>, Tell, Told> = {
  category: 'interview',
  initial: [],
  evolve: (ballots, event) => {
    switch (event.type) {
      case 'ChoiceOpened':
        return opened(ballots, { round: event.data.round }, event.data.ballot, event.data.voters);
      case 'ChoiceEnded':
        return ended(ballots, event.data.ballot);
      case 'ChoiceCounted':
        return counted(ballots, event.data.ballot);
    }
  },
  on: {
    OpenChoice: (_, data) => [{ type: 'ChoiceOpened', data }],
    EndChoice: (ballots, data) =>
      knownBallot(ballots, data.ballot).standing === 'OPEN' ? [{ type: 'ChoiceEnded', data }] : [],
    CountChoice: (ballots, data) =>
      knownBallot(ballots, data.ballot).standing === 'CLOSED' ? [{ type: 'ChoiceCounted', data }] : [],
  },
  permission: { OpenChoice: 'session.run', EndChoice: 'session.run', CountChoice: 'session.run' },
};

const choices: VotingStream<Ballots<About>, Tell, Told> = {
  decider,
  ask: {
    name: 'test.voting',
    permission: 'session.read',
    views: [],
    answer: () => {
      throw new Error('The test answers it');
    },
  },
  end: (ballot) => ({ type: 'EndChoice', data: { ballot } }),
  count: (ballot, { voters, votes }) => ({ type: 'CountChoice', data: { ballot, voters, sums: votes } }),
  counted: (recorded, ballot) => {
    const event = recorded as Recorded<Told>;
    if (event.type !== 'ChoiceCounted' || event.data.ballot !== ballot) return undefined;
    return { voters: event.data.voters, votes: event.data.sums };
  },
};

const [clerk, voter, other] = [randomUUID(), randomUUID(), randomUUID()];
const byClerk = { account: clerk, channel: 'web', idempotencyKey: 'once' } as const;

describe('the booth', () => {
  let stream: Id;
  let ballot: Id;
  let isOpen: boolean;
  let store: EventStore;
  let vault: Vault;
  let module: TestingModule;
  const folder = newFolder();
  const booth = (): Booth => module.get(Booth);
  const boxes = (): BallotBoxes => vault.ballotBoxes;

  const contexts = {
    directory: { covers: () => true },
    position: 0,
    contextFor: (known: Partial<Context>) => contextWith(known),
  };
  const capacity = { grant: randomUUID(), role: 'clerk', jurisdiction: testJurisdiction };
  const actorOf = () => Promise.resolve({ account: clerk, person: clerk, capacities: [capacity], active: true });

  @QueryHandler(Ask)
  class Answers {
    execute({ request }: Ask<unknown, unknown>): Promise<unknown> {
      return Promise.resolve({ id: ballot, isOpen, voter: request.account, mayVote: request.account !== clerk });
    }
  }

  /** A node that starts on what the last one left. */
  const start = async (...served: readonly VotingStream<Ballots<About>, Tell, Told>[]): Promise<void> => {
    module = await Test.createTestingModule({
      imports: [CqrsModule.forRoot()],
      providers: [
        Booth,
        ExecuteHandler,
        Stamper,
        Reach,
        KnownFiles,
        Answers,
        { provide: EVENT_STORE, useValue: store },
        { provide: VAULT, useValue: vault },
        { provide: ACTOR_SOURCE, useValue: { actorOf } },
        { provide: ALLOWS, useValue: () => true },
        { provide: CONTEXT_SOURCE, useValue: contexts },
        { provide: CLOCK, useValue: { now: () => '2025-04-01T02:00:00.000Z' } },
        { provide: CATALOGUE, useValue: { upcasters: {}, readBy: {} } },
      ],
    }).compile();
    for (const one of served) booth().serve(one);
    await module.init();
  };

  const vote = (who: Id, ...marks: readonly string[]) => booth().vote(choices, stream, ballot, marks, { account: who });
  const refusal = async (work: Promise<unknown>): Promise<string | null> => {
    const refused = await work.then(
      () => null,
      (error: unknown) => error,
    );
    return refused instanceof Rejection ? refused.code : null;
  };
  const told = async (): Promise<readonly string[]> =>
    (await store.read(streamOf('interview', stream))).map(({ type }) => type);

  beforeAll(async () => {
    store = await openSqliteEventStore(`${folder.path}/events.db`, { upcasters: {} });
    vault = await openLocalVault(`${folder.path}/vault`);
  });
  beforeEach(async () => {
    [stream, ballot, isOpen] = [randomUUID(), randomUUID(), true];
    await start(choices);
    const data = { round: 1, ballot, voters: [voter, other] };
    const open = new Execute(decider, stream, { type: 'OpenChoice', data }, { account: clerk, channel: 'web' });
    await module.get(CommandBus).execute(open);
  });
  afterEach(() => module.close());
  afterAll(async () => {
    await store.close();
    await vault.close();
    folder.remove();
  });

  it('takes several marks of one voter, once, and tells the stream their sums', async () => {
    await vote(voter, 'lift', 'park');
    await vote(other, 'park');
    expect(await refusal(vote(voter, 'road'))).toBe('ballot.voted');
    expect(await refusal(vote(clerk, 'road'))).toBe('ballot.not-a-voter');
    expect((await booth().standing(choices, stream, ballot, { account: voter })).hasVoted).toBe(true);
    const { events } = await booth().close(choices, stream, ballot, byClerk);
    expect(events).toMatchObject([
      { type: 'ChoiceCounted', data: { ballot, voters: [voter, other].sort(), sums: { lift: 1, park: 2 } } },
    ]);
    expect(await boxes().list()).toEqual([]);
    isOpen = false;
    expect(await refusal(vote(other, 'road'))).toBe('ballot.closed');
  });

  it('goes on where a crash came between the end and the count, and answers the same again', async () => {
    await vote(voter, 'lift');
    jest.spyOn(boxes(), 'seal').mockRejectedValueOnce(new Error('gone'));
    await expect(booth().close(choices, stream, ballot, byClerk)).rejects.toThrow('gone');
    const first = await booth().close(choices, stream, ballot, byClerk);
    const again = await booth().close(choices, stream, ballot, byClerk);
    expect([again.repeated, again.revision]).toEqual([true, first.revision]);
    expect(await told()).toEqual(['ChoiceOpened', 'ChoiceEnded', 'ChoiceCounted']);
  });

  it('erases at a start what a stream that it serves has counted, and nothing else', async () => {
    await vote(voter, 'lift');
    jest.spyOn(boxes(), 'erase').mockRejectedValueOnce(new Error('gone'));
    await expect(booth().close(choices, stream, ballot, byClerk)).rejects.toThrow('gone');
    const uncounted = `${stream}/${randomUUID()}`;
    await boxes().cast(uncounted, voter, ['lift']);
    await module.close();
    await start();
    expect(await boxes().list()).toHaveLength(2);
    await module.close();
    await start({ ...choices, counted: () => undefined }, choices);
    expect(await boxes().list()).toEqual([uncounted]);
    await boxes().erase(uncounted);
  });
});
