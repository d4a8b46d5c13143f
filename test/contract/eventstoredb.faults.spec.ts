import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withinStoreBudget } from '../../src/platform/event-store/budget';
import {
  CheckpointNotInThisLog,
  OutcomeUnknown,
  StoreRefused,
  StoreUnavailable,
  WrongRevision,
} from '../../src/platform/event-store/errors';
import { type EventStoreDb, openEventStoreDb } from '../../src/platform/event-store/eventstoredb/open';
import { addressOf, Client, jsonEvent } from '../../src/platform/event-store/eventstoredb/vendor';
import { StandIn } from '../support/esdb-stand-in';
import { checkpointAtEnd, eventFor, eventsFor, failureOf, follow, idsOf, newStream } from './event-store/kit';

/** A fault is noticed sooner than in real work, and there is time to mend it on a busy machine too. */
const watchful = { callWithin: 1_000, budget: 15_000, quietFor: 100, startWithin: 15_000 };

/** For calls that are to fail: their time is over soon. */
const hasty = { callWithin: 150, budget: 400 };

const open = (url: string, more: object = {}): Promise<EventStoreDb> =>
  openEventStoreDb(url, { upcasters: {}, categories: ['interview', 'case'], ...watchful, ...more });

const isTyped = (error: unknown): boolean => error instanceof OutcomeUnknown || error instanceof StoreUnavailable;

describe('the EventStoreDB adapter in trouble', () => {
  let server: StandIn;
  let store: EventStoreDb;
  let inHaste: EventStoreDb;
  const stream = newStream();
  let events = eventsFor(stream, 0, 60);
  const stored = (): string[] => (server.log.read(stream) ?? []).map((record) => record.id);

  beforeEach(async () => {
    server = await StandIn.start();
    [store, inHaste] = await Promise.all([open(server.url), open(server.url, hasty)]);
    events = eventsFor(stream, 0, 60);
    await store.append(stream, 'no-stream', events.slice(0, 1));
  });
  afterEach(async () => {
    server.line.thaw();
    await Promise.all([store.close(), inHaste.close()]);
    await server.kill();
  });

  describe('an append', () => {
    it.each([
      ['answered "deadline exceeded" after it was stored', 'timeoutAfterWrite'],
      ['never answered after it was stored', 'silentAfterWrite'],
    ] as const)('%s is repeated and stored once', async (_, fault) => {
      server.faults[fault] = 1;
      const { position } = await store.append(stream, 0, events.slice(1, 3));
      expect(stored()).toEqual(idsOf(events.slice(0, 3)));
      expect(server.log.records.at(-1)?.position).toBe(position);
      await expect(store.append(stream, 2, events.slice(3, 4))).resolves.toMatchObject({ revision: 3 });
    });

    it('that stays without an answer has an unknown outcome, and the very same call settles it', async () => {
      server.faults.silentAfterWrite = 99;
      expect(await failureOf(inHaste.append(stream, 0, events.slice(1, 3)))).toBeInstanceOf(OutcomeUnknown);
      server.faults.silentAfterWrite = 0;
      await expect(store.append(stream, 0, events.slice(1, 3))).resolves.toMatchObject({ revision: 2 });
      expect(stored()).toEqual(idsOf(events.slice(0, 3)));
    });

    it('waits for a leader to be elected', async () => {
      server.faults.notReady = true;
      const appending = store.append(stream, 0, events.slice(1, 2));
      setImmediate(() => (server.faults.notReady = false));
      await expect(appending).resolves.toMatchObject({ revision: 1 });
    });

    it('was not stored where no leader is elected in time', async () => {
      server.faults.notReady = true;
      expect(await failureOf(inHaste.append(stream, 0, events.slice(1, 2)))).toBeInstanceOf(StoreUnavailable);
      expect(stored()).toHaveLength(1);
    });

    it('was not stored where the server is gone, and is told so', async () => {
      await server.kill();
      // The first one may have gone out before the loss of the connection was noticed.
      expect(isTyped(await failureOf(inHaste.append(stream, 0, events.slice(1, 2))))).toBe(true);
      const failure = await failureOf(inHaste.append(stream, 0, events.slice(1, 2)));
      expect(failure).toBeInstanceOf(StoreUnavailable);
      expect(await failureOf(inHaste.read(stream))).toBeInstanceOf(StoreUnavailable);
      expect(await failureOf(inHaste.head())).toBeInstanceOf(StoreUnavailable);
      await server.revive();
      await expect(inHaste.append(stream, 0, events.slice(1, 2))).resolves.toMatchObject({ revision: 1 });
    });

    it('survives a restart of the server in the same call', async () => {
      await server.kill();
      const appending = store.append(stream, 0, events.slice(1, 2));
      await server.revive();
      await expect(appending).resolves.toMatchObject({ revision: 1 });
      expect(stored()).toEqual(idsOf(events.slice(0, 2)));
    });

    it('is stored once through connections that are cut again and again', async () => {
      for (let n = 1; n < 60; n++) {
        if (n % 5 === 0) setImmediate(() => server.line.drop());
        await store.append(stream, n - 1, [events[n]!]);
      }
      expect(stored()).toEqual(idsOf(events));
    });

    it('to a server that has stopped fails with a typed error, however many there are, and works once it goes on', async () => {
      server.line.freeze();
      const streams = Array.from({ length: 80 }, () => newStream());
      const batches = streams.map((name) => [eventFor(name, 0, { words: '长'.repeat(20_000) })]);
      const appendAll = () => streams.map((name, n) => inHaste.append(name, 'no-stream', batches[n]!));
      const failures = await Promise.all(appendAll().map(failureOf));
      expect(failures.every(isTyped)).toBe(true);
      server.line.thaw();
      for (const [n, name] of streams.entries()) {
        await expect(store.append(name, 'no-stream', batches[n]!)).resolves.toMatchObject({ revision: 0 });
        expect(server.log.read(name)).toHaveLength(1);
      }
    });

    it('shares one budget with the other calls of its command', async () => {
      server.line.freeze();
      const seen: unknown[] = [];
      await withinStoreBudget(100, async () => {
        seen.push(await failureOf(store.read(stream)));
        seen.push(await failureOf(store.append(stream, 0, events.slice(1, 2))));
      });
      expect(seen.every((error) => error instanceof StoreUnavailable)).toBe(true);
    });
  });

  it('outlives an answer to an append that was given up', async () => {
    // The vendor's table of calls in flight is shared by all clients: the end of one empties it under the other.
    const [one, other] = [new Client(addressOf(server.url)), new Client(addressOf(server.url))];
    const batch = (name: string) => one.appendToStream(name, jsonEvent({ type: 'MatterHeard', data: {} }));
    await other.appendToStream('case-other', jsonEvent({ type: 'MatterHeard', data: {} }));
    server.faults.heldAnswers = [];
    const given = batch('case-one').catch((error: unknown) => error);
    while (server.faults.heldAnswers.length === 0) await new Promise<void>((next) => setImmediate(next));
    await other.end();
    expect(await given).toMatchObject({ code: 1 });
    for (const answer of server.faults.heldAnswers) answer();
    server.faults.heldAnswers = null;
    await expect(batch('case-two')).resolves.toMatchObject({ success: true });
    await one.end();
  });

  describe('a cluster', () => {
    it('goes on with the next leader when the first one freezes: nothing lost, nothing doubled', async () => {
      const nodes = await StandIn.startCluster(3);
      const url = `esdb://${nodes.map((node) => `127.0.0.1:${node.line.port}`).join(',')}?tls=false`;
      const clustered = await open(url, { callWithin: 1_500 });
      const seen = follow(clustered, null, [stream], 4);
      await clustered.append(stream, 'no-stream', events.slice(0, 2));
      nodes[0]!.line.freeze();
      nodes[1]!.lead();
      await expect(clustered.append(stream, 1, events.slice(2, 4))).resolves.toMatchObject({ revision: 3 });
      expect(idsOf(await clustered.read(stream))).toEqual(idsOf(events.slice(0, 4)));
      expect(idsOf((await seen).events)).toEqual(idsOf(events.slice(0, 4)));
      await clustered.close();
      for (const node of nodes) node.line.thaw();
      for (const node of nodes) await node.kill();
    });

    it('reads from the leader also where it was connected to another node', async () => {
      const nodes = await StandIn.startCluster(2);
      const clustered = await open(`esdb://127.0.0.1:${nodes[1]!.line.port}?tls=false`);
      await clustered.append(stream, 'no-stream', events.slice(0, 1));
      await nodes[1]!.line.shut();
      expect(idsOf(await clustered.read(stream))).toEqual(idsOf(events.slice(0, 1)));
      await clustered.close();
      for (const node of nodes) await node.kill();
    });
  });

  describe('a subscription', () => {
    const interrupted = async (interrupt: () => void | Promise<void>): Promise<void> => {
      let sent = 1;
      const seen = await follow(store, null, [stream], 9, async ({ caughtUp, events: some }) => {
        if (sent === 9 || !(caughtUp || some.length > 0)) return;
        if (sent === 5) await interrupt();
        await store.append(stream, sent - 1, events.slice(sent, sent + 4));
        sent += 4;
      });
      expect(idsOf(seen.events)).toEqual(idsOf(events.slice(0, 9)));
    };

    it('goes on behind the last event after its connection was cut', () => interrupted(() => server.line.drop()));

    it('goes on after an error of the server, which ends it for good', () =>
      interrupted(() => server.failSubscriptions()));

    it('goes on after a restart of the server', () => interrupted(() => server.restart()));

    it('that says nothing is found out and begun anew', async () => {
      const from = await checkpointAtEnd(store);
      const stop = new AbortController();
      const batches = store.subscribe(from, stop.signal)[Symbol.asyncIterator]();
      await batches.next();
      server.faults.silentSubscriptions = true;
      await store.append(stream, 0, events.slice(1, 2));
      const waiting = batches.next();
      // The silent one has passed over the event; the next one is not silent.
      await new Promise<void>((next) => setImmediate(next));
      server.faults.silentSubscriptions = false;
      const { value } = await waiting;
      expect(idsOf(value!.events)).toEqual([events[1]!.id]);
      stop.abort();
    });

    it('moves its checkpoint over what others write', async () => {
      const from = await checkpointAtEnd(store);
      const foreign = newStream('elsewhere');
      const others = eventsFor(foreign, 0, 1_200);
      // Piece by piece: on a busy machine a call is over before so many at once are stored.
      for (let n = 0; n < others.length; n += 200)
        await store.append(foreign, n === 0 ? 'no-stream' : n - 1, others.slice(n, n + 200));
      const stop = new AbortController();
      let at = from;
      for await (const { checkpoint, events: some } of store.subscribe(from, stop.signal)) {
        expect(some).toEqual([]);
        at = checkpoint;
        if ((at.scannedTo ?? 0) > (from.scannedTo ?? 0)) stop.abort();
      }
      expect(at.last).toEqual(from.last);
      await store.append(stream, 0, events.slice(1, 2));
      expect(idsOf((await follow(store, at, [stream], 1)).events)).toEqual([events[1]!.id]);
    });

    it('stops with a clear word when the log was restored from an older backup under it', async () => {
      await store.append(stream, 0, events.slice(1, 5));
      const stop = new AbortController();
      const batches = store.subscribe(null, stop.signal)[Symbol.asyncIterator]();
      let at = await batches.next();
      while (at.done !== true && at.value.checkpoint.last?.eventId !== events[4]!.id) at = await batches.next();
      const waiting = failureOf(
        (async () => {
          for (;;) if ((await batches.next()).done) return;
        })(),
      );
      await server.kill();
      server.log.truncate(2);
      await server.revive();
      expect(await waiting).toBeInstanceOf(CheckpointNotInThisLog);
    });

    it.each([
      ['beyond the end of an older backup', 0],
      ['beside the events that were written after its restoring', 6],
    ])('refuses a checkpoint %s', async (_, after) => {
      await store.append(stream, 0, events.slice(1, 5));
      const at = await checkpointAtEnd(store);
      server.log.truncate(2);
      if (after > 0) await store.append(stream, 2, eventsFor(stream, 3, after));
      const batches = store.subscribe(at, new AbortController().signal)[Symbol.asyncIterator]();
      expect(await failureOf(batches.next())).toBeInstanceOf(CheckpointNotInThisLog);
    });

    it('refuses a checkpoint where another log now stands', async () => {
      const at = { ...(await checkpointAtEnd(store)), last: null, scannedTo: null };
      server.log.clear();
      const batches = store.subscribe(at, new AbortController().signal)[Symbol.asyncIterator]();
      expect(await failureOf(batches.next())).toBeInstanceOf(CheckpointNotInThisLog);
    });
  });

  describe('technical streams', () => {
    it('keep one checkpoint only, and let one of two runners get on', async () => {
      const [one, two] = [store, await open(server.url)];
      const checkpoint = { storeId: await one.identity(), last: null, scannedTo: null };
      await one.checkpoints.save('open-case', checkpoint);
      await two.checkpoints.load('open-case');
      await one.checkpoints.save('open-case', { ...checkpoint, scannedTo: 7 });
      expect(await failureOf(two.checkpoints.save('open-case', checkpoint))).toBeInstanceOf(WrongRevision);
      expect(await two.checkpoints.load('open-case')).toEqual({ ...checkpoint, scannedTo: 7 });
      await two.checkpoints.save('open-case', { ...checkpoint, scannedTo: 8 });
      expect(server.log.read('system-checkpoint_open-case')).toHaveLength(1);
      await two.close();
    });

    it('go on behind a checkpoint whose saving was not answered', async () => {
      const checkpoint = { storeId: await inHaste.identity(), last: null, scannedTo: 1 };
      await inHaste.checkpoints.save('open-case', checkpoint);
      server.faults.silentAfterWrite = 99;
      expect(await failureOf(inHaste.checkpoints.save('open-case', { ...checkpoint, scannedTo: 2 }))).toBeInstanceOf(
        OutcomeUnknown,
      );
      server.faults.silentAfterWrite = 0;
      await inHaste.checkpoints.save('open-case', { ...checkpoint, scannedTo: 3 });
      expect(await inHaste.checkpoints.load('open-case')).toEqual({ ...checkpoint, scannedTo: 3 });
    });

    it('let one of several nodes act, and the next one when that one is silent for its time', async () => {
      const [one, two] = [store, await open(server.url)];
      const outcomes = await Promise.all([
        one.lease.acquire('reactions', 'node-1', 60_000),
        two.lease.acquire('reactions', 'node-2', 60_000),
      ]);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      const [holder, other] = outcomes[0] ? [one, two] : [two, one];
      const [me, you] = outcomes[0] ? ['node-1', 'node-2'] : ['node-2', 'node-1'];
      expect(await holder.lease.acquire('reactions', me, 60_000)).toBe(true);
      expect(await other.lease.acquire('reactions', you, 60_000)).toBe(false);
      await other.lease.release('reactions', you);
      expect(await other.lease.acquire('reactions', you, 60_000)).toBe(false);
      await holder.lease.release('reactions', me);
      expect(await other.lease.acquire('reactions', you, 0)).toBe(true);
      // A grant of no time is over as soon as another has seen it.
      expect(await holder.lease.acquire('reactions', me, 60_000)).toBe(false);
      expect(await holder.lease.acquire('reactions', me, 60_000)).toBe(true);
      await two.close();
    });
  });
});

describe('the EventStoreDB adapter at start', () => {
  const folder = join(__dirname, '../support/esdb-stand-in/certificate');
  // Made for these tests and trusted by nobody.
  const tls = {
    certificate: readFileSync(join(folder, 'certificate.pem')),
    key: readFileSync(join(folder, 'key.pem')),
  };
  const trusted = `tlsCAFile=${encodeURIComponent(join(folder, 'certificate.pem'))}`;
  let server: StandIn;
  afterEach(() => server.kill());

  const refusalOf = async (url: string): Promise<string> => {
    const refused = await failureOf(open(url));
    expect(refused).toBeInstanceOf(StoreRefused);
    return (refused as StoreRefused).message;
  };

  it('opens with TLS and the right password', async () => {
    server = await StandIn.start({ tls, credentials: { username: 'admin', password: 'changeit' } });
    const store = await open(`${server.url}?${trusted}`);
    const stream = newStream();
    await expect(store.append(stream, 'no-stream', [eventFor(stream, 0)])).resolves.toMatchObject({ revision: 0 });
    expect(await follow(store, null, [stream], 1)).toMatchObject({ events: [{ stream }] });
    await store.close();
  });

  it.each([
    ['a wrong password', (url: string) => url.replace('changeit', 'wrong')],
    ['no password', (url: string) => url.replace('admin:changeit@', '')],
  ])('refuses %s at once', async (_, spoil) => {
    server = await StandIn.start({ tls, credentials: { username: 'admin', password: 'changeit' } });
    expect(await refusalOf(spoil(`${server.url}?${trusted}`))).toMatch(/does not accept the user or password/);
  });

  it('says that the server speaks plain', async () => {
    server = await StandIn.start();
    expect(await refusalOf(server.url.replace('tls=false', 'tls=true'))).toMatch(/TLS is on .* speaks plain/);
  });

  it('says that the server speaks TLS', async () => {
    server = await StandIn.start({ tls });
    expect(await refusalOf(`${server.url}?tls=false`)).toMatch(/TLS is off .* speaks TLS/);
  });

  it('says that a certificate is not trusted and what is missing, with several hosts too', async () => {
    server = await StandIn.start({ tls });
    expect(await refusalOf(server.url)).toMatch(/not trusted: name the file of its authority as tlsCAFile/);
    const host = `localhost:${server.line.port}`;
    expect(await refusalOf(`esdb://${host},${host}`)).toMatch(/not trusted/);
  });

  it.each([
    ['mongodb://127.0.0.1', /not an EventStoreDB address/],
    ['esdb://admin:hunter2@', /not an EventStoreDB address/],
    ['esdb://127.0.0.1:2113?tlsCAFile=/nowhere/ca.crt', /tlsCAFile names \/nowhere\/ca.crt/],
    ['esdb://127.0.0.1:2113?userCertFile=/nowhere/a.crt', /go together/],
  ])('refuses the address %s and does not repeat its password', async (url, words) => {
    server = await StandIn.start();
    const message = await refusalOf(url);
    expect(message).toMatch(words);
    expect(message).not.toContain('hunter2');
  });

  it('waits for a server that is not there yet, and gives up in time', async () => {
    server = await StandIn.start();
    await server.kill();
    expect(await failureOf(open(server.url, { startWithin: 100 }))).toBeInstanceOf(StoreUnavailable);
    const opening = open(server.url);
    await server.revive();
    await (await opening).close();
  });
});
