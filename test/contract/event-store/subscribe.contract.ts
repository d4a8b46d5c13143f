import type { RecordedEvent } from '../../../src/kernel/message';
import { randomUUID } from 'node:crypto';
import { CheckpointNotInThisLog } from '../../../src/platform/event-store/errors';
import type { Checkpoint } from '../../../src/platform/event-store/event-store';
import {
  checkpointAtEnd,
  eventFor,
  eventsFor,
  failureOf,
  follow,
  idsOf,
  newStream,
  type OpenedLog,
  type OpenLog,
} from './kit';

export const subscribeContract = (open: OpenLog): void => {
  describe('subscribe', () => {
    let log: OpenedLog;
    beforeEach(async () => void (log = await open()));
    afterEach(() => log.close());

    it('shows what was there, then what comes, without gap or repeat', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 30);
      await log.store.append(stream, 'no-stream', events.slice(0, 10));
      let sent = 10;
      const seen = await follow(log.store, null, [stream], 30, async ({ caughtUp }) => {
        if (!caughtUp || sent >= 30) return;
        await log.store.append(stream, sent - 1, events.slice(sent, sent + 5));
        sent += 5;
      });
      expect(idsOf(seen.events)).toEqual(idsOf(events));
      expect(seen.events.map((e) => e.revision)).toEqual(events.map((_, n) => n));
      expect(seen.events).toEqual(await log.store.read(stream));
    });

    it('narrows to the categories asked for, and passes over the rest', async () => {
      const [wanted, other] = [newStream('case'), newStream('interview')];
      const events = eventsFor(wanted, 0, 2);
      await log.store.append(wanted, 'no-stream', events.slice(0, 1));
      await log.store.append(other, 'no-stream', eventsFor(other, 0, 3));
      await log.store.append(wanted, 0, events.slice(1));
      const stop = new AbortController();
      const seen: RecordedEvent[] = [];
      for await (const batch of log.store.subscribe(null, stop.signal, ['case'])) {
        seen.push(...batch.events);
        if (batch.caughtUp || seen.some(({ id }) => id === events[1]?.id)) stop.abort();
      }
      expect(seen.every(({ stream }) => stream.startsWith('case-'))).toBe(true);
      expect(idsOf(seen.filter(({ stream }) => stream === wanted))).toEqual(idsOf(events));
    });

    it('wakes a reader that waits at the end', async () => {
      const stream = newStream();
      const from = await checkpointAtEnd(log.store);
      const waiting = follow(log.store, from, [stream], 1);
      const event = eventFor(stream, 0);
      await log.store.append(stream, 'no-stream', [event]);
      expect(idsOf((await waiting).events)).toEqual([event.id]);
    });

    it('says that it has caught up also where there is nothing to deliver', async () => {
      const from = await checkpointAtEnd(log.store);
      const stop = new AbortController();
      for await (const batch of log.store.subscribe(from, stop.signal)) {
        expect(batch).toMatchObject({ events: [], caughtUp: true });
        expect(batch.checkpoint.last).toEqual(from.last);
        stop.abort();
      }
      expect(stop.signal.aborted).toBe(true);
    });

    it('gives a checkpoint that names the last event delivered and this log', async () => {
      const stream = newStream();
      const event = eventFor(stream, 0);
      const { position } = await log.store.append(stream, 'no-stream', [event]);
      const checkpoint = await checkpointAtEnd(log.store);
      expect(checkpoint.storeId).toBe(await log.store.identity());
      expect(checkpoint.last).toEqual({ position, eventId: event.id, chain: event.metadata.chain });
      expect(checkpoint.scannedTo).toBeGreaterThanOrEqual(position);
    });

    it('goes on behind the checkpoint, after a restart as well', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 9);
      await log.store.append(stream, 'no-stream', events.slice(0, 3));
      const at = await checkpointAtEnd(log.store);
      await log.store.append(stream, 2, events.slice(3, 6));
      const next = await follow(log.store, at, [stream], 3);
      expect(idsOf(next.events)).toEqual(idsOf(events.slice(3, 6)));
      const again = await log.reopen();
      await again.append(stream, 5, events.slice(6));
      const last = await follow(again, next.checkpoint, [stream], 3);
      expect(idsOf(last.events)).toEqual(idsOf(events.slice(6)));
    });

    it('goes on where it was after its connection dropped', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 40);
      await log.store.append(stream, 'no-stream', events.slice(0, 10));
      let sent = 10;
      const seen = await follow(log.store, null, [stream], 40, async ({ caughtUp }) => {
        if (!caughtUp || sent >= 40) return;
        if (sent === 20) await log.dropConnections?.();
        // An append cut off in mid-call may be repeated as it is: that is what makes its outcome known.
        const [batch, expected] = [events.slice(sent, sent + 10), sent - 1];
        await log.store.append(stream, expected, batch).catch(() => log.store.append(stream, expected, batch));
        sent += 10;
      });
      expect(idsOf(seen.events)).toEqual(idsOf(events));
    });

    it('shows only our categories', async () => {
      const [stream, technical] = [newStream(), newStream('system')];
      const from = await checkpointAtEnd(log.store);
      await log.store.append(technical, 'no-stream', eventsFor(technical, 0, 3));
      const event = eventFor(stream, 0);
      await log.store.append(stream, 'no-stream', [event]);
      const seen = await follow(log.store, from, [stream, technical], 1);
      expect(idsOf(seen.events)).toEqual([event.id]);
    });

    it('keeps everything for a reader slower than the writers', async () => {
      const streams = Array.from({ length: 4 }, () => newStream());
      const from = await checkpointAtEnd(log.store);
      const written = Promise.all(
        streams.map(async (stream) => {
          for (let n = 0; n < 50; n++) {
            await log.store.append(stream, n === 0 ? 'no-stream' : n - 1, [eventFor(stream, n)]);
          }
        }),
      );
      const seen = await follow(log.store, from, streams, 200, ({ events }) =>
        events.length > 0 ? new Promise<void>((resume) => setImmediate(resume)) : undefined,
      );
      await written;
      expect(seen.events).toEqual(await log.store.readAll(from.scannedTo, 500));
    });

    it('catches up over many batches in order', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 2500);
      const from = await checkpointAtEnd(log.store);
      for (let n = 0; n < 2500; n += 500) {
        await log.store.append(stream, n === 0 ? 'no-stream' : n - 1, events.slice(n, n + 500));
      }
      const seen = await follow(log.store, from, [stream], 2500);
      expect(idsOf(seen.events)).toEqual(idsOf(events));
    });

    it('serves several readers at once', async () => {
      const stream = newStream();
      const from = await checkpointAtEnd(log.store);
      const readers = Array.from({ length: 3 }, () => follow(log.store, from, [stream], 5));
      const events = eventsFor(stream, 0, 5);
      await log.store.append(stream, 'no-stream', events);
      for (const { events: seen } of await Promise.all(readers)) expect(idsOf(seen)).toEqual(idsOf(events));
    });
  });

  describe('a checkpoint', () => {
    let log: OpenedLog;
    let good: Checkpoint;
    beforeEach(async () => {
      log = await open();
      const stream = newStream();
      await log.store.append(stream, 'no-stream', eventsFor(stream, 0, 3));
      good = await checkpointAtEnd(log.store);
    });
    afterEach(() => log.close());

    const refusalOf = (checkpoint: Checkpoint): Promise<unknown> => {
      const stop = new AbortController();
      return failureOf(log.store.subscribe(checkpoint, stop.signal)[Symbol.asyncIterator]().next());
    };

    it('of another log is refused', async () => {
      expect(await refusalOf({ ...good, storeId: randomUUID() })).toBeInstanceOf(CheckpointNotInThisLog);
    });

    it('whose last event is another one here is refused', async () => {
      const last = good.last!;
      expect(await refusalOf({ ...good, last: { ...last, eventId: randomUUID() } })).toBeInstanceOf(
        CheckpointNotInThisLog,
      );
      expect(await refusalOf({ ...good, last: { ...last, chain: '00'.repeat(32) } })).toBeInstanceOf(
        CheckpointNotInThisLog,
      );
    });

    it('whose last event lies beyond the end is refused', async () => {
      const beyond = good.last!.position + 1_000_000;
      const checkpoint = { ...good, last: { ...good.last!, position: beyond }, scannedTo: beyond };
      expect(await refusalOf(checkpoint)).toBeInstanceOf(CheckpointNotInThisLog);
    });

    it('that has only scanned beyond the end goes on behind its last event', async () => {
      const stream = newStream();
      const event = eventFor(stream, 0);
      await log.store.append(stream, 'no-stream', [event]);
      const scannedTo = good.last!.position + 1_000_000;
      const seen = await follow(log.store, { ...good, scannedTo }, [stream], 1);
      expect(idsOf(seen.events)).toEqual([event.id]);
    });

    it('of a reader that has seen nothing yet begins at the start', async () => {
      const seen = await follow(log.store, { ...good, last: null, scannedTo: null }, [], 0);
      expect(seen.checkpoint.storeId).toBe(good.storeId);
    });
  });

  describe('a subscription', () => {
    let log: OpenedLog;
    beforeEach(async () => void (log = await open()));
    afterEach(() => log.close());

    it('ends at once when it is told to, also while it waits', async () => {
      const stop = new AbortController();
      const batches = log.store.subscribe(await checkpointAtEnd(log.store), stop.signal)[Symbol.asyncIterator]();
      await batches.next();
      const waiting = batches.next();
      stop.abort();
      expect(await waiting).toEqual({ value: undefined, done: true });
      expect(await batches.next()).toEqual({ value: undefined, done: true });
    });

    it('delivers nothing when it was told to end before it began', async () => {
      const batches = log.store.subscribe(null, AbortSignal.abort())[Symbol.asyncIterator]();
      expect(await batches.next()).toEqual({ value: undefined, done: true });
    });

    it('ends when its store is closed', async () => {
      const stop = new AbortController();
      const batches = log.store.subscribe(await checkpointAtEnd(log.store), stop.signal)[Symbol.asyncIterator]();
      await batches.next();
      const waiting = batches.next();
      await log.store.close();
      expect(await waiting).toEqual({ value: undefined, done: true });
    });
  });
};
