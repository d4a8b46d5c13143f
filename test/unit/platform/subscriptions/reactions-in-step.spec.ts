import type { CommandBus } from '@nestjs/cqrs';
import { type Reaction, send } from '../../../../src/kernel/reaction';
import { systemClock } from '../../../../src/platform/clock/clock';
import { openSqliteEventStore } from '../../../../src/platform/event-store/sqlite/sqlite.event-store';
import { ReactionRunner } from '../../../../src/platform/subscriptions/reaction-runner';
import { ReactionsInStep } from '../../../../src/platform/subscriptions/reactions-in-step';
import { eventFor, newStream } from '../../../contract/event-store/kit';
import { newFolder } from '../../../support/folder';
import { idOf } from '../../../support/view-spec';

const target = { category: 'case', initial: {}, evolve: (state: object) => state, on: {}, permission: {} };

describe('Reactions in step', () => {
  const folder = newFolder();
  let store: Awaited<ReturnType<typeof openSqliteEventStore>>;
  let told: string[];

  beforeAll(async () => {
    store = await openSqliteEventStore(`${folder.path}/log.db`, { upcasters: {} });
  });
  beforeEach(() => {
    told = [];
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  /** Tells what it is asked; a command of the reaction `open` puts a case into the log. */
  const commands = {
    execute: async () => {
      const stream = newStream('case');
      await store.append(stream, 'no-stream', [eventFor(stream, 0)]);
      return { events: [{}] };
    },
  } as unknown as CommandBus;
  const runnerOf = (name: string, category: string): ReactionRunner => {
    const reaction: Reaction = {
      name,
      categories: [category],
      begins: 'first-event',
      *react(event) {
        told.push(`${name} ${event.position}`);
        if (name === 'open') yield* send(target as never, idOf(1), { type: 'Open', data: {} });
      },
    };
    const onError = (_name: string, error: unknown): void => void told.push(String(error));
    return new ReactionRunner(reaction, {
      store,
      checkpoints: store.checkpoints,
      commands,
      clock: systemClock,
      onError,
    });
  };
  const hear = async (): Promise<number> => {
    const stream = newStream();
    return (await store.append(stream, 'no-stream', [eventFor(stream, 0)])).position;
  };

  it('answer one by one in the order of log and catalogue, their own events included, and leave the position from which others go on', async () => {
    const runners = () => [runnerOf('number', 'case'), runnerOf('open', 'interview'), runnerOf('tell', 'interview')];
    const reactions = new ReactionsInStep(store, runners(), () => void told.push('·'));
    const [first, second] = [await hear(), await hear()];
    await reactions.settle();
    expect(told).toEqual([
      ...['·', `open ${first}`, '·', `tell ${first}`, '·', `open ${second}`, '·', `tell ${second}`],
      ...['·', `number ${second + 1}`, '·', `number ${second + 2}`],
    ]);
    await reactions.settle();
    expect(told).toHaveLength(12);
    await reactions.leave();

    told = [];
    const stop = new AbortController();
    const [, , tell] = runners() as [ReactionRunner, ReactionRunner, ReactionRunner];
    const running = tell.run(stop.signal);
    const third = await hear();
    while (told.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await running;
    expect(told).toEqual([`tell ${third}`]);
  });
});
