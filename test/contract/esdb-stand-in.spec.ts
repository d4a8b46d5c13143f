import { randomUUID } from 'node:crypto';
import {
  type AllStreamSubscription,
  ANY,
  BACKWARDS,
  END,
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  START,
  STREAM_EXISTS,
  streamNameFilter,
} from '@eventstore/db-client';
import { addressOf, Client } from '../../src/platform/event-store/eventstoredb/vendor';
import { StandIn } from '../support/esdb-stand-in';

// What was seen of a real server, asked of the stand-in through the real client: section by section of the record
// that docs/decisions names. With ESDB_URL the same is asked of a real server.
const { ESDB_URL } = process.env;

const event = (data: object = { words: '电梯' }, id: string = randomUUID(), type = 'MatterHeard') =>
  jsonEvent({ id, type, data: data as Record<string, unknown> });

const events = (count: number) => Array.from({ length: count }, (_, n) => event({ n }));

const nameOf = (category = 'case'): string => `${category}-${randomUUID()}`;

const failureOf = async (call: Promise<unknown>): Promise<Record<string, unknown>> =>
  call.then(
    () => ({ none: true }),
    (error: unknown) => error as Record<string, unknown>,
  );

interface Place {
  readonly name: string;
  readonly start: () => Promise<StandIn | null>;
}

const places: Place[] = [{ name: 'the stand-in', start: () => StandIn.start() }];
if (ESDB_URL !== undefined) places.push({ name: 'a real server', start: () => Promise.resolve(null) });

describe.each(places)('$name answers as EventStoreDB does', ({ start }) => {
  let server: StandIn | null;
  let client: EventStoreDBClient;

  const read = async (stream: string, options = {}) => {
    const found = [];
    for await (const { event: stored } of client.readStream(stream, options)) if (stored) found.push(stored);
    return found;
  };

  beforeAll(async () => {
    server = await start();
    // The vendor's client and nothing else, but for its trap with late answers, which an oversized append springs.
    client = new Client(addressOf(server?.url ?? ESDB_URL!));
  });
  afterAll(async () => {
    await client.dispose();
    await server?.kill();
  });

  describe('append', () => {
    it('answers a new stream with the revision and position of the last event', async () => {
      const stream = nameOf();
      const answer = await client.appendToStream(stream, events(3), { expectedRevision: NO_STREAM });
      const [, , last] = await read(stream);
      expect(answer).toEqual({ success: true, nextExpectedRevision: 2n, position: last?.position });
      expect(last?.position?.commit).toBe(last?.position?.prepare);
    });

    it.each([
      ['an older revision', 3, 0n, 2n],
      ['a future revision', 3, 9n, 2n],
      ['no stream where there is one', 3, NO_STREAM, 2n],
      ['a revision where there is none', 0, 5n, NO_STREAM],
      ['any stream where there is none', 0, STREAM_EXISTS, NO_STREAM],
    ] as const)('refuses %s without a word', async (_name, present, expectedRevision, actual) => {
      const stream = nameOf();
      if (present > 0) await client.appendToStream(stream, events(present), { expectedRevision: NO_STREAM });
      const error = await failureOf(client.appendToStream(stream, event(), { expectedRevision }));
      expect(error).toMatchObject({
        type: 'wrong-expected-version',
        name: 'Error',
        message: '',
        expectedVersion: expectedRevision,
        actualVersion: actual,
      });
    });

    it.each([NO_STREAM, ANY] as const)('answers the same ids again as the first time: %s', async (expectedRevision) => {
      const stream = nameOf();
      const batch = events(3);
      const first = await client.appendToStream(stream, batch, { expectedRevision });
      await client.appendToStream(stream, events(2), { expectedRevision: 2n });
      await expect(client.appendToStream(stream, batch, { expectedRevision })).resolves.toEqual(first);
      const [one] = await read(stream);
      await expect(client.appendToStream(stream, batch.slice(0, 1), { expectedRevision })).resolves.toEqual({
        success: true,
        nextExpectedRevision: 0n,
        position: one?.position,
      });
      expect(await read(stream)).toHaveLength(5);
    });

    it('stores the same id again behind the current revision, twice in a batch and in two streams', async () => {
      const [stream, other] = [nameOf(), nameOf()];
      const one = event();
      await client.appendToStream(stream, [one, one], { expectedRevision: NO_STREAM });
      await client.appendToStream(stream, one, { expectedRevision: 1n });
      await client.appendToStream(other, one, { expectedRevision: NO_STREAM });
      expect((await read(stream)).map((e) => e.id)).toEqual([one.id, one.id, one.id]);
      expect(await read(other)).toHaveLength(1);
    });

    it('drops other content under the same ids in silence', async () => {
      const stream = nameOf();
      const one = event({ words: '一' });
      const first = await client.appendToStream(stream, one, { expectedRevision: NO_STREAM });
      const other = event({ words: '二' }, one.id, 'MatterDropped');
      await expect(client.appendToStream(stream, other, { expectedRevision: NO_STREAM })).resolves.toEqual(first);
      expect(await read(stream)).toMatchObject([{ type: 'MatterHeard', data: { words: '一' } }]);
    });

    it('refuses a batch that overlaps an earlier one and adds to it', async () => {
      const stream = nameOf();
      const batch = events(2);
      await client.appendToStream(stream, batch, { expectedRevision: NO_STREAM });
      const error = await failureOf(
        client.appendToStream(stream, [...batch, event()], { expectedRevision: NO_STREAM }),
      );
      expect(error).toMatchObject({ type: 'wrong-expected-version', actualVersion: 1n });
    });

    it('takes an empty batch and stores nothing', async () => {
      const stream = nameOf();
      await expect(client.appendToStream(stream, [], { expectedRevision: ANY })).resolves.toMatchObject({
        success: true,
      });
      expect(await failureOf(read(stream))).toMatchObject({ type: 'stream-not-found' });
    });

    it('refuses more than a mebibyte in one append, and goes on', async () => {
      const stream = nameOf();
      const halves = [event({ x: 'x'.repeat(600_000) }), event({ x: 'x'.repeat(600_000) })];
      expect(await failureOf(client.appendToStream(stream, halves))).toMatchObject({
        type: 'maximum-append-size-exceeded',
        maxAppendSize: 1_048_576,
      });
      const huge = event({ x: 'x'.repeat(17_000_000) });
      expect(await failureOf(client.appendToStream(stream, huge))).toMatchObject({ type: 'unknown', code: 8 });
      await expect(client.appendToStream(stream, event())).resolves.toMatchObject({ success: true });
    });

    it.each([
      ['an id that is no UUID', () => [nameOf(), event({}, 'not-a-uuid')] as const],
      ['an empty type', () => [nameOf(), event({}, randomUUID(), '')] as const],
      ['an empty stream name', () => ['', event()] as const],
    ])('does not explain %s', async (_name, make) => {
      const [stream, one] = make();
      expect(await failureOf(client.appendToStream(stream, one))).toMatchObject({
        type: 'unknown',
        message: 'Could not recognize BadRequest',
      });
    });

    it('lets one of twenty writers win each round, and keeps the order of appends that do not wait', async () => {
      const stream = nameOf();
      for (let round = 0; round < 3; round++) {
        const expectedRevision = round === 0 ? NO_STREAM : BigInt(round - 1);
        const outcomes = await Promise.allSettled(
          Array.from({ length: 20 }, () => client.appendToStream(stream, event(), { expectedRevision })),
        );
        expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
      }
      const batch = events(50);
      await Promise.all(batch.map((one) => client.appendToStream(stream, one)));
      expect((await read(stream)).slice(3).map((e) => e.id)).toEqual(batch.map((one) => one.id));
    });
  });

  describe('read and delete', () => {
    it('gives back text, metadata and time, also where metadata was left out', async () => {
      const stream = `case-约谈-${randomUUID()}`;
      const metadata = { 谁: '代表03' };
      await client.appendToStream(stream, [
        jsonEvent({ type: '立案', data: { 标题: '漏水' }, metadata }),
        jsonEvent({ type: 'CaseOpened', data: {} }),
      ]);
      const [first, second] = await read(stream);
      expect(first).toMatchObject({ streamId: stream, type: '立案', data: { 标题: '漏水' }, metadata, isJson: true });
      expect(first?.created).toBeInstanceOf(Date);
      expect(first?.created.getFullYear()).toBeGreaterThan(2000);
      expect(second?.metadata).toBeUndefined();
    });

    it('reads either way, nothing behind the end, and says when there is no stream', async () => {
      const stream = nameOf();
      await client.appendToStream(stream, events(4));
      const revisions = async (options: object) => (await read(stream, options)).map((e) => Number(e.revision));
      expect(await revisions({ fromRevision: 2n })).toEqual([2, 3]);
      expect(await revisions({ fromRevision: 9n })).toEqual([]);
      expect(await revisions({ direction: BACKWARDS, fromRevision: END, maxCount: 2 })).toEqual([3, 2]);
      expect(await failureOf(read(nameOf()))).toMatchObject({ type: 'stream-not-found' });
    });

    it('hides what $maxCount leaves out and keeps the revisions', async () => {
      const stream = nameOf();
      await client.setStreamMetadata(stream, { maxCount: 1 });
      await client.appendToStream(stream, events(3));
      expect((await read(stream)).map((e) => e.revision)).toEqual([2n]);
    });

    it('lets a deleted stream begin again behind its old revisions', async () => {
      const stream = nameOf();
      await client.appendToStream(stream, events(2));
      await client.deleteStream(stream);
      expect(await failureOf(read(stream))).toMatchObject({ type: 'stream-not-found' });
      await expect(client.appendToStream(stream, event(), { expectedRevision: NO_STREAM })).resolves.toMatchObject({
        nextExpectedRevision: 2n,
      });
      expect((await read(stream)).map((e) => e.revision)).toEqual([2n]);
    });

    it('answers nothing but "deleted" for a tombstoned stream', async () => {
      const stream = nameOf();
      const { position } = await client.appendToStream(stream, events(2));
      await client.tombstoneStream(stream);
      for (const call of [
        () => read(stream),
        () => client.appendToStream(stream, event()),
        () => client.tombstoneStream(stream),
      ]) {
        expect(await failureOf(call())).toMatchObject({ type: 'stream-deleted', streamName: stream });
      }
      const seen = [];
      for await (const { event: stored } of client.readAll({ direction: BACKWARDS, maxCount: 50 })) seen.push(stored);
      expect(seen.some((stored) => stored?.position?.commit === position?.commit)).toBe(false);
    });

    it('refuses to delete what is not there', async () => {
      expect(await failureOf(client.deleteStream(nameOf(), { expectedRevision: 3n }))).toMatchObject({
        type: 'wrong-expected-version',
        actualVersion: -1n,
        code: 9,
      });
    });
  });

  describe('subscriptions to the log', () => {
    interface Heard {
      readonly subscription: AllStreamSubscription;
      readonly said: string[];
      readonly revisions: number[];
      until(done: () => boolean): Promise<void>;
    }

    const listen = (prefix: string, fromPosition: Parameters<typeof client.subscribeToAll>[0] = {}): Heard => {
      const said: string[] = [];
      const revisions: number[] = [];
      let wake: () => void = () => undefined;
      const note = (what: string) => () => (said.push(what), wake());
      const subscription = client.subscribeToAll({
        filter: streamNameFilter({
          prefixes: [prefix],
          maxSearchWindow: 4,
          checkpointInterval: 1,
          checkpointReached: note('checkpoint'),
        }),
        ...fromPosition,
      });
      subscription
        .on('confirmation', note('confirmation'))
        .on('caughtUp', note('caughtUp'))
        .on('error', (error: Error) => note(`error ${String((error as { code?: number }).code)}`)())
        .on('data', ({ event: stored }) => {
          revisions.push(Number(stored?.revision));
          wake();
        });
      const until = async (done: () => boolean): Promise<void> => {
        while (!done()) await new Promise<void>((settle) => (wake = settle));
      };
      return { subscription, said, revisions, until };
    };

    it('confirm, deliver ours in order, catch up, and go on, behind the position given', async () => {
      const [category, foreign] = [`c${randomUUID().slice(0, 8)}`, nameOf('foreign')];
      const stream = nameOf(category);
      const { position } = await client.appendToStream(stream, event());
      await client.appendToStream(stream, events(2));
      const heard = listen(`${category}-`, { fromPosition: position! });
      await heard.until(() => heard.said.includes('caughtUp'));
      expect(heard.said[0]).toBe('confirmation');
      expect(heard.revisions).toEqual([1, 2]);
      await client.appendToStream(foreign, events(9));
      await client.appendToStream(stream, event());
      await heard.until(() => heard.revisions.length === 3 && heard.said.includes('checkpoint'));
      expect(heard.revisions).toEqual([1, 2, 3]);
      await heard.subscription.unsubscribe();
    });

    it('refuse a position inside a record', async () => {
      const { position } = await client.appendToStream(nameOf(), event());
      await client.appendToStream(nameOf(), event());
      const inside = { commit: position!.commit + 1n, prepare: position!.prepare + 1n };
      const heard = listen('case-', { fromPosition: inside });
      await heard.until(() => heard.said.some((what) => what.startsWith('error')));
      expect(heard.said).toEqual(['confirmation', 'error 3']);
      const reading = async () => {
        for await (const _stored of client.readAll({ fromPosition: inside, maxCount: 1 })) void _stored;
      };
      expect(await failureOf(reading())).toMatchObject({ code: 2, type: 'unknown' });
    });

    it('begin at the end where the position lies inside the last record', async () => {
      const { position } = await client.appendToStream(nameOf(), event());
      const inside = { commit: position!.commit + 1n, prepare: position!.prepare + 1n };
      const heard = listen('case-', { fromPosition: inside });
      await heard.until(() => heard.said.includes('caughtUp'));
      await client.appendToStream(nameOf(), event());
      await heard.until(() => heard.revisions.length > 0);
      expect(heard.said).toEqual(['confirmation', 'caughtUp']);
      await heard.subscription.unsubscribe();
    });

    it('say that all is well behind the end, and are silent for ever', async () => {
      const { position } = await client.appendToStream(nameOf(), event());
      const beyond = { commit: position!.commit + 1_000_000n, prepare: position!.prepare + 1_000_000n };
      const heard = listen('case-', { fromPosition: beyond });
      await heard.until(() => heard.said.includes('caughtUp'));
      await client.appendToStream(nameOf(), event());
      const witness = listen('case-', { fromPosition: position! });
      await witness.until(() => witness.revisions.length === 1);
      expect(heard).toMatchObject({ said: ['confirmation', 'caughtUp'], revisions: [] });
      await heard.subscription.unsubscribe();
      await witness.subscription.unsubscribe();
    });
  });
});

describe('the stand-in in trouble', () => {
  let server: StandIn;
  let client: EventStoreDBClient;
  beforeEach(async () => {
    server = await StandIn.start();
    client = EventStoreDBClient.connectionString(server.url);
    await client.appendToStream('case-a', event());
  });
  afterEach(async () => {
    await client.dispose();
    await server.kill();
  });

  const readAll = async () => {
    for await (const _ of client.readAll({ fromPosition: START })) void _;
  };

  it('is unavailable when killed: reads with a type, appends with a code alone; then back with its log', async () => {
    const subscription = client.subscribeToAll();
    const ended = new Promise<Error>((settle) => subscription.on('error', (error: Error) => settle(error)));
    await new Promise<void>((settle) => subscription.once('data', () => settle()));
    await server.kill();
    expect(await ended).toMatchObject({ code: 14 });
    expect(await failureOf(readAll())).toMatchObject({ type: 'unavailable', code: 14 });
    const error = await failureOf(client.appendToStream('case-a', event()));
    expect(error).toMatchObject({ code: 14 });
    expect(error.type).toBeUndefined();
    await server.revive();
    const fresh = EventStoreDBClient.connectionString(server.url);
    await expect(fresh.appendToStream('case-a', event(), { expectedRevision: 0n })).resolves.toMatchObject({
      nextExpectedRevision: 1n,
    });
    await fresh.dispose();
  });

  it('answers "Server Is Not Ready" while no leader is elected', async () => {
    server.faults.notReady = true;
    expect(await failureOf(client.appendToStream('case-a', event()))).toMatchObject({
      type: 'unknown',
      message: 'Could not recognize Server Is Not Ready',
    });
  });

  it('has stored what it answered with "deadline exceeded"', async () => {
    server.faults.timeoutAfterWrite = 1;
    const error = await failureOf(client.appendToStream('case-a', event(), { expectedRevision: 0n }));
    expect(error).toMatchObject({ type: 'deadline-exceeded' });
    expect(server.log.read('case-a')).toHaveLength(2);
  });

  it('takes appends the older way when credentials come with the call', async () => {
    const credentials = { username: 'admin', password: 'changeit' };
    const options = { credentials, expectedRevision: 0n };
    await expect(client.appendToStream('case-a', event(), options)).resolves.toMatchObject({
      nextExpectedRevision: 1n,
    });
    expect(await failureOf(client.appendToStream('case-a', event(), options))).toMatchObject({
      type: 'wrong-expected-version',
      actualVersion: 1n,
    });
  });
});
