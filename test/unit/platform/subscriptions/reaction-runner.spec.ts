import type { CommandBus } from '@nestjs/cqrs';
import { type Reaction, send } from '../../../../src/kernel/reaction';
import { conflict } from '../../../../src/kernel/rejection';
import { systemClock } from '../../../../src/platform/clock/clock';
import { WrongRevision } from '../../../../src/platform/event-store/errors';
import type { Checkpoint } from '../../../../src/platform/event-store/event-store';
import { openSqliteEventStore } from '../../../../src/platform/event-store/sqlite/sqlite.event-store';
import type { Execute } from '../../../../src/platform/messaging/execute';
import { refuseNewer } from '../../../../src/platform/messaging/newer-records';
import { ReactionRunner } from '../../../../src/platform/subscriptions/reaction-runner';
import { eventFor, newStream } from '../../../contract/event-store/kit';
import { newFolder } from '../../../support/folder';
import { idOf } from '../../../support/view-spec';

const target = { category: 'case', initial: {}, evolve: (state: object) => state, on: {}, permission: {} };

const reaction: Reaction = {
  name: 'answer-when-heard',
  categories: ['interview'],
  begins: 'first-event',
  *react() {
    yield* send(target as never, idOf(1), { type: 'Answer', data: {} });
  },
};

type Sent = Execute<unknown, never, never>;

describe('a reaction', () => {
  const folder = newFolder();
  let store: Awaited<ReturnType<typeof openSqliteEventStore>>;
  let sent: string[];
  let errors: unknown[];
  let answer: (commandId: string) => unknown;
  const running: (() => Promise<void>)[] = [];
  let file = 0;

  beforeEach(async () => {
    store = await openSqliteEventStore(`${folder.path}/${file++}.db`, { upcasters: {} });
    [sent, errors] = [[], []];
    answer = () => ({ events: [{}] });
  });
  afterEach(async () => {
    for (const end of running.splice(0)) await end();
    await store.close();
  });
  afterAll(folder.remove);

  const hear = async (): Promise<void> => {
    const stream = newStream();
    await store.append(stream, 'no-stream', [eventFor(stream, 0)]);
  };
  const start = (checkpoints = store.checkpoints) => {
    const commands = {
      execute: ({ request }: Sent) => {
        const { commandId } = request as { commandId: string };
        sent.push(commandId);
        // A rejection of the promise, as of a command that the bus carries out.
        return new Promise((resolve) => resolve(answer(commandId)));
      },
    } as unknown as CommandBus;
    const tools = { store, checkpoints, commands, clock: systemClock };
    const runner = new ReactionRunner(reaction, { ...tools, onError: (_name, error) => errors.push(error) });
    const stop = new AbortController();
    const ended = runner.run(stop.signal);
    const end = (): Promise<void> => {
      stop.abort();
      return ended;
    };
    running.push(end);
    return { runner, end };
  };
  const until = async (satisfied: () => boolean): Promise<void> => {
    while (!satisfied()) await new Promise((resolve) => setImmediate(resolve));
  };

  it('sends the very same command again where the process died between the event and its answer', async () => {
    await hear();
    // It was carried out, and nobody was told: what a death in between looks like to the next process.
    answer = () => {
      throw new Error('died');
    };
    const dying = start();
    await until(() => sent.length === 1 && dying.runner.status.state === 'failing');
    await dying.end();
    answer = () => ({ events: [{}] });
    const { runner } = start();
    await until(() => runner.status.state === 'live');
    expect(sent).toEqual([sent[0], sent[0]]);
  });

  it('shows a refusal, and does not ask again after a restart', async () => {
    await hear();
    answer = () => conflict('case.gone', '没有了', 'Gone');
    const first = start();
    await until(() => first.runner.status.state === 'live');
    expect(first.runner.status.refusals).toMatchObject([{ code: 'case.gone' }]);
    await first.end();
    expect(first.runner.status.state).toBe('standby');
    const { runner } = start();
    await until(() => runner.status.state === 'live');
    expect(sent).toHaveLength(1);
  });

  describe('where a newer release wrote', () => {
    const upcasters = {};
    const types = { interview: new Set(['MatterHeard']), case: new Set(['MatterHeard']) };
    const newer = (stream: string, revision: number) => eventFor(stream, revision, {}, { type: 'MatterForeseen' });
    const reopen = async (more: object) => {
      for (const end of running.splice(0)) await end();
      await store.close();
      store = await openSqliteEventStore(`${folder.path}/${file - 1}.db`, { upcasters, ...more });
    };
    const caughtUp = async () => {
      const { runner } = start();
      const head = (await store.head()) ?? 0;
      await until(() => runner.status.state === 'live' && (runner.status.position ?? 0) >= head);
      return runner;
    };

    it('goes on with other streams, waits with that one, and answers it in order once it can be read', async () => {
      await reopen({ types });
      const stream = newStream();
      await store.append(stream, 'no-stream', [eventFor(stream, 0), newer(stream, 1), eventFor(stream, 2)]);
      await hear();
      const waiting = await caughtUp();
      expect([sent.length, waiting.status.aside]).toEqual([2, 1]);
      // Not forgotten by the next start of the same release, nor acted on.
      await reopen({ types });
      expect((await caughtUp()).status.aside).toBe(1);
      expect(sent).toHaveLength(2);
      await reopen({});
      const healed = await caughtUp();
      expect([sent.length, new Set(sent).size, healed.status.aside]).toEqual([4, 4, undefined]);
      await reopen({});
      await caughtUp();
      expect(sent).toHaveLength(4);
    });

    it('sends again what was refused because a newer release wrote there, and does not show it as a refusal', async () => {
      await hear();
      answer = () => refuseNewer();
      const waiting = await caughtUp();
      expect([waiting.status.aside, waiting.status.refusals]).toEqual([1, []]);
      answer = () => ({ events: [{}] });
      await reopen({});
      expect((await caughtUp()).status.aside).toBeUndefined();
      expect(sent).toEqual([sent[0], sent[0]]);
    });
  });

  it('goes on from where another node has come, when that one saved first', async () => {
    await hear();
    await hear();
    let saves = 0;
    let others: Checkpoint | null = null;
    const checkpoints = {
      load: () => Promise.resolve(others),
      save: (name: string, checkpoint: Checkpoint) => {
        saves += 1;
        if (saves > 1) return store.checkpoints.save(name, checkpoint);
        others = checkpoint;
        return Promise.reject(new WrongRevision('system-checkpoint', 0, 1));
      },
    };
    const { runner } = start(checkpoints);
    await until(() => runner.status.state === 'live' && saves > 0);
    expect([sent.length, errors]).toEqual([2, []]);
    await hear();
    await until(() => sent.length === 3 && saves > 1);
    expect(new Set(sent).size).toBe(3);
  });
});
